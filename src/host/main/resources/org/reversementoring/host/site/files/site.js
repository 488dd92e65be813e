/* The editor's macro browser and the filter of the log-in page. Without this script both are plain pages. */
(function () {
  'use strict';

  function openMacroBrowser(trigger, body) {
    var dialog = document.createElement('dialog');
    dialog.className = 'macro-dialog';
    dialog.setAttribute('aria-labelledby', 'macro-heading');
    var content = document.createElement('div');
    var close = document.createElement('button');
    close.type = 'button';
    close.className = 'aui-button aui-button-subtle macro-dialog-close';
    close.textContent = 'Close';
    close.addEventListener('click', function () { dialog.close(); });
    dialog.append(close, content);
    dialog.addEventListener('close', function () { dialog.remove(); trigger.focus(); });
    document.body.append(dialog);

    function show(address) {
      return fetch(address + (address.includes('?') ? '&' : '?') + 'as=fragment')
        .then(function (answer) { return answer.text(); })
        .then(function (html) {
          content.innerHTML = html;
          content.querySelector('#macro-heading').focus();
        });
    }

    content.addEventListener('click', function (event) {
      var link = event.target.closest('a[data-macro]');
      if (link) {
        event.preventDefault();
        show(link.href);
      }
    });
    content.addEventListener('submit', function (event) {
      event.preventDefault();
      var values = new URLSearchParams(new FormData(event.target));
      values.set('as', 'storage');
      fetch(event.target.action + '?' + values)
        .then(function (answer) { return answer.text(); })
        .then(function (storage) {
          dialog.close();
          body.setRangeText(storage, body.selectionStart, body.selectionEnd, 'end');
          body.focus();
        });
    });
    show(trigger.href).then(function () { dialog.showModal(); });
  }

  function addFilter(form) {
    var label = document.createElement('label');
    var input = document.createElement('input');
    label.textContent = 'Find somebody ';
    input.type = 'search';
    input.className = 'text';
    label.append(input);
    label.className = 'people-filter';
    input.addEventListener('input', function () {
      var words = input.value.toLocaleLowerCase();
      form.querySelectorAll('button').forEach(function (button) {
        button.hidden = !button.textContent.toLocaleLowerCase().includes(words);
      });
    });
    form.before(label);
  }

  document.addEventListener('DOMContentLoaded', function () {
    var trigger = document.querySelector('[data-macro-browser]');
    if (trigger) {
      var body = document.getElementById('body');
      body.setSelectionRange(body.value.length, body.value.length);
      trigger.addEventListener('click', function (event) {
        event.preventDefault();
        openMacroBrowser(trigger, body);
      });
    }
    document.querySelectorAll('[data-filtered]').forEach(addFilter);
    document.addEventListener('click', function (event) {
      document.querySelectorAll('details.menu[open]').forEach(function (menu) {
        if (!menu.contains(event.target)) {
          menu.open = false;
        }
      });
    });
  });
})();
