// Answers from paper: each line is read by the server while it is typed, so that a slip shows at once. Works without this.
'use strict';
(() => {
  const list = document.getElementById('papers');
  if (!list) {
    return;
  }
  const token = document.querySelector('#paperEntry input[name=_token]').value;
  const form = document.getElementById('paperEntry');
  const ofAll = form.querySelector('select[name=variant]');
  const variant = (row) => row.querySelector('select').value || (ofAll ? ofAll.value : '');

  async function check(row) {
    const line = row.querySelector('input[name^=line-]');
    const said = row.querySelector('.line-check');
    const asked = line.value + '\n' + variant(row);
    row.dataset.asked = asked;
    if (!line.value.trim()) {
      said.textContent = '';
      return;
    }
    try {
      const answer = await fetch(list.dataset.address, {
        method: 'POST', credentials: 'same-origin',
        headers: { 'Content-Type': 'application/json', 'X-Token': token },
        body: JSON.stringify({ variant: variant(row), line: line.value }),
      });
      if (answer.ok && row.dataset.asked === asked) {
        const { read, problem } = await answer.json();
        said.textContent = `${read}${read ? '. ' : ''}${problem || list.dataset.good}`;
        said.className = `line-check hint ${problem ? 'open' : 'good'}`;
      }
    } catch (e) {
      said.textContent = ''; // the server tells when the page is sent
    }
  }

  if (ofAll) {
    ofAll.addEventListener('change', () => list.querySelectorAll('.paper-line').forEach((line) => check(line.closest('li'))));
  }
  for (const row of list.querySelectorAll('li')) {
    const line = row.querySelector('input[name^=line-]');
    if (line) {
      let later = 0;
      row.addEventListener('input', () => {
        clearTimeout(later);
        later = setTimeout(() => check(row), 400);
      });
      // Enter goes to the next person, it doesn't send a half-filled page
      line.addEventListener('keydown', (event) => {
        if (event.key === 'Enter') {
          event.preventDefault();
          const all = [...form.querySelectorAll('select, input[name^=line-], input[type=submit]')];
          all[all.indexOf(line) + 1].focus();
        }
      });
      // Rows of a spreadsheet: each goes to the next person, an empty one passes over somebody
      line.addEventListener('paste', (event) => {
        const pasted = event.clipboardData.getData('text').replace(/\r?\n$/, '').split(/\r?\n/);
        const open = [...list.querySelectorAll('input[name^=line-]')];
        const from = open.indexOf(line);
        if (pasted.length < 2 || pasted.length > open.length - from) {
          return;
        }
        event.preventDefault();
        pasted.forEach((text, at) => {
          if (text.trim()) {
            open[from + at].value = text.replace(/\t/g, ' ');
            check(open[from + at].closest('li'));
          }
        });
        form.dispatchEvent(new Event('change'));
      });
      if (line.value) {
        check(row);
      }
    }
  }
})();
