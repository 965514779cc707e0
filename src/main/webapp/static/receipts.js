/* Asks whether the server still has what it has acknowledged (KEE-6), for twice.js. */
'use strict';
(() => {
  const context = new URL(document.currentScript.src).pathname.replace(/\/static\/.*/, '');
  const out = document.querySelector('form[data-person]');

  window.receipts = {
    /* Milliseconds for which the server may yet lose what it has; 0 where it loses nothing. */
    keep: 1000 * Number(out ? out.dataset.keep : 20),
    /* @return those that are missing; null when nothing was said of them */
    missing: async (person, names) => {
      try {
        const answer = await fetch(`${context}/api/v1/receipts?person=${person}&of=${names.join('.')}`,
          { credentials: 'same-origin', cache: 'no-store', redirect: 'error' });
        return answer.ok ? (await answer.json()).missing || null : null;
      } catch (e) {
        return null;
      }
    }
  };
})();
