// Roll call: "all present" without a round trip, and counts that follow. The page works without this.
'use strict';
(() => {
  const form = document.getElementById('rollCall');
  const everybody = document.getElementById('allPresent');
  if (!form || !everybody) {
    return;
  }
  const people = [...form.querySelectorAll('fieldset.marks')];

  function count() {
    const chosen = people.map((person) => person.querySelector('input:checked')).filter(Boolean);
    for (const figure of form.querySelectorAll('[data-count]')) {
      const status = figure.dataset.count;
      figure.textContent = chosen.filter((input) => status === 'any' || input.value === status).length;
    }
  }

  everybody.addEventListener('click', (event) => {
    event.preventDefault();
    for (const person of people) {
      if (!person.querySelector('input:checked')) {
        person.querySelector('input[value="PRESENT"]').checked = true;
      }
    }
    form.dispatchEvent(new Event('change'));
  });
  form.addEventListener('change', count);
  count();
})();
