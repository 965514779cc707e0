/* A lesson that is open: remembers the part that is read, and shows a team's lesson one part at a time. Without this script
   the lesson is one page that can be read and marked all the same. */
(() => {
  const lesson = document.getElementById('lesson');
  if (!lesson) return;

  /* The contents say how far it is read; a choice folds them. */
  const contents = document.getElementById('contents');
  const links = contents ? [...contents.querySelectorAll('ol a')] : [];
  const here = id => {
    const at = links.findIndex(link => link.hash === '#' + id);
    if (at < 0) return;
    links.forEach((link, i) => {
      const row = link.parentElement, told = row.querySelector('small');
      if (i < at) row.classList.add('read');
      link.setAttribute('aria-current', i === at ? 'location' : 'false');
      told.textContent = i === at ? told.dataset.here : row.classList.contains('read') ? told.dataset.read : '';
    });
    const now = contents.querySelector('[data-now]');
    now.textContent = now.dataset.now.replace('{0}', at + 1).replace('{1}', links.length).replace('{2}', links[at].textContent);
  };
  if (contents) {
    contents.addEventListener('click', event => { if (event.target.closest('ol a')) contents.open = false; });
    contents.addEventListener('keydown', event => {
      if (event.key !== 'Escape' || !contents.open) return;
      contents.open = false;
      contents.querySelector('summary').focus();
    });
    // What lies over the text gives way to whoever goes on in it.
    addEventListener('focusin', event => { if (contents.classList.contains('stays') && !contents.contains(event.target)) contents.open = false; });
    addEventListener('click', event => { if (contents.open && !event.target.closest('#contents, [data-contents]')) contents.open = false; });
  }

  /* The place, kept on the server a moment after it was reached; a failure is nothing to the reader. */
  let kept = '', waiting = 0;
  const asks = document.querySelectorAll('a[data-asks]');
  const keep = id => {
    clearTimeout(waiting);
    here(id);
    if (id) asks.forEach(link => { link.href = link.href.replace(/section=[^&]*$/, 'section=' + encodeURIComponent(id)); });
    if (!id || id === kept || !lesson.dataset.enrolment) return;
    waiting = setTimeout(() => {
      fetch('../api/v1/enrolments/' + lesson.dataset.enrolment + '/place', {
        method: 'PUT', keepalive: true, headers: { 'Content-Type': 'application/json', 'X-Token': lesson.dataset.token },
        body: JSON.stringify({ lesson: lesson.dataset.code, section: id })
      }).then(answer => { if (answer.ok) kept = id; }, () => {});
    }, 1500);
  };
  /* On a phone a table of three columns or more becomes rows below each other; each value then says what it is. */
  for (const frame of lesson.querySelectorAll('.table-scroll')) {
    const names = [...frame.querySelectorAll('thead th')].map(each => each.textContent.trim());
    if (names.length < 3 || !names[0]) continue;
    frame.classList.add('rows-stacked');
    for (const row of frame.querySelectorAll('tbody tr')) {
      [...row.cells].forEach((cell, i) => { if (i || /^\d+$/.test(cell.textContent)) cell.dataset.label = names[i]; });
    }
  }

  /* A picture that did not arrive gives its room to its words. */
  lesson.addEventListener('error', event => { if (event.target.tagName === 'IMG') event.target.classList.add('missing'); }, true);

  const heading = part => part.querySelector('h2[id]');

  if (!lesson.classList.contains('by-steps')) {
    if (contents) contents.classList.add('stays');
    const seen = new IntersectionObserver(entries => {
      for (const entry of entries) if (entry.isIntersecting) keep(entry.target.id);
    }, { rootMargin: '-10% 0px -60%' });
    lesson.querySelectorAll('h2[id]').forEach(each => seen.observe(each));
    return;
  }

  const steps = [];
  for (const child of lesson.children) {
    if (/^(SECTION|DETAILS)$/.test(child.tagName) || !steps.length) steps.push([child]);
    else steps[steps.length - 1].push(child);
  }
  const nav = document.getElementById('steps'), end = document.getElementById('lessonEnd');
  const [back, on] = nav.querySelectorAll('[data-step]'), label = nav.querySelector('[data-label]');
  const readOn = document.getElementById('readOn');
  let at = 0;
  const show = (step, focus) => {
    at = Math.max(0, Math.min(step, steps.length - 1));
    steps.forEach((parts, i) => parts.forEach(part => {
      part.hidden = i !== at;
      if (part.hidden) part.querySelectorAll('audio').forEach(voice => voice.pause());
    }));
    const last = at === steps.length - 1;
    back.disabled = at === 0;
    on.hidden = last;
    end.hidden = !last;
    lesson.classList.toggle('last-step', last);
    label.textContent = label.dataset.label.replace('{0}', at + 1).replace('{1}', steps.length);
    (steps[at + 1] || []).forEach(part => part.querySelectorAll('img').forEach(picture => { picture.loading = 'eager'; }));
    const title = heading(steps[at][0]);
    if (title) keep(title.id);
    if (focus) {
      if (readOn) readOn.hidden = true;
      const target = steps[at][0].querySelector('h2') || steps[at][0];
      target.tabIndex = -1;
      target.focus({ preventScroll: true });
      lesson.scrollIntoView({ block: 'start' });
    }
  };
  const byHash = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    return id ? steps.findIndex(parts => parts.some(part => part.querySelector('[id="' + CSS.escape(id) + '"]'))) : 0;
  };
  const go = by => {
    const title = heading(steps[Math.max(0, Math.min(at + by, steps.length - 1))][0]);
    history.pushState(null, '', title ? '#' + title.id : location.pathname + location.search);
    show(at + by, true);
  };
  nav.addEventListener('click', event => {
    if (contents && event.target.closest('[data-contents]')) {
      contents.open = true;
      contents.scrollIntoView({ block: 'start' });
      contents.querySelector('summary').focus({ preventScroll: true });
    }
    const button = event.target.closest('[data-step]');
    if (button) go(Number(button.dataset.step));
  });
  addEventListener('popstate', () => show(Math.max(0, byHash()), true));
  addEventListener('hashchange', () => show(Math.max(0, byHash()), true));
  addEventListener('beforeprint', () => steps.flat().forEach(part => { part.hidden = false; }));
  addEventListener('afterprint', () => show(at, false));
  lesson.classList.add('one-step');
  nav.hidden = false;
  show(Math.max(0, byHash()), false);
})();
