// The trainer's view of a test renews itself; where the reader is on the page stays. Without this the page is loaded anew.
'use strict';
(() => {
  const live = document.getElementById('live');
  if (!live) {
    return;
  }
  const said = document.getElementById('live-said');
  const counts = () => document.getElementById('live-counts')?.textContent || '';
  async function renew() {
    if (document.hidden) {
      return;
    }
    try {
      const answer = await fetch(location.href, { credentials: 'same-origin' });
      if (answer.ok && !answer.redirected) {
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        const next = page.getElementById('live');
        if (next) {
          const before = counts();
          const at = live.contains(document.activeElement) ? document.activeElement.getAttribute('href') : null;
          live.replaceChildren(...next.childNodes);
          [...live.querySelectorAll('a')].find((link) => at && link.getAttribute('href') === at)?.focus({ preventScroll: true });
          if (counts() !== before) {
            said.textContent = counts(); // a screen reader hears of a change, not of every renewal
          }
        }
      } else if (answer.redirected) {
        location.reload();
      }
    } catch (e) { /* the next time perhaps */ }
  }
  setInterval(renew, Number(live.dataset.every) * 1000);
  document.addEventListener('visibilitychange', renew);
})();
