/*
 * Directories on a page: search, filters and paging without leaving it. What is asked for is kept in the address, so that
 * the back button works and the address can be sent to somebody. Without this script the form and the links lead to Find
 * a mentor.
 */
(function () {
  'use strict';

  var PAUSE_IN_TYPING = 300;

  /** Finds what a directory's parameters are called in the address: several macros share the address of a page. */
  function prefixOf(root, index) {
    return root.dataset.ownAddress === 'true' ? '' : 'mentors' + (index + 1) + '-';
  }

  function start(root, index) {
    var form = root.querySelector('form');
    var results = root.querySelector('[data-rm-results]');
    var announcement = root.querySelector('[data-rm-announce]');
    var prefix = prefixOf(root, index);
    var fields = Array.prototype.filter.call(form.elements, function (field) {
      return field.name && field.name !== 'pageSize';
    });
    var names = fields
      .map(function (field) {
        return field.name;
      })
      .concat('position');
    var initial = inForm('');
    var current = initial;
    var latest = 0;
    var typing = null;
    var typed = false;

    function inForm(position) {
      var state = { position: position };
      fields.forEach(function (field) {
        state[field.name] = field.type === 'checkbox' && !field.checked ? '' : field.value.trim();
      });
      if (state.order === 'name') {
        state.order = '';
      }
      return state;
    }

    function fillForm(state) {
      fields.forEach(function (field) {
        var value = state[field.name];
        if (field.type === 'checkbox') {
          field.checked = value === field.value;
        } else if (field.name === 'order') {
          field.value = value || 'name';
        } else if (field.value.trim() !== value) {
          field.value = value;
          if (field.value !== value) {
            field.add(new Option(value, value, false, true)); // nobody has it, but it is what was asked for
          }
        }
      });
    }

    function stateIn(parameters, namePrefix) {
      var state = {};
      names.forEach(function (name) {
        state[name] = parameters.get(namePrefix + name) || '';
      });
      return state;
    }

    function isInAddress() {
      var address = new URLSearchParams(window.location.search);
      return names.some(function (name) {
        return address.has(prefix + name);
      });
    }

    function stateInAddress() {
      return isInAddress() ? stateIn(new URLSearchParams(window.location.search), prefix) : initial;
    }

    function keepInAddress(state, how) {
      var address = new URL(window.location.href);
      names.forEach(function (name) {
        // An empty filter is kept too where the page itself begins with a filter that the reader has taken away.
        if (state[name] || (initial[name] && prefix)) {
          address.searchParams.set(prefix + name, state[name]);
        } else {
          address.searchParams.delete(prefix + name);
        }
      });
      window.history[how](null, '', address);
    }

    function dataAddress(state) {
      var address = new URL(root.dataset.url, window.location.href);
      address.searchParams.set('pageSize', root.dataset.pageSize);
      names.forEach(function (name) {
        if (state[name]) {
          address.searchParams.set(name, state[name]);
        }
      });
      return address;
    }

    function show(state) {
      var mine = ++latest;
      current = state;
      results.setAttribute('aria-busy', 'true');
      return fetch(dataAddress(state), { credentials: 'same-origin', headers: { Accept: 'application/json' } })
        .then(function (response) {
          return response.json();
        })
        .then(function (answer) {
          if (mine !== latest) {
            return; // a later choice has overtaken this one
          }
          if (answer.status !== 200) {
            throw new Error(answer.errors[0].message);
          }
          results.innerHTML = window.ReverseMentoring.Profile.results(answer.data);
          results.removeAttribute('aria-busy');
          announcement.textContent = answer.data.people.length ? answer.data.summary : answer.data.empty.title;
        })
        .catch(function () {
          if (mine === latest) {
            results.removeAttribute('aria-busy');
            results.innerHTML = window.ReverseMentoring.Page.message({
              kind: 'error',
              text: AJS.I18n.getText('page.script.failed')
            });
          }
        });
    }

    function isCurrent(state) {
      return names.every(function (name) {
        return state[name] === current[name];
      });
    }

    function go(state, how) {
      window.clearTimeout(typing);
      typed = false;
      keepInAddress(state, how || 'pushState');
      return show(state);
    }

    /** Shows what the form says, from the first page on. */
    function follow(how) {
      var state = inForm('');
      state.position = '';
      if (!isCurrent(state)) {
        go(state, how);
      }
    }

    form.addEventListener('input', function (event) {
      if (event.target.name !== 'search') {
        return;
      }
      window.clearTimeout(typing);
      typing = window.setTimeout(function () {
        // One word is one step back in the history, however slowly it was typed.
        follow(typed ? 'replaceState' : 'pushState');
        typed = true;
      }, PAUSE_IN_TYPING);
    });

    form.addEventListener('change', function (event) {
      if (event.target.name !== 'search') {
        follow();
      }
    });

    form.addEventListener('submit', function (event) {
      event.preventDefault();
      follow();
    });

    root.addEventListener('click', function (event) {
      if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) {
        return;
      }
      var link = event.target.closest('[data-rm-go]');
      if (!link) {
        return;
      }
      event.preventDefault();
      var state = stateIn(new URL(link.href).searchParams, '');
      fillForm(state);
      go(state).then(function () {
        // The link that was pressed is gone: go on reading at the top of what has taken its place.
        results.focus({ preventScroll: true });
        root.scrollIntoView({ block: 'nearest' });
      });
    });

    window.addEventListener('popstate', function () {
      var state = stateInAddress();
      typed = false;
      fillForm(state);
      show(state);
    });

    root.classList.add('rm-scripted');
    if (prefix && isInAddress()) {
      fillForm(stateInAddress());
      show(stateInAddress());
    }
  }

  function startAll() {
    var shared = 0;
    document.querySelectorAll('[data-rm-directory]').forEach(function (root) {
      start(root, root.dataset.ownAddress === 'true' ? 0 : shared++);
    });
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', startAll);
  } else {
    startAll();
  }
})();
