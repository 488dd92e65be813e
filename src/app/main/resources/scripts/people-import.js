/*
 * Hands in a file of people piece by piece, so that no form limit of the server matters, and goes on to the dry run.
 * Without this script a file is pasted.
 */
(function () {
  'use strict';

  // Three characters of a form for each byte at worst: pieces stay below the 200,000 that the strictest server takes.
  var PIECE_BYTES = 60000;

  function start(root) {
    var section = root.querySelector('[data-rm-file-section]');
    var chooser = root.querySelector('[data-rm-file]');
    var progress = root.querySelector('[data-rm-progress]');
    var bar = progress.querySelector('progress');
    var announcement = root.querySelector('[data-rm-announce]');
    var error = root.querySelector('[data-rm-error]');
    var token = root.closest('form').elements.atl_token;

    section.hidden = false;

    function post(address, fields) {
      var body = new URLSearchParams(fields);
      body.set('atl_token', token ? token.value : '');
      return fetch(address, {
        method: 'POST',
        credentials: 'same-origin',
        headers: { Accept: 'application/json' },
        body: body
      })
        .then(function (response) {
          if (response.redirected) {
            throw new Refusal(AJS.I18n.getText('page.script.logged-out'));
          }
          return response.json();
        })
        .then(function (answer) {
          if (answer.status !== 200) {
            throw new Refusal(answer.errors[0].message);
          }
          return answer.data;
        });
    }

    function Refusal(message) {
      this.message = message;
    }

    /** The next piece as text: whole characters only, the decoder keeps a half one for the piece after. */
    function piece(file, decoder, from) {
      var last = from + PIECE_BYTES >= file.size;
      return file
        .slice(from, from + PIECE_BYTES)
        .arrayBuffer()
        .then(function (bytes) {
          try {
            return decoder.decode(bytes, { stream: !last });
          } catch (notUtf8) {
            throw new Refusal(AJS.I18n.getText('import.file.not-utf8'));
          }
        });
    }

    function send(file, importId, decoder, from, sequence) {
      if (from >= file.size) {
        return Promise.resolve();
      }
      return piece(file, decoder, from)
        .then(function (text) {
          return post(root.dataset.chunkUrl, { importId: importId, sequence: sequence, text: text });
        })
        .then(function () {
          bar.value = Math.min(100, ((from + PIECE_BYTES) / file.size) * 100);
          return send(file, importId, decoder, from + PIECE_BYTES, sequence + 1);
        });
    }

    function handIn(file) {
      error.textContent = '';
      if (file.size === 0) {
        error.textContent = AJS.I18n.getText('import.file.empty');
        return;
      }
      chooser.disabled = true;
      progress.hidden = false;
      bar.value = 0;
      announcement.textContent = AJS.I18n.getText('import.file.sending');
      post(root.dataset.beginUrl, {})
        .then(function (begun) {
          return send(file, begun.importId, new TextDecoder('utf-8', { fatal: true }), 0, 0).then(function () {
            announcement.textContent = AJS.I18n.getText('import.file.checking');
            bar.removeAttribute('value');
            window.location.assign(root.dataset.checkUrl + '?importId=' + encodeURIComponent(begun.importId));
          });
        })
        .catch(function (failure) {
          chooser.disabled = false;
          chooser.value = '';
          progress.hidden = true;
          announcement.textContent = '';
          error.textContent =
            failure instanceof Refusal ? failure.message : AJS.I18n.getText('page.script.failed');
        });
    }

    chooser.addEventListener('change', function () {
      if (chooser.files.length > 0) {
        handIn(chooser.files[0]);
      }
    });
  }

  function startAll() {
    document.querySelectorAll('[data-rm-import]').forEach(start);
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', startAll);
  } else {
    startAll();
  }
})();
