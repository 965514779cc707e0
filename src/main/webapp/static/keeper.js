/*
 * No record is lost (KEE-1 to KEE-4): what somebody says lies in this browser's database under their number, until the server
 * has said of it that it has it. One queue for every kind of record; a kind is the address that it is sent to, which answers
 * {"records":{"‹id>":{"state":"taken"}}}. A form (kept.js) is a record that is sent as its page
 * sends it. What can't be taken stays until a person lets go of it, and isn't sent again by itself.
 * What is said without a name (CRD-8) lies here under nobody's, is sent without saying who sends it, and by whoever comes next.
 * It is told by events of the document: "kept" after each change, "kept-answer" with what an address has answered.
 */
'use strict';
(() => {
  const FIRST_WAIT = 1000;
  const LONGEST_WAIT = 30000;
  const TOGETHER = 2000;
  const PATIENCE = 15000;
  const MOST = 100;
  const NOBODY = 'nobody';
  const context = new URL(document.currentScript.src).pathname.replace(/\/static\/.*/, '');
  const out = document.querySelector('form[action$="/sign-out"]');
  /* A page from before the network went knows nobody: it is of whoever's names lie here. */
  const person = out ? out.dataset.person : shown();
  const state = { trouble: '', sending: false, blocked: false };
  const channel = 'BroadcastChannel' in window ? new BroadcastChannel('kept') : null;
  let token = out ? out.elements._token.value : '';
  let renewed = false;
  let wait = FIRST_WAIT;
  let timer = 0;
  let gathering = 0;
  let opened = null;
  let mine = [];

  function shown() {
    try {
      return localStorage.getItem('sheets-of') || '';
    } catch (e) {
      return '';
    }
  }

  function name() {
    return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  /* Of this browser, for this account. */
  function device() {
    const key = `device:${person}`;
    try {
      const known = localStorage.getItem(key) || name();
      localStorage.setItem(key, known);
      return known;
    } catch (e) {
      return name();
    }
  }

  function database() {
    opened = opened || new Promise((done, fail) => {
      const request = indexedDB.open('records', 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore('records', { keyPath: 'seq', autoIncrement: true }).createIndex('person', 'person');
      };
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    return opened;
  }

  /* What is told to be kept is on the disk. */
  async function change(act) {
    const base = await database();
    return new Promise((done, fail) => {
      const work = base.transaction('records', 'readwrite', { durability: 'strict' });
      act(work.objectStore('records'));
      work.oncomplete = () => done();
      work.onabort = () => fail(work.error);
    });
  }

  async function read() {
    try {
      const base = await database();
      mine = await new Promise((done, fail) => {
        const work = base.transaction('records');
        const [own, nameless] = [person, NOBODY].map((whose) => work.objectStore('records').index('person').getAll(whose));
        work.oncomplete = () => done([...own.result, ...nameless.result]);
        work.onabort = () => fail(work.error);
      });
    } catch (e) {
      state.blocked = true;
    }
    note();
    document.dispatchEvent(new CustomEvent('kept'));
    return mine;
  }

  /* For pages that fetch this script only where something lies here (kept.js). */
  function note() {
    try {
      [person, NOBODY].forEach((whose) => localStorage[mine.some((each) => each.person === whose) ? 'setItem' : 'removeItem'](`kept:${whose}`, 'true'));
    } catch (e) { /* nothing is kept */ }
  }

  function changed() {
    if (channel) {
      channel.postMessage('');
    }
    return read();
  }

  /*
   * Keeps records: { to, about, body, title, page }, and person where it isn't who is signed in. What waits about the same is replaced: only the last word is sent.
   * @return whether they are kept
   */
  async function add(records) {
    try {
      await change((store) => records.forEach((each) => {
        mine.filter((old) => twice.replaces(each, old)).forEach((old) => store.delete(old.seq));
        store.add({ kind: 'records', person, ...each, id: name(), at: Date.now() });
      }));
      state.blocked = false;
      await changed();
      return true;
    } catch (e) {
      state.blocked = true;
      document.dispatchEvent(new CustomEvent('kept'));
      return false;
    }
  }

  /* What was replaced or let go of meanwhile stays away. */
  async function renew(records, of) {
    await change((store) => records.forEach((each) => {
      store.get(each.seq).onsuccess = ({ target }) => {
        const fresh = target.result && of(each);
        if (fresh) {
          store.put(fresh);
        } else if (target.result) {
          store.delete(each.seq);
        }
      };
    }));
  }

  async function drop(records) {
    await change((store) => records.forEach((each) => store.delete(each.seq)));
    return changed();
  }

  const { waits } = twice;
  const isNameless = (record) => record.person === NOBODY;

  function later(why) {
    state.trouble = why;
    clearTimeout(timer);
    timer = setTimeout(send, wait * (0.75 + Math.random() / 2));
    wait = Math.min(wait * 2, LONGEST_WAIT);
    document.dispatchEvent(new CustomEvent('kept'));
  }

  /* Asks a page of ours who is signed in and for the token: the session may be over, another's, or new. */
  async function door() {
    const answer = await fetch(`${context}/account/password`, { credentials: 'same-origin', cache: 'no-store' });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const whose = page.querySelector('form[data-person]');
    if (whose && whose.dataset.person === person) {
      token = whose.querySelector('input[name=_token]').value;
      return '';
    }
    return whose ? 'other' : page.getElementById('signIn') ? 'signedOut' : 'offline';
  }

  async function post(to, batch) {
    const nameless = isNameless(batch[0]);
    const stop = new AbortController();
    const limit = setTimeout(() => stop.abort(), PATIENCE);
    try {
      const answer = await fetch(to, { method: 'POST', credentials: nameless ? 'omit' : 'same-origin', redirect: 'error', signal: stop.signal,
        headers: { 'Content-Type': 'application/json', ...(nameless ? {} : { 'X-Token': token }) },
        body: JSON.stringify({ ...(nameless ? {} : { person, device: device(), sent: Date.now() }),
          records: batch.map((each) => ({ ...each.body, id: each.id, seq: each.seq, at: each.at })) }) });
      return { status: answer.status, told: await answer.json().catch(() => null), receipt: answer.headers.get('X-Receipt') };
    } finally {
      clearTimeout(limit);
    }
  }

  /*
   * A form goes as the page itself would send it. What was accepted the server names in a cookie (AnswerToForm); what wasn't it
   * keeps as a draft and shows again.
   */
  async function postForm(record) {
    const why = await door();
    if (why) {
      return { why };
    }
    const stop = new AbortController();
    const limit = setTimeout(() => stop.abort(), PATIENCE);
    try {
      const answer = await fetch(record.to, { method: 'POST', credentials: 'same-origin', signal: stop.signal,
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body: `${record.body}&_token=${encodeURIComponent(token)}` });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if ((/(?:^|; )accepted=([0-9a-f.-]+)/.exec(document.cookie) || ['', ''])[1].split('.').includes(record.about)) {
        return { state: 'taken' };
      }
      const again = page.querySelector('input[name=_form][data-again]:not([data-again=""])');
      const wrong = page.querySelector('.page-messages, .field-error');
      return again ? { state: 'refused', message: wrong ? wrong.textContent.trim() : text['web.keptRefused'], again: again.dataset.again }
        : { why: 'offline' };
    } finally {
      clearTimeout(limit);
    }
  }

  async function sendForm(record) {
    const { why, ...told } = await postForm(record);
    if (why) {
      later(why);
      return 0;
    }
    state.trouble = '';
    wait = FIRST_WAIT;
    await done(record.to, [record], { records: { [record.id]: told } }, receiptOf(record));
    return MOST;
  }

  /* A form's receipt is its request id. */
  const receiptOf = (form) => (form.once || !window.receipts.keep ? null : new URLSearchParams(form.body).get('requestId'));

  async function tell(records, of) {
    await renew(records, (each) => ({ ...each, told: of(each) }));
  }

  async function done(to, batch, told, receipt) {
    const verdicts = told.records;
    if (!batch.some((each) => verdicts[each.id])) {
      throw new Error('nothing is said of what was sent');
    }
    const taken = batch.filter((each) => verdicts[each.id] && verdicts[each.id].state === 'taken');
    const open = batch.filter((each) => verdicts[each.id] && verdicts[each.id].state !== 'taken');
    await renew(taken, (each) => twice.acknowledged(each, receipt));
    await tell(open, (each) => verdicts[each.id]);
    await changed();
    document.dispatchEvent(new CustomEvent('kept-answer', { detail: { to, batch, told } }));
  }

  /* @return how many may be sent at once from now on; 0 to come back later */
  async function handle(to, batch, { status, told, receipt }) {
    if (status === 200 && told && told.records) {
      state.trouble = '';
      renewed = false;
      wait = FIRST_WAIT;
      await done(to, batch, told, receipt);
      return MOST;
    }
    if ((status === 401 || status === 403) && !renewed) {
      const why = await door();
      if (why) {
        later(why);
        return 0;
      }
      renewed = true;
      return MOST;
    }
    if (!told || told.status !== status || status === 401 || status === 403 && !told.key || status >= 500 || [408, 409, 429].includes(status)) {
      later('offline');
      return 0;
    }
    if (batch.length > 1) {
      return 1;
    }
    await tell(batch, () => ({ state: 'refused', key: told.key, message: told.message || text['web.keptRefused'] }));
    await changed();
    return MOST;
  }

  async function sendAll(which) {
    let most = MOST;
    for (;;) {
      const open = (await read()).filter(which);
      const first = open.find(waits);
      if (!first || !most) {
        return;
      }
      const batch = twice.records(open, most);
      try {
        most = first.kind === 'form' ? await sendForm(first) : await handle(first.to, batch, await post(first.to, batch));
      } catch (e) {
        later('offline');
        return;
      }
    }
  }

  /* What is nobody's neither hinders a person's own nor waits for them. */
  async function sendOwnAndNameless() {
    await sendAll((each) => !isNameless(each));
    const { trouble } = state;
    await sendAll(isNameless);
    state.trouble = trouble;
  }

  /* One tab at a time. */
  async function send() {
    clearTimeout(gathering);
    gathering = 0;
    if (state.sending || !mine.some(waits)) {
      return;
    }
    state.sending = true;
    document.dispatchEvent(new CustomEvent('kept'));
    try {
      await (navigator.locks ? navigator.locks.request('kept', sendOwnAndNameless) : sendOwnAndNameless());
    } finally {
      state.sending = false;
      document.dispatchEvent(new CustomEvent('kept'));
    }
  }

  function atOnce() {
    clearTimeout(timer);
    wait = FIRST_WAIT;
    return send();
  }

  /* What can't be taken is offered once more when its page is opened: meanwhile a person may have seen to it. */
  async function again(to) {
    const refused = mine.filter((each) => each.to === to && each.told && each.told.state === 'refused');
    if (refused.length) {
      await change((store) => refused.forEach(({ told, ...each }) => store.put(each)));
      await changed();
    }
    return atOnce();
  }

  function soon() {
    clearTimeout(gathering);
    gathering = setTimeout(send, TOGETHER);
  }

  /* On other pages than its own: what is still here, and a word before signing out. */
  function line() {
    const place = document.getElementById('keptRecords');
    if (!place) {
      return;
    }
    const pages = new Map();
    mine.filter((each) => !twice.isKept(each) && (each.kind === 'form' || isNameless(each) || each.page !== location.pathname + location.search.replace(/&m=[^&]*/, ''))).forEach((each) => {
      const page = pages.get(each.page) || { title: each.title, count: 0, refused: 0, forms: [] };
      page.count++;
      page.refused += waits(each) ? 0 : 1;
      page.forms.push(...((each.kind === 'form' || isNameless(each)) && !waits(each) ? [each] : []));
      pages.set(each.page, page);
    });
    place.textContent = '';
    pages.forEach(({ title, count, refused, forms }, page) => {
      const row = document.createElement('p');
      const link = document.createElement('a');
      row.className = 'notice warning';
      row.textContent = `${(refused ? text['web.keptDecide'] : text['web.keptUnsent']).replace('{0}', refused || count).replace('{1}', title)} `;
      link.textContent = text['web.keptOpen'];
      const target = forms.length && forms[0].told.again || page;
      link.href = /^\/[^/\\]/.test(target) ? target : '';
      row.append(link);
      if (forms.length) {
        row.append(` ${forms[0].told.message} `, letGo(forms));
      }
      place.append(row);
    });
    place.hidden = !pages.size;
  }

  /* A person decides, and says so twice. */
  function letGo(records) {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'button secondary small';
    made.textContent = text['web.keptLetGo'];
    made.addEventListener('click', () => {
      if (made.dataset.asked) {
        drop(records);
      } else {
        made.dataset.asked = 'true';
        made.textContent = text['web.keptLetGoSure'];
      }
    });
    return made;
  }

  /* A form that was sent from its page after all. */
  async function forgetAccepted() {
    const numbers = (/(?:^|; )accepted=([0-9a-f.-]+)/.exec(document.cookie) || ['', ''])[1].split('.');
    const sent = mine.filter((each) => each.kind === 'form' && !twice.isKept(each) && numbers.includes(each.about));
    if (sent.length) {
      await renew(sent, (each) => twice.acknowledged(each, receiptOf(each)));
      await changed();
    }
  }

  /* A form that its own page has sent (keep-form.js), and that the server has accepted. */
  async function adopt() {
    const forms = [];
    try {
      Object.keys(localStorage).filter((key) => key.startsWith(`accepted:${person}:`)).forEach((key) => {
        forms.push(JSON.parse(localStorage.getItem(key)));
        localStorage.removeItem(key);
      });
    } catch (e) { /* nothing was kept */ }
    if (forms.length && window.receipts.keep) {
      await add(forms.map((each) => ({ kind: 'form', ...each, receipt: receiptOf(each) })));
    }
  }

  /* What was acknowledged is asked for once more (KEE-6): what an earlier page has left at once, since it may be missing already. */
  const since = new Map();
  let asking = 0;

  function remember() {
    mine.filter(twice.isKept).forEach(({ receipt }) => since.set(receipt, since.get(receipt) || performance.now()));
    if (!asking && mine.some(twice.isKept)) {
      asking = setTimeout(ask, window.receipts.keep);
    }
  }

  async function ask() {
    const kept = mine.filter(twice.isKept);
    const names = twice.names(kept);
    const due = names.filter((each) => performance.now() - since.get(each) >= window.receipts.keep);
    clearTimeout(asking);
    asking = 0;
    const missing = names.length ? await window.receipts.missing(person, names) : null;
    if (missing) {
      const { gone, again: lost } = twice.settle(kept, names, missing, due);
      await renew(gone, () => null);
      await renew(lost, (each) => each);
      await changed();
      if (lost.length) {
        atOnce();
      }
    }
    remember();
  }

  /* Drafts don't live long: a form that was refused is tried anew when its page is opened. */
  async function refusedHere() {
    const forms = mine.filter((each) => each.kind === 'form' && each.told && each.page === location.pathname + location.search);
    if (forms.length) {
      await change((store) => forms.forEach(({ told, ...each }) => store.put(each)));
      await read();
    }
  }

  document.addEventListener('kept', line);
  document.addEventListener('kept', remember);
  if (out) {
    out.addEventListener('submit', (event) => {
      const left = mine.filter((each) => !twice.isKept(each) && !isNameless(each));
      if (left.length && !out.dataset.kept) {
        const word = document.createElement('p');
        event.preventDefault();
        event.stopImmediatePropagation();
        out.dataset.kept = 'true';
        word.setAttribute('role', 'alert');
        word.textContent = text['web.keptSignOut'].replace('{0}', left.length);
        out.insertBefore(word, out.querySelector('button'));
      } else if (mine.some(twice.isKept) && !out.dataset.dropped) {
        event.preventDefault();
        out.dataset.dropped = 'true';
        drop(mine.filter(twice.isKept)).finally(() => out.requestSubmit());
      }
    }, true);
  }
  if (channel) {
    channel.onmessage = read;
  }
  ['online', 'focus', 'pageshow'].forEach((kind) => window.addEventListener(kind, atOnce));
  document.addEventListener('visibilitychange', atOnce);

  /* A form that is sent without a name: its own fields, and nothing that the server wrote about whom it was shown to. */
  function namelessOf({ dataset }, body) {
    const said = Object.fromEntries([...new URLSearchParams(body)].filter(([field]) => !/^_|^jakarta/.test(field)));
    return { person: NOBODY, to: dataset.nameless, about: said.requestId, body: said };
  }

  function formOf(form, number, body) {
    const address = new URL(form.action);
    return { kind: 'form', to: address.pathname + address.search, about: number, body, once: form.classList.contains('sends-once') };
  }

  /* For keep-form.js. @return whether it is kept, and the person told so */
  window.keepForm = async (form, number, body) => {
    const nameless = form.querySelector('[data-nameless]');
    const kept = await add([{ ...(nameless ? namelessOf(nameless, body) : formOf(form, number, body)),
      title: document.querySelector('h1').textContent.trim(), page: location.pathname + location.search }]);
    if (kept) {
      const said = form.querySelector('.kept-form') || document.createElement('p');
      said.className = 'notice kept-form';
      said.setAttribute('role', 'status');
      said.textContent = text['web.keptForm'];
      form.append(said);
      said.scrollIntoView({ block: 'nearest' });
      later('offline');
    }
    return kept;
  };

  window.keeper = { context, person, state, add, drop, send: atOnce, soon, again,
    of: (to) => mine.filter((each) => each.to === to && !twice.isKept(each)), waits,
    signIn: () => `${context}/sign-in?next=${encodeURIComponent(location.pathname.substring(context.length) + location.search)}` };
  window.keeper.ready = (person ? read().then(forgetAccepted).then(adopt).then(refusedHere) : read()).then(() => { atOnce(); ask(); });
})();
