/* What Confluence's own scripts give to those of apps, as far as AUI does not. */
(function () {
  'use strict';

  window.contextPath = document.querySelector('meta[name=ajs-context-path]').content;
})();
