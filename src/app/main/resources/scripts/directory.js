/*
 * Directories on a page: filters and paging without leaving it. What the filters say is kept in the address, so that the
 * back button works and the address can be sent to somebody. Without this script the form and the links lead to Find a
 * mentor.
 */
(function () {
  'use strict';

  var FILTERS = ['topic', 'department', 'position'];

  /** Finds what a directory's parameters are called in the address: several macros share the address of a page. */
  function prefixOf(root, index) {
    return root.dataset.ownAddress === 'true' ? '' : 'mentors' + (index + 1) + '-';
  }

  function start(root, index) {
    var form = root.querySelector('form');
    var results = root.querySelector('[data-rm-results]');
    var announcement = root.querySelector('[data-rm-announce]');
    var prefix = prefixOf(root, index);
    var initial = { topic: form.elements.topic.value, department: form.elements.department.value, position: '' };
    var latest = 0;

    function stateInAddress() {
      var address = new URLSearchParams(window.location.search);
      var state = {};
      var any = FILTERS.some(function (name) {
        return address.has(prefix + name);
      });
      FILTERS.forEach(function (name) {
        state[name] = any ? address.get(prefix + name) || '' : initial[name];
      });
      return state;
    }

    function keepInAddress(state) {
      var address = new URL(window.location.href);
      FILTERS.forEach(function (name) {
        // An empty filter is kept too where the page itself begins with a filter that the reader has taken away.
        if (state[name] || (initial[name] && prefix)) {
          address.searchParams.set(prefix + name, state[name]);
        } else {
          address.searchParams.delete(prefix + name);
        }
      });
      window.history.pushState(null, '', address);
    }

    function dataAddress(state) {
      var address = new URL(root.dataset.url, window.location.href);
      address.searchParams.set('pageSize', root.dataset.pageSize);
      FILTERS.forEach(function (name) {
        if (state[name]) {
          address.searchParams.set(name, state[name]);
        }
      });
      return address;
    }

    function show(state) {
      var mine = ++latest;
      form.elements.topic.value = state.topic;
      form.elements.department.value = state.department;
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

    function go(state) {
      keepInAddress(state);
      return show(state);
    }

    function chosen(position) {
      return { topic: form.elements.topic.value, department: form.elements.department.value, position: position };
    }

    form.addEventListener('change', function () {
      go(chosen(''));
    });

    form.addEventListener('submit', function (event) {
      event.preventDefault();
      go(chosen(''));
    });

    root.addEventListener('click', function (event) {
      if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) {
        return;
      }
      var link = event.target.closest('[data-rm-position], [data-rm-clear]');
      if (!link) {
        return;
      }
      event.preventDefault();
      if (link.hasAttribute('data-rm-clear')) {
        go({ topic: '', department: '', position: '' });
        return;
      }
      go(chosen(link.dataset.rmPosition)).then(function () {
        // The link that was pressed is gone: go on reading at the top of the new page.
        results.focus({ preventScroll: true });
        root.scrollIntoView({ block: 'nearest' });
      });
    });

    window.addEventListener('popstate', function () {
      show(stateInAddress());
    });

    root.classList.add('rm-scripted');
    if (prefix && FILTERS.some(function (name) {
      return new URLSearchParams(window.location.search).has(prefix + name);
    })) {
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
