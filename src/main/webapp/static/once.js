// One press is enough: while a form is being sent, a second click doesn't send it again. Without this the server sorts it out.
'use strict';
(() => {
  const PATIENCE = 3000;
  const NEARLY = 0.9;
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
  // How full a field is, once it nearly is: nothing is cut off, so that what was pasted can be shortened by who knows it.
  document.addEventListener('input', ({ target }) => {
    const most = Number(target.dataset.most);
    const length = most && target.value.trim().length;
    const said = target.parentNode.querySelector('.filled') || Object.assign(document.createElement('small'), { role: 'status' });
    said.className = `hint filled${length > most ? ' over' : ''}`;
    said.textContent = most && length > most * NEARLY ? `${length}/${most}` : '';
    if (said.textContent) {
      target.after(said);
    }
  });
  // A page that is shown again, or whose form came back unsent (upload.js), may send at once.
  ['pageshow', 'unsent'].forEach((kind) => window.addEventListener(kind, () => { sentAt = 0; }));
})();
