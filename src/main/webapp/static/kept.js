/*
 * Fetches the queue of records (keeper.js) where there is something for it: a form that may be sent later, or what an earlier
 * page has left; in an idle moment, while there is a network. Staff have it on every page.
 */
'use strict';
(() => {
  const out = document.querySelector('form[action$="/sign-out"]');
  const own = document.currentScript.src;
  if (!out) {
    return;
  }

  function left() {
    try {
      return Boolean(localStorage.getItem(`kept:${out.dataset.person}`));
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

  /* @return whether it is kept, and the person told so */
  window.keepForm = async (form, number, body) => {
    if (!window.keeper) {
      return false;
    }
    const address = new URL(form.action);
    const kept = await window.keeper.add([{ kind: 'form', to: address.pathname + address.search, about: number, body,
      title: document.querySelector('h1').textContent.trim(), page: location.pathname + location.search }]);
    if (kept) {
      const said = form.querySelector('.kept-form') || document.createElement('p');
      said.className = 'notice kept-form';
      said.setAttribute('role', 'status');
      said.textContent = text['web.keptForm'];
      form.append(said);
      said.scrollIntoView({ block: 'nearest' });
      window.keeper.later();
    }
    return kept;
  };

  if (document.querySelector('form.sends-later') || left()) {
    addEventListener('load', () => (window.requestIdleCallback || setTimeout)(load));
  }
})();
