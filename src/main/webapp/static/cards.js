/* The cards: the list filters while one types; a card is read aloud where the device speaks Vietnamese. */
'use strict';
(() => {
  const field = document.querySelector('.card-search input[name=q]');
  const all = document.getElementById('cardsAll');
  const found = document.getElementById('cardsFound');
  const fold = (words) => words.toLowerCase().replace(/đ/g, 'd').normalize('NFD').replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u).filter(Boolean);

  /* As the server ranks (CRD-4), of what the list shows: the whole name, its beginning, another's beginning, all words. */
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
    const hits = rows.map((row) => ({ row, rank: rank(row, words) })).filter((hit) => hit.rank < 4).sort((a, b) => a.rank - b.rank);
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
