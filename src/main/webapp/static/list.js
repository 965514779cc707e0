/*
 * A list that was sorted in place has the address that shows it so: a link, a reload and Back do (FRM-8). Every request of the
 * table goes to that address, as the page keeps no state; boxes stay ticked, also of rows that went and came back.
 */
'use strict';
(() => {
  const form = document.getElementById('list');
  const boxes = () => form.querySelectorAll('input[type=checkbox]');
  const ticked = new Set();
  form.action = location.href;
  $(document)
    .on('pfAjaxSend', () => {
      boxes().forEach((box) => ticked[box.checked ? 'add' : 'delete'](box.value));
    })
    .on('pfAjaxComplete', (event, request, settings, told) => {
      if (told && told.address !== undefined) {
        history.replaceState(history.state, '', `${location.pathname}${told.address ? '?' : ''}${told.address}`);
        form.action = location.href;
      }
      boxes().forEach((box) => { box.checked = ticked.has(box.value); });
    })
    .on('pfAjaxError', (event, request) => request.status && location.reload()); // such as an ended session; without a network the list stays
})();
