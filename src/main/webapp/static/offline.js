/* The page that the service worker shows without a network: it holds nobody's names, and finds them in this browser (sheets.js). */
'use strict';
(async () => {
  const { context, person } = window.keeper;
  const session = location.pathname.endsWith('/trainer/roll-call') ? new URLSearchParams(location.search).get('session') : '';
  const kept = person && session ? await window.sheets.get(session) : null;

  function list(found) {
    const rows = document.getElementById('offlineRolls');
    found.sort((a, b) => (a.sheet.heldOn < b.sheet.heldOn ? -1 : 1)).forEach(({ sheet }) => {
      const row = document.createElement('li');
      const link = document.createElement('a');
      const about = document.createElement('span');
      link.className = 'row-main';
      link.href = `${context}/trainer/roll-call?session=${sheet.session}`;
      link.textContent = sheet.title;
      about.className = 'row-sub';
      about.textContent = `${sheet.class}. ${sheet.facts}`;
      row.append(link, about);
      rows.append(row);
    });
    document.getElementById('offlineNone').hidden = found.length > 0;
    document.getElementById('offlineList').hidden = false;
  }

  function person2row(each, own) {
    const row = document.getElementById('rollRow').content.firstElementChild.cloneNode(true);
    const mark = each.mark || {};
    row.dataset.enrolment = each.id;
    row.dataset.mark = mark.id || '';
    row.dataset.saved = [mark.status, mark.arrivedAt, mark.leftAt, mark.note].map((part) => part || '').join('|');
    row.querySelector('.row-main').textContent = each.name;
    row.querySelector('.row-sub').textContent = each.about;
    row.querySelector('legend').textContent = text['attendance.whom'].replace('{0}', each.name);
    const call = row.querySelector('.call');
    if (each.phone) {
      call.querySelector('a').href = `tel:${each.phone}`;
      call.querySelector('a').textContent = text['attendance.call'].replace('{0}', each.phone);
    } else {
      call.remove();
    }
    if (each.id === own) {
      row.querySelectorAll('fieldset, .roll-more').forEach((part) => part.remove());
      row.querySelector('.own').hidden = false;
    }
    row.querySelectorAll('[id$="-0"], [name$="-0"], [for$="-0"]').forEach((part) => ['id', 'name', 'for'].forEach((name) => {
      if (part.getAttribute(name)) {
        part.setAttribute(name, part.getAttribute(name).replace(/-0$/, each.id));
      }
    }));
    row.querySelectorAll(`fieldset.marks input[value="${mark.status}"]`).forEach((input) => { input.checked = true; });
    ['arrivedAt', 'leftAt', 'note'].forEach((name) => {
      const input = row.querySelector(`[id="${name}${each.id}"]`);
      if (input) {
        input.value = mark[name] || '';
      }
    });
    return row;
  }

  document.getElementById('offlineAgain').addEventListener('click', () => location.reload());
  if (!kept) {
    list(person ? await window.sheets.all() : []);
    return;
  }
  const { sheet } = kept;
  const box = document.getElementById('roll');
  box.dataset.session = session;
  box.dataset.title = `${text['attendance.rollCall']}: ${sheet.title}`;
  document.getElementById('offlineTitle').textContent = sheet.title;
  document.getElementById('offlineFacts').textContent = `${sheet.class}. ${sheet.facts}`;
  document.querySelectorAll('.roll-whole').forEach((each) => { each.textContent = sheet.rows.length; });
  if (sheet.heldOn > window.sheets.today(kept)) {
    const early = document.getElementById('offlineEarly');
    early.textContent = text['attendance.opensAt'].replace('{0}', sheet.heldOnText);
    early.hidden = false;
    box.querySelector('form').remove();
  } else {
    box.querySelector('ul.rows').append(...sheet.rows.map((each) => person2row(each, sheet.own)));
  }
  box.hidden = false;
  window.rollCall();
})();
