/* Reads a file into the field, so that a badge need not be opened and copied. Without this script, people paste its text. */
(function () {
  'use strict';

  // A picture of a badge has a few thousand bytes; the site refuses longer ones anyhow.
  var MOST_BYTES = 100000;

  function start(root) {
    var file = root.querySelector('input');
    var status = root.querySelector('[role="status"]');
    var field = document.getElementById('rm-badge');

    root.hidden = false;
    file.addEventListener('change', function () {
      var chosen = file.files[0];
      if (!chosen) {
        return;
      }
      if (chosen.size > MOST_BYTES) {
        status.textContent = AJS.I18n.getText('credential.check.file.too-long');
        return;
      }
      var reader = new FileReader();
      reader.addEventListener('load', function () {
        field.value = reader.result;
        status.textContent = AJS.I18n.getText('credential.check.file.read');
      });
      reader.addEventListener('error', function () {
        status.textContent = AJS.I18n.getText('credential.check.file.unreadable');
      });
      reader.readAsDataURL(chosen);
    });
  }

  function startAll() {
    document.querySelectorAll('[data-rm-badge-file]').forEach(start);
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', startAll);
  } else {
    startAll();
  }
})();
