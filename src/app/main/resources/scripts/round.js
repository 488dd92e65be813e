/*
 * Asks how far a round has come, says so, and opens the board once it is done. Without this script the page says the same
 * whenever it is loaded again.
 */
(function () {
  'use strict';

  var PAUSE_MILLIS = 1000;
  var LONGEST_PAUSE_MILLIS = 15000;

  function start(progress) {
    var steps = progress.querySelector('[data-rm-steps]');
    var text = progress.querySelector('[data-rm-text]');
    var error = progress.querySelector('[data-rm-error]');
    var pause = PAUSE_MILLIS;

    progress.querySelector('[data-rm-reload]').hidden = true;

    function complain(message) {
      error.textContent = message;
      error.hidden = false;
    }

    function told(state) {
      error.hidden = true;
      pause = PAUSE_MILLIS;
      if (state.over) {
        window.location.assign(progress.dataset.boardUrl);
        return;
      }
      steps.innerHTML = window.ReverseMentoring.Round.steps({ steps: state.steps });
      // A text that stays the same is not said again.
      if (text.textContent !== state.text) {
        text.textContent = state.text;
      }
      window.setTimeout(ask, pause);
    }

    function ask() {
      fetch(progress.dataset.jsonUrl, { credentials: 'same-origin', headers: { Accept: 'application/json' } })
        .then(function (response) {
          if (response.redirected) {
            complain(AJS.I18n.getText('page.script.logged-out'));
            return null;
          }
          return response.json();
        })
        .then(function (answer) {
          if (answer && answer.status === 200) {
            told(answer.data);
          } else if (answer) {
            complain(answer.errors[0].message);
          }
        })
        .catch(function () {
          complain(AJS.I18n.getText('page.script.failed'));
          pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
          window.setTimeout(ask, pause);
        });
    }

    window.setTimeout(ask, PAUSE_MILLIS);
  }

  function startAll() {
    document.querySelectorAll('[data-rm-round-progress]').forEach(start);
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', startAll);
  } else {
    startAll();
  }
})();
