/*
 * Fetches the queue of records (keeper.js) where there is something for it: a form that may be sent later, or what an earlier
 * page has left; in an idle moment, while there is a network. Staff have it on every page.
 */
'use strict';
(() => {
  const out = document.querySelector('form[action$="/sign-out"]');
  const own = document.currentScript.src;

  function left() {
    try {
      return [out ? out.dataset.person : '', 'nobody'].some((whose) => localStorage.getItem(`kept:${whose}`));
    } catch (e) {
      return false;
    }
  }

  function load() {
    if (!window.keeper) {
      const script = document.createElement('script');
      script.src = own.replace('/page.js', '/keeper.js');
      document.head.append(script);
    }
  }

  if (document.querySelector('form.sends-later') || left()) {
    addEventListener('load', () => (window.requestIdleCallback || setTimeout)(load));
  }
})();
