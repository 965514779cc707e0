/* Names that this browser keeps for somebody's rolls (sheets.js) go when they sign out, and when somebody else has signed in. */
'use strict';
(() => {
  const out = document.querySelector('form[action$="/sign-out"]');
  if (!out) {
    return;
  }

  function forget() {
    try {
      localStorage.removeItem('sheets-of');
      indexedDB.deleteDatabase('sheets');
    } catch (e) { /* nothing was kept */ }
  }

  let whose = '';
  try {
    whose = localStorage.getItem('sheets-of') || '';
  } catch (e) { /* nothing was kept */ }
  if (whose && whose !== out.dataset.person) {
    forget();
  }
  out.addEventListener('submit', (event) => {
    if (!event.defaultPrevented) {
      forget();
    }
  });
})();
