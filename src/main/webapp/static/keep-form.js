/*
 * Every form keeps what was typed while the server isn't reached (DRA-7): before a form is sent, the server is asked whether it
 * answers. If not, the page stays, its content is kept in this browser under its owner's number, and it is sent when there is a
 * network again. What a closed page left is handed to the server at the next visit and then shown as a draft.
 * One entry of localStorage a form, "form:person:number". Also: an answered form gets an address that can be loaded again, and
 * leaving a page with marks that aren't saved asks first.
 */
'use strict';
(() => {
  const DAY = 24 * 3600 * 1000;
  const MOST = 200 * 1024;
  const PATIENCE = 8000;
  const SENDING = 5000;
  const place = document.getElementById('keptForms');
  if (!place) {
    return;
  }
  const context = new URL(document.currentScript.src).pathname.replace(/\/static\/.*/, '');
  const out = document.querySelector('form[action$="/sign-out"]');
  const person = out ? out.dataset.person : '';
  const own = `form:${person}:`;
  const cleared = new WeakSet();
  let waiting = null;
  let wait = 0;
  let timer = 0;
  let unsaved = false;

  function tagOf(form) {
    return form.querySelector('input[name=_form]');
  }

  /* The second line of a tag is the form's number; the server alone can write one. */
  function numberIn(tag) {
    try {
      return atob(tag.split('.')[0].replace(/-/g, '+').replace(/_/g, '/')).split('\n')[1] || '';
    } catch (e) {
      return '';
    }
  }

  function entries() {
    const found = [];
    try {
      Object.keys(localStorage).filter((key) => key.startsWith('form:')).forEach((key) => {
        const entry = JSON.parse(localStorage.getItem(key));
        if (Date.now() - entry.at > DAY) {
          localStorage.removeItem(key);
        } else if (person && key.startsWith(own)) {
          found.push({ key, number: key.split(':')[2], ...entry });
        }
      });
    } catch (e) { /* this browser keeps nothing */ }
    return found.sort((a, b) => b.at - a.at);
  }

  function forget(number) {
    try {
      Object.keys(localStorage).filter((key) => key.startsWith('form:') && key.endsWith(`:${number}`))
        .forEach((key) => localStorage.removeItem(key));
    } catch (e) { /* nothing was kept */ }
  }

  function contentOf(form) {
    const content = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      const field = form.elements.namedItem(name);
      if (typeof value === 'string' && name !== '_token' && !(field && field.type === 'password')) {
        content.append(name, value);
      }
    }
    return content.toString();
  }

  /* What keeper.js needs to send it once more; nothing of a form that has no receipt. */
  function laterOf(form, body, button) {
    if (!form.matches('.sends-later:not(.sends-once)') || !window.receipts.keep) {
      return undefined;
    }
    const all = new URLSearchParams(body);
    const address = new URL(form.action);
    if (button && button.name) {
      all.append(button.name, button.value);
    }
    return { to: address.pathname + address.search, body: all.toString(), title: document.querySelector('h1').textContent.trim() };
  }

  /* @return whether it is kept */
  function keep(form, button) {
    const tag = tagOf(form);
    const number = tag && numberIn(tag.value);
    if (!number || !person) {
      return false;
    }
    try {
      const body = contentOf(form);
      if (body.length > MOST) {
        return false;
      }
      localStorage.setItem(own + number, JSON.stringify({ at: Date.now(), page: location.pathname, body, later: laterOf(form, body, button) }));
      return true;
    } catch (e) {
      return false;
    }
  }

  function line(said, ...buttons) {
    const box = document.createElement('div');
    const words = document.createElement('p');
    box.className = 'notice warning kept-form';
    words.textContent = said;
    words.setAttribute('role', 'alert');
    box.append(words, ...buttons);
    return box;
  }

  function button(said, does) {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'button secondary small';
    made.textContent = said;
    made.addEventListener('click', does);
    return made;
  }

  /* A Wi-Fi's sign-in page also answers: only our own word counts. */
  async function isReached() {
    if (!navigator.onLine) {
      return false;
    }
    const stop = new AbortController();
    const limit = setTimeout(() => stop.abort(), PATIENCE);
    try {
      const answer = await fetch(`${context}/health/live`, { cache: 'no-store', signal: stop.signal });
      return answer.ok && !answer.redirected && (answer.headers.get('Content-Type') || '').startsWith('application/json');
    } catch (e) {
      return false;
    } finally {
      clearTimeout(limit);
    }
  }

  /* Between the press of the button and the next page. */
  function sending(on) {
    if (on) {
      document.documentElement.dataset.sending = 'true';
    } else {
      delete document.documentElement.dataset.sending;
    }
  }

  async function send() {
    const job = waiting;
    clearTimeout(timer);
    if (!job || job.asking) {
      return;
    }
    job.asking = true;
    sending(true);
    const kept = keep(job.form, job.button);
    /* A page that was kept is nobody's, and what was refused lies in the queue: what is said there goes that way. */
    const reached = !document.documentElement.dataset.saved && !job.form.dataset.queued && await isReached();
    job.asking = false;
    if (waiting !== job) {
      return;
    }
    if (reached) {
      waiting = null;
      cleared.add(job.form);
      unsaved = false;
      job.form.requestSubmit(job.button && job.button.form === job.form ? job.button : null);
      cleared.delete(job.form);
      setTimeout(() => sending(false), SENDING); // a file doesn't replace the page
      return;
    }
    sending(false);
    tell(job, kept);
    wait = Math.min((wait || 2500) * 2, 30000);
    timer = setTimeout(send, wait);
  }

  function tell(job, kept) {
    const tagged = Boolean(tagOf(job.form) && person);
    if (job.told) {
      return;
    }
    const nameless = job.form.querySelector('[data-nameless]');
    if (nameless && !job.form.reportValidity()) {
      waiting = null;
      return;
    }
    if ((tagged || nameless) && job.form.classList.contains('sends-later') && window.keepForm) {
      handOver(job);
      return;
    }
    job.told = line(kept || !tagged ? text['web.unsentNow'] : text['web.unsentNotKept'], button(text['web.unsentAgain'], send));
    const at = job.button && job.form.contains(job.button) ? job.button.closest('.sticky-actions, .actions') : null;
    if (at && at.parentNode) {
      at.before(job.told);
    } else {
      job.form.append(job.told);
    }
    job.told.scrollIntoView({ block: 'nearest' });
  }

  /* Such a form is sent by itself when there is a network, also when its page has been left (keeper.js). */
  async function handOver(job) {
    const number = numberIn(tagOf(job.form).value);
    const body = new URLSearchParams(contentOf(job.form));
    if (job.button && job.button.name) {
      body.append(job.button.name, job.button.value);
    }
    if (await window.keepForm(job.form, number, body.toString())) {
      waiting = null;
      clearTimeout(timer);
      unsaved = false;
      forget(number);
    } else {
      job.form.classList.remove('sends-later');
      tell(job, keep(job.form));
    }
  }

  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== 'post' || cleared.has(form)) {
      return;
    }
    event.preventDefault();
    if (!waiting || waiting.form !== form || !waiting.asking) {
      if (waiting && waiting.told) {
        waiting.told.remove();
      }
      waiting = { form, button: event.submitter };
      wait = 0;
      send();
    }
  });
  window.addEventListener('online', send);

  /* Where the server's database may lose what it has accepted, it is asked for once more (keeper.js, KEE-6). */
  function keepAccepted(number) {
    try {
      const { later, ...entry } = JSON.parse(localStorage.getItem(own + number)) || {};
      if (later && window.receipts.keep) {
        localStorage.setItem(`accepted:${person}:${number}`, JSON.stringify({ ...later, about: number, page: entry.page }));
        localStorage.setItem(`kept:${person}`, 'true');
      }
    } catch (e) { /* nothing was kept */ }
  }

  /* What the server has: accepted, kept as a draft, or shown in this page. */
  function letGo() {
    const cookie = /(?:^|; )accepted=([0-9a-f.-]+)/.exec(document.cookie);
    if (cookie) {
      cookie[1].split('.').forEach(keepAccepted);
      cookie[1].split('.').forEach(forget);
      document.cookie = `accepted=; Max-Age=0; Path=${context}/`;
    }
    const asked = /draft(?:=|%3D)([0-9a-f-]{36})/i.exec(location.search);
    if (asked) {
      forget(asked[1]);
    }
    document.querySelectorAll('input[name=_form]').forEach((tag) => {
      if (tag.dataset.again) {
        forget(numberIn(tag.value));
      }
    });
  }

  async function open(entry) {
    try {
      const answer = await fetch(`${context}/account/draft`, { method: 'POST', credentials: 'same-origin',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'X-Token': out.elements._token.value }, body: entry.body });
      if (answer.redirected) {
        location.href = answer.url;
      } else if (answer.ok) {
        const { again } = await answer.json();
        forget(entry.number);
        location.replace(again);
      }
    } catch (e) { /* still not reached: the line stays */ }
  }

  function offer() {
    const home = location.pathname === `${context}/home`;
    place.textContent = '';
    entries().filter((entry) => (home || entry.page === location.pathname) && !(waiting && tagOf(waiting.form) && numberIn(tagOf(waiting.form).value) === entry.number))
      .forEach((entry) => {
        const at = new Date(entry.at);
        const time = `${at.getHours()}h${String(at.getMinutes()).padStart(2, '0')}`;
        place.append(line(text['web.unsentEarlier'].replace('{0}', time), button(text['web.draftOpen'], () => open(entry)),
          button(text['web.draftDiscard'], () => { forget(entry.number); offer(); })));
      });
    place.hidden = !place.firstChild;
  }

  /* Going back to an answered form would ask to send it again, or show an error: it gets the address where it is found. */
  const answered = document.querySelector('input[name=_form][data-again]:not([data-again=""])');
  if (answered) {
    history.replaceState(history.state, '', answered.dataset.again);
  }
  letGo();
  offer();
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) {
      sending(false);
      letGo();
      offer();
    }
  });

  if (out) {
    out.addEventListener('submit', (event) => {
      const count = entries().length;
      if (count && !out.dataset.told) {
        event.preventDefault();
        out.dataset.told = 'true';
        const word = document.createElement('p');
        word.setAttribute('role', 'alert');
        word.textContent = text['web.unsentSignOut'].replace('{0}', count);
        out.insertBefore(word, out.querySelector('button'));
      }
    });
  }

  document.querySelectorAll('form.asks-before-leaving').forEach((form) => {
    unsaved = unsaved || Boolean(answered || document.getElementById('draftShown'));
    ['input', 'change'].forEach((kind) => form.addEventListener(kind, () => { unsaved = true; }));
  });
  window.addEventListener('beforeunload', (event) => {
    if (unsaved) {
      event.preventDefault();
    }
  });
})();
