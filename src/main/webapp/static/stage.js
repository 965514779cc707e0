/* A lesson on the projector: one part at a time, by keyboard, a presenter's remote (page up and down), tap or the bar. A
   self-check stands alone, and its key is told only after it was asked for. Without this script the lesson scrolls. */
(() => {
  const stage = document.getElementById('stage'), bar = document.querySelector('.stage-script');
  const button = name => bar.querySelector('[data-do=' + name + ']');
  const slides = [];
  const add = (element, check) => { element.classList.add('slide'); slides.push({ element, check }); };
  for (const part of [...stage.children]) {
    if (!/^(SECTION|DETAILS)$/.test(part.tagName)) {
      const box = document.createElement('section');
      part.before(box);
      box.append(part);
      add(box);
      continue;
    }
    if (part.tagName === 'DETAILS') part.open = true;
    const figure = part.querySelector(':scope > figure');
    if (figure && part.querySelectorAll(':scope > figure').length === 1 && !part.querySelector('table')) part.classList.add('with-picture');
    add(part);
    for (const check of part.querySelectorAll('.self-check')) {
      const box = document.createElement('section');
      slides[slides.length - 1].element.after(box);
      box.append(check);
      add(box, check);
    }
  }

  let at = 0;
  const revealed = slide => !slide.check || slide.check.dataset.revealed;
  const bare = slide => {
    if (slide.check && !revealed(slide)) slide.check.querySelectorAll('.told').forEach(each => { each.hidden = true; });
  };
  const show = to => {
    at = Math.max(0, Math.min(to, slides.length - 1));
    slides.forEach((slide, i) => { slide.element.hidden = i !== at; });
    const slide = slides[at];
    bare(slide);
    slide.element.scrollTop = 0;
    // A long part scrolls by keyboard; what folds has its own stop.
    slide.element.tabIndex = slide.element.tagName === 'DETAILS' ? -1 : 0;
    slide.element.focus({ preventScroll: true });
    button('reveal').hidden = revealed(slide);
    button('back').disabled = at === 0;
    button('on').disabled = at === slides.length - 1;
    bar.querySelector('[data-count]').textContent = (at + 1) + '/' + slides.length;
    history.replaceState(null, '', '#' + (at + 1));
  };
  const reveal = () => {
    const slide = slides[at];
    if (revealed(slide)) return false;
    slide.check.dataset.revealed = 'yes';
    for (const option of slide.check.querySelectorAll('.check-option')) {
      const verdict = option.querySelector('.told'), right = verdict.classList.contains('right');
      option.classList.toggle('key', right);
      verdict.hidden = !right;
      option.querySelector('input').checked = right;
    }
    button('reveal').hidden = true;
    return true;
  };
  const scrolled = by => {
    const element = slides[at].element, before = element.scrollTop;
    element.scrollTop += by * element.clientHeight * .85;
    return Math.abs(element.scrollTop - before) > 4;
  };
  const on = () => { if (!scrolled(1) && !reveal()) show(at + 1); };
  const back = () => { if (!scrolled(-1)) show(at - 1); };
  const full = () => { if (document.fullscreenElement) document.exitFullscreen(); else document.documentElement.requestFullscreen().catch(() => {}); };
  const acts = { on, back, reveal, full };
  const keys = { ArrowRight: on, PageDown: on, ' ': on, Enter: on, ArrowLeft: back, PageUp: back, Backspace: back,
    ArrowDown: () => scrolled(.4), ArrowUp: () => scrolled(-.4), Home: () => show(0), End: () => show(slides.length - 1), d: reveal, f: full };
  addEventListener('keydown', event => {
    const act = keys[event.key];
    if (!act || contents.hidePopover && contents.matches(':popover-open') || event.ctrlKey || event.altKey || event.metaKey || event.target.closest('a, button') && /^( |Enter)$/.test(event.key)) return;
    event.preventDefault();
    act();
  });
  bar.addEventListener('click', event => {
    const name = event.target.closest('[data-do]')?.dataset.do;
    if (name) acts[name]();
  });
  /* The contents lead to the slide on which a section begins. */
  const contents = document.getElementById('stageContents');
  const slideOf = id => slides.findIndex(slide => id && slide.element.querySelector('[id="' + CSS.escape(id) + '"]'));
  contents.addEventListener('click', event => {
    const link = event.target.closest('a');
    if (!link) return;
    event.preventDefault();
    contents.hidePopover?.();
    show(slideOf(link.hash.slice(1)));
  });
  // A picture that stands alone is no higher than the screen; how high it will be is known before it is there.
  stage.querySelectorAll('.slide:not(.with-picture) > figure img').forEach(picture => {
    picture.style.maxWidth = 'min(22em, calc((100dvh - 320px) * ' + picture.getAttribute('width') / picture.getAttribute('height') + '))';
  });
  document.body.classList.add('playing');
  bar.hidden = false;
  fitSlides(slides, stage.dataset.continued);
  const asked = decodeURIComponent(location.hash.slice(1));
  show(/^\d+$/.test(asked) ? asked - 1 : slideOf(asked));
  const again = () => {
    const shown = slides[at];
    fitSlides(slides, stage.dataset.continued);
    show(slides.indexOf(slides.includes(shown) ? shown : shown.origin));
  };
  addEventListener('load', again);
  addEventListener('resize', again);
})();
