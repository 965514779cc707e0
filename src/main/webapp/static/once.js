// One press is enough: while a form is being sent, a second click doesn't send it again. Without this the server sorts it out.
'use strict';
(() => {
  const PATIENCE = 3000;
  let sentAt = 0;
  document.addEventListener('submit', (event) => {
    if (event.defaultPrevented || event.target.method !== 'post') {
      return;
    }
    if (Date.now() - sentAt < PATIENCE) {
      event.preventDefault();
    } else {
      sentAt = Date.now();
    }
  });
  // A refused form begins at its first mistake.
  const mistake = document.querySelector('main form .field-error');
  mistake?.closest('.field, fieldset, [role=group], li')?.querySelector('[aria-invalid=true], input:not([type=hidden]), select, textarea')?.focus();
  // A page that is shown again, or whose form came back unsent (upload.js), may send at once.
  ['pageshow', 'unsent'].forEach((kind) => window.addEventListener(kind, () => { sentAt = 0; }));
})();
