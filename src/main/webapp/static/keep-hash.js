/* What stands behind the # of an address outlives signing in: browsers carry it through redirects, but not through a form. */
(function () {
  "use strict";
  document.addEventListener("submit", function (event) {
    if (location.hash && !event.defaultPrevented) {
      event.target.action += location.hash;
    }
  });
}());
