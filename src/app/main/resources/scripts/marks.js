/*
 * Bookmarks and hides people without leaving the page, and says on the cards of a directory why somebody is shown. What
 * was hidden leaves a line with an Undo button in its place. Without this script the same buttons send the form around
 * them, and cards lead to the person's page.
 */
(function () {
  'use strict';

  /** Addresses stay short enough for any server. */
  var MOST_AT_ONCE = 25;

  var announcement;

  function announce(text) {
    announcement.textContent = '';
    // A text that is said twice is heard twice only if it was gone in between.
    window.setTimeout(function () {
      announcement.textContent = text;
    }, 50);
  }

  function token() {
    var meta = document.querySelector('meta[name="ajs-atl-token"]');
    return meta ? meta.content : '';
  }

  function Refusal(message) {
    this.message = message;
  }

  function answered(response) {
    return response.json().then(function (answer) {
      if (answer.status !== 200) {
        throw new Refusal(answer.errors[0].message);
      }
      return answer.data;
    });
  }

  function send(url, action, user) {
    var body = new URLSearchParams();
    body.set(action, user);
    body.set('atl_token', token());
    return fetch(url, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { Accept: 'application/json' },
      body: body
    }).then(answered);
  }

  function complain(marks, failure) {
    var text = failure instanceof Refusal ? failure.message : AJS.I18n.getText('page.script.failed');
    var error = marks.querySelector('.rm-error');
    if (!error) {
      error = document.createElement('p');
      error.className = 'rm-error';
      error.setAttribute('role', 'alert');
      marks.append(error);
    }
    error.textContent = text;
  }

  function press(button, pressed) {
    button.setAttribute('aria-pressed', pressed ? 'true' : 'false');
    button.name = pressed ? 'clear' : button.dataset.rmMark;
  }

  /** A person has one mark at most: pressing one button releases the other. */
  function toggled(marks, button, text) {
    var pressed = button.getAttribute('aria-pressed') !== 'true';
    marks.querySelectorAll('[aria-pressed]').forEach(function (other) {
      press(other, other === button && pressed);
    });
    announce(text);
  }

  /** Puts a line with an Undo button in the place of a person, and the person back when it is pressed. */
  function replaced(marks, button, text) {
    var person = marks.closest('[data-rm-person]');
    var shown = Array.prototype.slice.call(person.children);
    var place = document.createElement('div');
    place.innerHTML = window.ReverseMentoring.Marks.undo({ text: text, user: button.value, action: button.dataset.rmUndo });
    shown.forEach(function (child) {
      child.hidden = true;
    });
    person.append(place);
    marks.querySelectorAll('[aria-pressed]').forEach(function (other) {
      press(other, false);
    });
    var undo = place.querySelector('button');
    undo.focus();
    announce(text);
    undo.addEventListener('click', function () {
      once(undo, function () {
        return send(marks.dataset.rmUrl, undo.dataset.rmUndoes, undo.value).then(
          function (answer) {
            place.remove();
            shown.forEach(function (child) {
              child.hidden = false;
            });
            button.focus();
            announce(answer.text);
          },
          function (failure) {
            complain(place, failure);
          }
        );
      });
    });
  }

  /** Leaves a button alone that is at work; disabling it would lose the focus. */
  function once(button, work) {
    if (button.getAttribute('aria-busy') !== 'true') {
      button.setAttribute('aria-busy', 'true');
      work().then(function () {
        button.removeAttribute('aria-busy');
      });
    }
  }

  function pressed(event) {
    var button = event.target.closest('[data-rm-mark]');
    var marks = button && button.closest('[data-rm-marks]');
    if (!marks) {
      return;
    }
    event.preventDefault();
    once(button, function () {
      return send(marks.dataset.rmUrl, button.name, marks.dataset.rmUser).then(
        function (answer) {
          marks.querySelectorAll('.rm-error').forEach(function (error) {
            error.remove();
          });
          (button.hasAttribute('aria-pressed') ? toggled : replaced)(marks, button, answer.text);
        },
        function (failure) {
          complain(marks, failure);
        }
      );
    });
  }

  function explain(directory) {
    var lists = Array.prototype.slice.call(directory.querySelectorAll('[data-rm-why]'));
    for (var first = 0; first < lists.length; first += MOST_AT_ONCE) {
      explainSome(directory.dataset.rmWhyUrl, lists.slice(first, first + MOST_AT_ONCE));
    }
  }

  function explainSome(url, lists) {
    var address = new URL(url, window.location.href);
    lists.forEach(function (list) {
      address.searchParams.append('user', list.dataset.rmWhy);
    });
    fetch(address, { credentials: 'same-origin', headers: { Accept: 'application/json' } })
      .then(answered)
      .then(function (reasons) {
        lists.forEach(function (list) {
          (reasons[list.dataset.rmWhy] || []).forEach(function (reason) {
            var item = document.createElement('li');
            var text = document.createElement('bdi');
            text.textContent = reason;
            item.append(text);
            list.append(item);
          });
          list.hidden = !list.children.length;
        });
      })
      .catch(function () {
        // The cards say everything else without the reasons, and the person's page has them.
      });
  }

  function startAll() {
    announcement = document.createElement('p');
    announcement.className = 'rm-visually-hidden';
    announcement.setAttribute('role', 'status');
    document.body.append(announcement);
    document.querySelectorAll('[data-rm-bookmarks]').forEach(function (page) {
      page.classList.add('rm-scripted');
    });
    document.addEventListener('click', pressed);
    document.querySelectorAll('[data-rm-why-url]').forEach(explain);
    document.addEventListener('rm-results', function (event) {
      explain(event.target.closest('[data-rm-why-url]'));
    });
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', startAll);
  } else {
    startAll();
  }
})();
