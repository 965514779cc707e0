/* The cards: the list filters while one types, and is kept for when there is no network; a card is read aloud where the device speaks Vietnamese. */
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

  const context = new URL(document.currentScript.src).pathname.replace(/\/static\/.*/, '');
  const { saved, wanted } = document.documentElement.dataset;
  if (saved) {
    const told = Object.assign(document.createElement('p'), { className: 'notice warning' });
    told.setAttribute('role', 'status');
    told.textContent = `${wanted ? `${text['card.wantsNetwork']} ` : ''}${text['card.savedOn'].replace('{0}', saved)}`;
    document.querySelector('main').prepend(told);
    document.querySelectorAll('.wants-network').forEach((part) => { part.hidden = true; });
  }

  /* Keeps list and cards (CRD-7), asked for without saying who asks; once, until something on them changes. */
  async function keep() {
    const { state, today } = all.dataset;
    const cache = await caches.open('cards');
    const known = await cache.match(`${context}/tra-cuu/kept`);
    const mark = () => cache.put(`${context}/tra-cuu/kept`, new Response(`${state} ${today}`));
    if (known && (await known.text()).split(' ')[0] === state) {
      await mark();
      return;
    }
    const pages = [`${context}/tra-cuu`, ...[...all.querySelectorAll('a.row-main')].map((link) => link.getAttribute('href'))];
    const parts = [...document.querySelectorAll('link[href], script[src], img[src]')].map((part) => part.getAttribute('href') || part.getAttribute('src'))
      .filter((address) => address.startsWith(`${context}/static/`));
    const answers = await Promise.all([...pages, ...parts].map(async (address) => {
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
    navigator.serviceWorker.register(document.currentScript.src.replace('/cards.js', '/sw-cards.js'), { scope: `${context}/tra-cuu` }).catch(() => null);
    if (all) {
      keep().catch(() => null); // such as a disk that is full: there is a network now
    }
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
