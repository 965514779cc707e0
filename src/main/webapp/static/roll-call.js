/*
 * The roll of a session: what is chosen lies in this browser at once and is sent by itself (keeper.js), with a network or when
 * there is one again; what two people say is merged person by person (ATT-20). The page works without this, by its form.
 */
'use strict';
window.rollCall = () => {
  const box = document.getElementById('roll');
  if (!box || !box.dataset.session || !window.keeper || !window.keeper.person) {
    return;
  }
  const { keeper, sheets } = window;
  const session = box.dataset.session;
  const to = sheets.to(session);
  const form = document.getElementById('rollCall');
  const line = document.getElementById('rollState');
  const people = new Map();
  const known = new Map();
  let saved = false;
  let pressed = null;
  /* The form goes its own way from here, also when keep-form.js has asked first whether the server is there. */
  let passing = false;
  let adding = Promise.resolve();
  let typing = 0;

  document.querySelectorAll('#roll [data-enrolment]').forEach((row) => {
    const [status = '', arrivedAt = '', leftAt = '', ...note] = (row.dataset.saved || '').split('|');
    people.set(row.dataset.enrolment, row);
    known.set(row.dataset.enrolment, { mark: row.dataset.mark || '', said: { status, arrivedAt, leftAt, note: note.join('|') } });
  });
  const rows = () => [...people].filter(([, row]) => row.querySelector('fieldset.marks'));

  const field = (id, name) => document.getElementById(name + id);

  /* What doesn't belong to the status is left out (ATT-21). */
  function chosen(id) {
    const input = people.get(id).querySelector('fieldset.marks input:checked');
    const status = input ? input.value : '';
    const there = status === 'PRESENT' || status === 'LATE';
    const of = (name) => (field(id, name) ? field(id, name).value.trim() : '');
    return { status, arrivedAt: status === 'LATE' ? of('arrivedAt') : '', leftAt: there ? of('leftAt') : '',
      note: status === 'EXCUSED' ? of('note').replace(/\s+/g, ' ').slice(0, 200) : '' };
  }

  /* When somebody left stays in sight, not behind what opens it. */
  function shown(id) {
    const left = field(id, 'leftAt');
    if (left && left.value) {
      left.closest('details').open = true;
    }
  }

  function choose(id, said) {
    const input = people.get(id).querySelector(`fieldset.marks input[value="${said.status}"]`);
    if (input) {
      input.checked = true;
      ['arrivedAt', 'leftAt', 'note'].forEach((name) => {
        if (field(id, name)) {
          field(id, name).value = said[name] || '';
        }
      });
      shown(id);
    } else if (!said.status) {
      people.get(id).querySelectorAll('fieldset.marks input').forEach((each) => { each.checked = false; });
    }
  }

  const same = (one, other) => ['status', 'arrivedAt', 'leftAt', 'note'].every((name) => (one[name] || '') === (other[name] || ''));

  function count() {
    const all = rows().map(([, row]) => row.querySelector('input:checked')).filter(Boolean);
    document.querySelectorAll('#roll [data-count]').forEach((figure) => {
      const status = figure.dataset.count;
      figure.textContent = all.filter((input) => status === 'any' || input.value === status).length;
    });
  }

  /* Keeps whatever differs from what was said last. @return when all of it is kept */
  function look() {
    clearTimeout(typing);
    count();
    const fresh = rows().map(([id]) => [id, chosen(id)]).filter(([id, said]) => said.status && !same(said, known.get(id).said));
    if (!fresh.length) {
      return adding;
    }
    const before = fresh.map(([id]) => [id, known.get(id).said]);
    fresh.forEach(([id, said]) => { known.get(id).said = said; });
    saved = false;
    passing = false;
    const records = fresh.map(([id, said]) => ({ to, about: id, title: box.dataset.title, page: `${keeper.context}/trainer/roll-call?session=${session}`,
      body: { enrolment: Number(id), ...said, seen: known.get(id).mark || null } }));
    adding = adding.then(() => keeper.add(records)).then((kept) => {
      if (!kept) {
        before.forEach(([id, said]) => { known.get(id).said = said; });
      }
    });
    return adding;
  }

  function words(said) {
    const time = (text) => text.replace(/^0?(\d+):(\d+).*/, '$1h$2');
    return [text['attendance.none'], text['attendance.shortPRESENT'], text['attendance.shortLATE'], text['attendance.shortEXCUSED'],
      text['attendance.shortABSENT']][['', 'PRESENT', 'LATE', 'EXCUSED', 'ABSENT'].indexOf(said.status)]
      + (said.arrivedAt ? ` (${time(said.arrivedAt)})` : '') + (said.leftAt ? `, ${text['attendance.leftAt'].toLowerCase()} ${time(said.leftAt)}` : '')
      + (said.note ? `: ${said.note}` : '');
  }

  function button(said, does) {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'button secondary small';
    made.textContent = said;
    made.addEventListener('click', does);
    return made;
  }

  async function letGo(record, now) {
    const id = String(record.body.enrolment);
    if (people.has(id)) {
      const was = now || { status: '' };
      known.set(id, { mark: was.id || known.get(id).mark, said: { status: '', arrivedAt: '', leftAt: '', note: '', ...was } });
      choose(id, known.get(id).said);
    }
    await keeper.drop([record]);
    count();
  }

  async function insist(record) {
    const id = String(record.body.enrolment);
    known.get(id).mark = record.told.now.id;
    await keeper.add([{ to, about: record.about, title: record.title, page: record.page, body: { ...record.body, seen: record.told.now.id } }]);
    keeper.send();
  }

  /* What isn't taken stands beside its person, who has said what, and what can be done. */
  function decision(record) {
    const { told, body } = record;
    const note = document.createElement('div');
    const said = document.createElement('p');
    const acts = document.createElement('p');
    const row = people.get(String(body.enrolment));
    note.className = 'notice warning kept-mark';
    acts.className = 'actions';
    if (told.state === 'differs') {
      said.textContent = text['attendance.differs'].replace('{0}', told.now.words).replace('{1}', told.now.by).replace('{2}', told.now.at).replace('{3}', words(body));
      acts.append(button(text['attendance.insist'].replace('{0}', words(body)), () => insist(record)),
        button(text['attendance.yield'].replace('{0}', told.now.words), () => letGo(record, told.now)));
    } else {
      said.textContent = `${told.message} ${text['attendance.keptHere'].replace('{0}', words(body))}`;
      if (told.key === 'attendance.closedMeanwhile' && row) {
        const link = document.createElement('a');
        const mark = told.now ? `mark=${told.now.id}` : row.dataset.mark ? `mark=${row.dataset.mark}` : `session=${session}&enrolment=${body.enrolment}`;
        link.className = 'button secondary small';
        link.href = `${keeper.context}/trainer/correct-mark?${mark}&${new URLSearchParams({ status: body.status, arrivedAt: body.arrivedAt || '', leftAt: body.leftAt || '', note: body.note || '' })}`;
        link.textContent = text['attendance.correctKept'];
        acts.append(link);
      }
      const ask = button(text['attendance.letGo'], () => {
        if (ask.dataset.asked) {
          letGo(record, told.now);
        } else {
          ask.dataset.asked = 'true';
          ask.textContent = text['attendance.letGoSure'];
        }
      });
      acts.append(ask);
    }
    note.append(said, acts);
    return { note, row };
  }

  function decisions(records) {
    const shown = records.filter((each) => !keeper.waits(each)).map((each) => `${each.seq}${each.told.state}`).join();
    if (box.dataset.decisions === shown) {
      return;
    }
    box.dataset.decisions = shown;
    box.querySelectorAll('.kept-mark').forEach((each) => each.remove());
    records.filter((each) => !keeper.waits(each)).forEach((record) => {
      const { note, row } = decision(record);
      if (row) {
        row.append(note);
      } else {
        box.prepend(note);
      }
    });
  }

  function say(said, kind) {
    if (!line) {
      return;
    }
    if (line.textContent !== said) {
      line.textContent = said;
    }
    line.parentNode.className = `save-state${kind ? ` ${kind}` : ''}`;
    if (said && keeper.state.trouble === 'signedOut') {
      const link = document.createElement('a');
      link.href = keeper.signIn();
      link.textContent = text['attendance.signInAgain'];
      line.append(' ', link);
    }
  }

  function show() {
    const records = keeper.of(to);
    const waiting = records.filter(keeper.waits).length;
    const { trouble, blocked } = keeper.state;
    const offline = trouble || navigator.onLine === false;
    box.dataset.pending = waiting;
    decisions(records);
    if (trouble === 'other') {
      say(text['attendance.stateOther'], 'failed');
    } else if (blocked) {
      say(text['attendance.stateBlocked'], 'failed');
    } else if (waiting && offline) {
      say((trouble === 'signedOut' ? text['attendance.stateSignedOut'] : text['attendance.stateOffline']).replace('{0}', waiting), 'failed');
    } else if (waiting) {
      say(keeper.state.sending ? text['attendance.stateSending'] : text['attendance.stateKept'].replace('{0}', waiting), '');
    } else if (records.length) {
      say(text['attendance.stateDecide'].replace('{0}', records.length), 'failed');
    } else if (saved) {
      say(text['attendance.stateSaved'], 'saved');
    }
    proceed(records, waiting);
  }

  /* A press on a button waits until everything is with the server. */
  function proceed(records, waiting) {
    if (pressed && (keeper.state.trouble || navigator.onLine === false || records.length > waiting)) {
      busy(false);
      pressed = records.length > waiting ? null : pressed;
    }
    if (!pressed || records.length) {
      return;
    }
    if (!keeper.state.trouble && !keeper.state.sending) {
      const by = pressed;
      pressed = null;
      leave(by);
    }
  }

  function leave(by) {
    if (box.dataset.shell) {
      location.reload();
    } else if (by.id === 'close' || !form.elements.version || form.elements.version.value === '0') {
      passing = true;
      setTimeout(() => form.requestSubmit(by)); // while the press is still being told of, a form doesn't go
    } else {
      location.assign(`${keeper.context}/trainer/roll-call?m=attendance.saved&session=${session}`);
    }
  }

  function busy(on) {
    if (on) {
      document.documentElement.dataset.sending = 'true';
    } else {
      delete document.documentElement.dataset.sending;
    }
  }

  function press(by) {
    pressed = by;
    busy(true);
    look().then(() => {
      keeper.send();
      show();
    });
  }

  /* What a database had lost, and a page opened meanwhile doesn't show. */
  function showAgain(record, id) {
    if (record.again && people.get(id).querySelector('fieldset.marks') && !keeper.of(to).some((each) => each.about === record.about)) {
      known.get(id).said = { status: '', ...record.body };
      choose(id, known.get(id).said);
      count();
    }
  }

  document.addEventListener('kept', show);
  document.addEventListener('kept-answer', ({ detail: { to: where, batch, told } }) => {
    if (where !== to) {
      return;
    }
    saved = true;
    batch.forEach((each) => {
      const verdict = told.records[each.id];
      const id = String(each.body.enrolment);
      if (verdict && verdict.state === 'taken' && people.has(id)) {
        known.get(id).mark = verdict.mark || '';
        showAgain(each, id);
      }
    });
    const version = form && form.elements.version;
    if (version) {
      version.value = told.version;
    }
    sheets.fetchSheet(session).catch(() => null);
    show();
  });

  /* Names that don't match go out of sight; without tones, as people type in a hurry. */
  function search(find) {
    const fold = (said) => said.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
    find.closest('.field').hidden = false;
    find.addEventListener('input', () => {
      const wanted = fold(find.value.trim());
      people.forEach((row) => { row.hidden = Boolean(wanted) && !fold(`${row.querySelector('.row-main').textContent} ${row.querySelector('.row-sub').textContent}`).includes(wanted); });
    });
    find.addEventListener('keydown', (event) => event.key === 'Enter' && event.preventDefault());
  }

  const find = document.getElementById('rollFind');
  if (find) {
    search(find);
  }
  const everybody = document.getElementById('allPresent');
  if (everybody) {
    everybody.addEventListener('click', (event) => {
      event.preventDefault();
      rows().filter(([, row]) => !row.querySelector('input:checked')).forEach(([, row]) => {
        row.querySelector('input[value="PRESENT"]').checked = true;
      });
      look().then(keeper.soon);
    });
  }
  if (form) {
    const touched = () => look().then(keeper.soon);
    form.addEventListener('change', touched);
    form.addEventListener('input', () => {
      clearTimeout(typing);
      typing = setTimeout(touched, 800);
    });
    form.addEventListener('submit', (event) => {
      if (!passing && !keeper.state.blocked && (!event.submitter || ['save', 'close'].includes(event.submitter.id))) {
        event.preventDefault();
        if (!pressed) {
          press(event.submitter || document.getElementById('save'));
        }
      }
    });
    window.addEventListener('pagehide', () => { look(); keeper.send(); });
    window.addEventListener('beforeunload', (event) => {
      if (keeper.state.blocked && !passing && rows().some(([id]) => !same(chosen(id), known.get(id).said))) {
        event.preventDefault();
      }
    });
  }
  window.addEventListener('pageshow', () => {
    passing = false;
    count();
  });
  keeper.ready.then(() => {
    keeper.of(to).forEach((each) => {
      const id = String(each.body.enrolment);
      if (people.has(id) && people.get(id).querySelector('fieldset.marks')) {
        known.get(id).said = { status: '', ...each.body };
        choose(id, known.get(id).said);
      }
    });
    if (form) {
      look();
    }
    show();
    keeper.again(to);
    if (!box.dataset.shell) {
      sheets.fetchSheet(session).catch(() => null);
    }
  });
  count();
};
window.rollCall();
