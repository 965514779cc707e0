/*
 * Rolls for a hall without a network (ATT-22): the names and marks of a session lie in this browser's database of sheets, under the
 * account's number, from when its page or the first screen was opened; the service worker (sw.js) holds pages without anybody's names.
 * They go when the day is over and everything is acknowledged, when somebody else signs in (forget-sheets.js), and after a week.
 */
'use strict';
(() => {
  const WEEK = 7 * 24 * 3600 * 1000;
  const { context, person } = window.keeper;
  const own = document.currentScript.src;
  let opened = null;

  function database() {
    opened = opened || new Promise((done, fail) => {
      const request = indexedDB.open('sheets', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('sheets', { keyPath: 'key' });
      request.onsuccess = () => {
        request.result.onversionchange = () => { request.result.close(); opened = null; };
        done(request.result);
      };
      request.onerror = () => fail(request.error);
    });
    return opened;
  }

  async function ask(mode, act) {
    const base = await database();
    return new Promise((done, fail) => {
      const work = base.transaction('sheets', mode);
      const request = act(work.objectStore('sheets'));
      work.oncomplete = () => done(request.result);
      work.onabort = () => fail(work.error);
    });
  }

  const to = (session) => `${context}/api/v1/rolls/${session}/marks`;
  const key = (session) => `${person}:${session}`;

  /* The server's time as this device's clock is off it. */
  const today = (kept) => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(Date.now() + kept.shift);

  async function forget(session) {
    await ask('readwrite', (store) => store.delete(key(session))).catch(() => null);
  }

  async function put(sheet) {
    if (sheet.person !== person) {
      return;
    }
    localStorage.setItem('sheets-of', person);
    await ask('readwrite', (store) => store.put({ key: key(sheet.session), person, sheet, savedAt: Date.now(),
      shift: sheet.now - Date.now() }));
  }

  /* What the server says now; kept for later unless nothing more is to be said of that session here. */
  async function fetchSheet(session) {
    const answer = await fetch(`${context}/api/v1/rolls/${session}`, { credentials: 'same-origin', cache: 'no-store' });
    const sheet = answer.ok ? await answer.json() : null;
    if (sheet && !sheet.closed && !sheet.barred) {
      await put(sheet).catch(() => null);
    } else if (sheet && !window.keeper.of(to(session)).length) {
      await forget(session);
    }
    return sheet;
  }

  async function all() {
    const found = await ask('readonly', (store) => store.getAll()).catch(() => []);
    return found.filter((each) => each.person === person);
  }

  async function sweep() {
    for (const kept of await all()) {
      const idle = !window.keeper.of(to(kept.sheet.session)).length;
      if (idle && (kept.sheet.heldOn < today(kept) || Date.now() - kept.savedAt > WEEK)) {
        await forget(kept.sheet.session);
      }
    }
  }

  window.sheets = { to, all, today, fetchSheet, forget,
    get: (session) => ask('readonly', (store) => store.get(key(session))).catch(() => null) };

  if (!person || !document.querySelector('form[action$="/sign-out"]')) {
    return;
  }
  window.keeper.ready.then(sweep).then(() => {
    document.querySelectorAll('[data-roll]').forEach((each) => fetchSheet(each.dataset.roll).catch(() => null));
  });
  if ('serviceWorker' in navigator && window.isSecureContext) {
    navigator.serviceWorker.register(own.replace('/staff.js', '/sw.js'), { scope: `${context}/` }).catch(() => null);
  }
})();
