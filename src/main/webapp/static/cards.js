/* The cards: the list filters while one types, and is kept for when there is no network; a card is read aloud where the device speaks Vietnamese; a note is
   written without a network too. */
'use strict';
(() => {
  const field = document.querySelector('.card-search input[name=q]');
  const all = document.getElementById('cardsAll');
  const found = document.getElementById('cardsFound');
  const fold = (words) => words.toLowerCase().replace(/đ/g, 'd').normalize('NFD').replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u).filter(Boolean);

  /* As the server ranks (CRD-4), of what the list shows: the whole name, its beginning, another's beginning, all words;
     of equals the shortest name. */
  function rank(row, words) {
    const phrase = ` ${words.join(' ')}`;
    const names = row.dataset.words.split(/[|,]/).map((name) => ` ${fold(name).join(' ')} `);
    const text = `${names.join('')} ${fold(row.textContent).join(' ')} `;
    if (names.includes(`${phrase} `)) {
      return 0;
    }
    if (names[0].includes(phrase)) {
      return 1;
    }
    if (names.some((name) => name.includes(phrase))) {
      return 2;
    }
    return words.every((word) => text.includes(` ${word}`)) ? 3 : 4;
  }

  function filter() {
    const words = fold(field.value);
    const rows = [...all.querySelectorAll('li')];
    found.textContent = '';
    all.hidden = false;
    if (!words.length) {
      return;
    }
    const hits = rows.map((row) => ({ row, rank: rank(row, words), length: row.firstElementChild.textContent.length })).filter((hit) => hit.rank < 4).sort((a, b) => a.rank - b.rank || a.length - b.length);
    const told = document.createElement('p');
    told.setAttribute('role', 'status');
    told.textContent = hits.length ? text['card.foundN'].replace('{0}', hits.length) : text['card.noneFound'];
    found.append(told);
    if (hits.length) {
      const list = Object.assign(document.createElement('ul'), { className: 'rows cards' });
      list.append(...hits.map((hit) => hit.row.cloneNode(true)));
      found.append(list);
    }
    all.hidden = hits.length > 0;
  }
  if (field && all) {
    field.addEventListener('input', filter);
    if (!field.value) {
      field.value = new URLSearchParams(location.search).get('q') || ''; // a list that was kept doesn't know what is looked for
      filter();
    }
  }

  const own = document.currentScript.src;
  const context = new URL(own).pathname.replace(/\/static\/.*/, '');
  const { saved, wanted } = document.documentElement.dataset;
  function notice(kind) {
    const made = Object.assign(document.createElement('p'), { className: `notice ${kind}` });
    made.setAttribute('role', 'status');
    return made;
  }
  const told = notice('warning');
  if (saved) {
    told.textContent = `${wanted ? `${text['card.wantsNetwork']} ` : ''}${text['card.savedOn'].replace('{0}', saved)}`;
    document.querySelector('main').prepend(told);
    document.querySelectorAll('.wants-network').forEach((part) => { part.hidden = true; });
  }

  /* Keeps list, cards and their forms (CRD-7), asked for without saying who asks; once, until something on them changes. */
  async function keep() {
    const { state, today } = all.dataset;
    const cache = await caches.open('cards');
    const known = await cache.match(`${context}/tra-cuu/kept`);
    const mark = () => cache.put(`${context}/tra-cuu/kept`, new Response(`${state} ${today}`));
    if (known && (await known.text()).split(' ')[0] === state) {
      await mark();
      return;
    }
    const cards = [...all.querySelectorAll('a.row-main')].map((link) => link.getAttribute('href'));
    const pages = [`${context}/tra-cuu`, ...cards, ...cards.map((card) => card.replace('/card?', '/note?'))];
    const parts = [...document.querySelectorAll('link[href], script[src], img[src]')].map((part) => part.getAttribute('href') || part.getAttribute('src'))
      .filter((address) => address.startsWith(`${context}/static/`));
    const queue = `${context}/static/keeper.js${new URL(own).search}`;
    const answers = await Promise.all([...pages, ...parts, queue].map(async (address) => {
      const answer = await fetch(address, { credentials: 'omit', cache: 'no-cache' });
      if (!answer.ok) {
        throw new Error(address);
      }
      return [address, answer];
    }));
    const before = await cache.keys();
    await Promise.all(answers.map(([address, answer]) => cache.put(address, answer)));
    const now = new Set(answers.map(([address]) => new URL(address, location.href).href));
    await Promise.all(before.filter((request) => !now.has(request.url)).map((request) => cache.delete(request)));
    await mark();
  }
  if ('serviceWorker' in navigator && window.isSecureContext && !saved) {
    navigator.serviceWorker.register(own.replace('/cards.js', '/sw-cards.js'), { scope: `${context}/tra-cuu` }).catch(() => null);
    if (all) {
      keep().catch(() => null); // such as a disk that is full: there is a network now
    }
  }

  /* A form that was kept is another one each time (CRD-8); what was refused of this card stands in it again, and what was sent says so. */
  const form = document.getElementById('cardNote');
  const isRefusedHere = ({ page, told: verdict }) => verdict && page === location.pathname + location.search;
  if (form) {
    const to = form.querySelector('[data-nameless]').dataset.nameless;
    if (saved) {
      form.elements.requestId.value = crypto.randomUUID();
    }
    document.addEventListener('kept', () => {
      const refused = window.keeper.of(to).find(isRefusedHere);
      if (refused && !form.dataset.queued) {
        ['requestId', 'part', 'words'].forEach((name) => { form.elements[name].value = refused.body[name]; });
        form.dataset.queued = 'true'; // put right, it replaces what was refused
      }
      if (refused) {
        form.querySelector('.kept-form')?.remove();
      }
    });
    document.addEventListener('kept-answer', ({ detail: { batch, told: { records } } }) => {
      if (batch.some((each) => each.body.requestId === form.elements.requestId.value && records[each.id]?.state === 'taken')) {
        const said = notice('');
        said.textContent = text['card.noteSent'];
        form.replaceWith(said);
        told.remove(); // there is a network after all
      }
    });
  }

  const button = document.getElementById('readAloud');
  const voice = () => speechSynthesis.getVoices().find((each) => /^vi([-_]|$)/i.test(each.lang));
  function offer() {
    button.hidden = !voice();
  }
  function silent() {
    button.textContent = button.dataset.read;
    button.setAttribute('aria-pressed', 'false');
  }
  function read() {
    const speaking = button.getAttribute('aria-pressed') === 'true';
    speechSynthesis.cancel();
    if (speaking) {
      silent();
      return;
    }
    button.textContent = button.dataset.stop;
    button.setAttribute('aria-pressed', 'true');
    const parts = [document.querySelector('h1'), ...document.querySelectorAll('#cardFields :is(h2, p, li)')]
      .map((part) => Object.assign(new SpeechSynthesisUtterance(part.textContent), { voice: voice(), lang: 'vi-VN' }));
    parts[parts.length - 1].onend = silent;
    parts.forEach((part) => speechSynthesis.speak(part));
  }
  if (button && 'speechSynthesis' in window) {
    button.dataset.read = button.textContent;
    button.addEventListener('click', read);
    speechSynthesis.addEventListener?.('voiceschanged', offer);
    window.addEventListener('pagehide', () => speechSynthesis.cancel());
    offer();
  }
})();
