/*
 * Adds and removes rows of one's own profile in place. Without this script the same buttons do so by sending the form.
 */
(function () {
  'use strict';

  function start(root) {
    var form = root.closest('form');
    var announcement = root.querySelector('[data-rm-announce]');
    var changed = false;

    root.querySelectorAll('[data-rm-side]').forEach(function (side) {
      var rows = side.querySelector('[data-rm-rows]');
      var blank = side.querySelector('[data-rm-blank]');
      var add = side.querySelector('[data-rm-add]');

      /** Who cannot see which row a button stands in is told its number. */
      function number() {
        rows.querySelectorAll('[data-rm-number]').forEach(function (place, index) {
          place.textContent = ' ' + (index + 1);
        });
      }

      add.addEventListener('click', function (event) {
        event.preventDefault();
        rows.append(blank.content.cloneNode(true));
        number();
        rows.lastElementChild.querySelector('select').focus();
        announcement.textContent = AJS.I18n.getText('profile.mine.added');
      });

      rows.addEventListener('click', function (event) {
        var remove = event.target.closest('[data-rm-remove]');
        if (!remove) {
          return;
        }
        event.preventDefault();
        var row = remove.closest('[data-rm-row]');
        var next = row.nextElementSibling || row.previousElementSibling;
        row.remove();
        number();
        (next ? next.querySelector('select') : add).focus();
        changed = true;
        announcement.textContent = AJS.I18n.getText('profile.mine.removed');
      });
    });

    form.addEventListener('input', function () {
      changed = true;
    });
    form.addEventListener('submit', function () {
      changed = false;
    });
    window.addEventListener('beforeunload', function (event) {
      if (changed) {
        event.preventDefault();
      }
    });
  }

  function startAll() {
    document.querySelectorAll('[data-rm-mine]').forEach(start);
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', startAll);
  } else {
    startAll();
  }
})();
