/* What Confluence's own scripts give to AUI and to apps before AUI itself is loaded. */
(function () {
  'use strict';

  var path = document.querySelector('meta[name=ajs-context-path]').content;

  window.AJS = {
    contextPath: function () {
      return path;
    }
  };
})();
