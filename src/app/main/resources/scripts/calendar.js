/* Copies the address of a feed. Without this script, or where the browser does not let it, people copy it by hand. */
(function () {
  'use strict';

  function start(root) {
    var field = root.querySelector('textarea');
    var button = root.querySelector('button');
    var status = root.querySelector('[role="status"]');

    button.hidden = false;
    field.addEventListener('focus', function () {
      field.select();
    });
    button.addEventListener('click', function () {
      field.focus();
      field.select();
      var copied = navigator.clipboard
        ? navigator.clipboard.writeText(field.value)
        : Promise.reject(new Error('Only sites with https may copy'));
      copied.then(
        function () {
          status.textContent = AJS.I18n.getText('session.feed.copied');
        },
        function () {
          status.textContent = AJS.I18n.getText('session.feed.not-copied');
        }
      );
    });
  }

  function startAll() {
    document.querySelectorAll('[data-rm-copy]').forEach(start);
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', startAll);
  } else {
    startAll();
  }
})();
