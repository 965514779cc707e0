// Copies the address of the page, for whoever wants to open it in a browser. Without this it is selected by hand.
'use strict';
(() => {
  const field = document.getElementById('inAppAddress');
  const button = document.getElementById('inAppCopy');
  if (!field || !button) {
    return;
  }
  field.addEventListener('focus', () => { field.select(); });

  /** For windows of apps that know no clipboard, or refuse it. */
  function byHand() {
    field.focus();
    field.select();
    field.setSelectionRange(0, field.value.length);
    return document.execCommand('copy');
  }

  button.hidden = false;
  button.addEventListener('click', async () => {
    let done;
    try {
      await navigator.clipboard.writeText(field.value);
      done = true;
    } catch (e) {
      done = byHand();
    }
    if (done) {
      button.textContent = button.dataset.done;
      button.setAttribute('role', 'status');
    }
  });
})();
