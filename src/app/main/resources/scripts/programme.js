/* Suggests the key of the new space from the programme's name, for as long as nobody has typed a key. */
(function () {
  'use strict';

  var LONGEST_SUGGESTION = 20;

  /** Capital letters and digits of a name; the initials where it has several words. */
  function keyFor(name) {
    var words = name
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .toUpperCase()
      .split(/[^A-Z0-9]+/)
      .filter(Boolean);
    var key = words.length > 1 ? words.map(function (word) { return word[0]; }).join('') : words.join('');
    return (key.length > 1 ? key : words.join('')).slice(0, LONGEST_SUGGESTION);
  }

  function start(root) {
    var name = root.querySelector('[name="name"]');
    var key = root.querySelector('[name="spaceKey"]');
    var suggested = '';

    name.addEventListener('input', function () {
      var existing = root.querySelector('[name="existing"]:checked').value === 'true';
      if (!existing && key.value === suggested) {
        suggested = keyFor(name.value);
        key.value = suggested;
      }
    });
  }

  function startAll() {
    document.querySelectorAll('[data-rm-begin]').forEach(start);
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', startAll);
  } else {
    startAll();
  }
})();
