/*
 * Shows topics that look like the one whose name is being typed. Without this script the form shows them when it comes
 * back. What has been shown is sent along, so that nobody is asked to look twice.
 */
(function () {
  'use strict';

  var PAUSE_BEFORE_ASKING = 250;

  function start(root) {
    var name = root.querySelector('[name="name"]');
    var seen = root.querySelector('[data-rm-seen]');
    var similar = root.querySelector('[data-rm-similar]');
    var announcement = root.querySelector('[data-rm-announce]');
    var latest = 0;
    var timer;

    function ask() {
      var mine = ++latest;
      var address = new URL(root.dataset.url, window.location.href);
      address.searchParams.set('name', name.value);
      fetch(address, { credentials: 'same-origin', headers: { Accept: 'application/json' } })
        .then(function (response) {
          return response.json();
        })
        .then(function (answer) {
          if (mine !== latest || answer.status !== 200) {
            return; // something else has been typed meanwhile; or the form will tell when it is sent
          }
          if (seen.value !== answer.data.ids) {
            announcement.textContent = answer.data.heading;
          }
          similar.innerHTML = window.ReverseMentoring.Catalog.similar(answer.data);
          seen.value = answer.data.ids;
        })
        .catch(function () {
          // Nothing is lost: the server looks again when the form is sent.
        });
    }

    name.addEventListener('input', function () {
      window.clearTimeout(timer);
      timer = window.setTimeout(ask, PAUSE_BEFORE_ASKING);
    });
    if (name.value !== name.defaultValue) {
      ask(); // typed before this script was there, or brought back by the browser
    }
  }

  function startAll() {
    document.querySelectorAll('[data-rm-propose]').forEach(start);
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', startAll);
  } else {
    startAll();
  }
})();
