/*
 * A list that was sorted in place has the address that shows it so: a link, a reload and Back do (FRM-6). Every request of the
 * table goes to that address, as the page keeps no state; boxes stay ticked.
 */
'use strict';
(() => {
  const form = document.getElementById('list');
  let ticked = [];
  form.action = location.href;
  $(document)
    .on('pfAjaxSend', () => {
      ticked = [...form.querySelectorAll('input:checked')].map((box) => box.value);
    })
    .on('pfAjaxComplete', (event, request, settings, told) => {
      if (told && told.address !== undefined) {
        history.replaceState(history.state, '', `${location.pathname}${told.address ? '?' : ''}${told.address}`);
        form.action = location.href;
      }
      form.querySelectorAll('input[type=checkbox]').forEach((box) => { box.checked = ticked.includes(box.value); });
    })
    .on('pfAjaxError', () => location.reload());
})();
