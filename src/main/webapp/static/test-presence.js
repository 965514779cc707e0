// Tells the trainer every 20 seconds that somebody is still there, at which question, and how many answers couldn't be sent;
// whose answer has just arrived is there (QUI-65).
'use strict';
(() => {
  const root = document.getElementById('attempt');
  const form = document.querySelector('#attempt form');
  if (!root || !form || !root.dataset.attempt) {
    return;
  }
  const EVERY = 20000;
  const token = form.querySelector('input[name=_token]').value;
  const address = root.dataset.address + root.dataset.attempt + '/presence';

  /** The first question whose end is in view. */
  function inView() {
    for (const question of form.querySelectorAll('[data-question]')) {
      if (question.getBoundingClientRect().bottom > 80) {
        return Number(question.dataset.question);
      }
    }
    return 0;
  }

  async function tell() {
    if (document.hidden || performance.now() - (Number(root.dataset.heard) || -EVERY) < EVERY) {
      return;
    }
    try {
      const answer = await fetch(address, {
        method: 'POST', credentials: 'same-origin',
        headers: { 'Content-Type': 'application/json', 'X-Token': token },
        body: JSON.stringify({ at: inView(), unsent: Number(root.dataset.pending) || 0 }),
      });
      if (answer.status === 401 || answer.status === 403) {
        clearInterval(timer);
      }
    } catch (e) { /* no connection: that is what the trainer sees */ }
  }
  const timer = setInterval(tell, EVERY);
  document.addEventListener('visibilitychange', tell);
  tell();
})();
