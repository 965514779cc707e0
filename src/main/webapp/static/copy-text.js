// Copies the text of a field, by the button that names it. Without this it is selected by hand.
'use strict';
(() => {
  /** For windows of apps that know no clipboard, or refuse it. */
  function byHand(field) {
    field.focus();
    field.select();
    return document.execCommand('copy');
  }

  document.querySelectorAll('[data-copies]').forEach((button) => {
    const field = document.getElementById(button.dataset.copies);
    const label = button.textContent;
    button.hidden = false;
    button.addEventListener('click', async () => {
      let done;
      try {
        await navigator.clipboard.writeText(field.value);
        done = true;
      } catch (e) {
        done = byHand(field);
      }
      if (done) {
        button.textContent = button.dataset.done;
        button.setAttribute('role', 'status');
        setTimeout(() => { button.textContent = label; }, 4000);
      }
    });
  });
})();
