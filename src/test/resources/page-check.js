// What a page must be like for everybody. Each check answers a list of sentences, empty when all is well.
window.pageCheck = (() => {
  const SMALLEST_TARGET = 44, TOLERANCE = 2, MOST_STOPS = 40;
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const box = element => element.getBoundingClientRect();
  const shown = element => element.checkVisibility({ visibilityProperty: true }) && box(element).width > 1 && box(element).height > 1;
  const name = element => element.tagName.toLowerCase() + (element.id ? '#' + element.id : '') + (typeof element.className === 'string' && element.className ? '.' + element.className.trim().replace(/\s+/g, '.') : '')
    + ' "' + (element.innerText || element.value || '').trim().replace(/\s+/g, ' ').slice(0, 40) + '"';
  const across = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = (a, b) => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const cover = (a, b) => across(a, b) > TOLERANCE && down(a, b) > TOLERANCE;
  const bars = () => all('body *').filter(element => ['fixed', 'sticky'].includes(getComputedStyle(element).position) && shown(element));
  /** Whether a bar is where it stays, or has come no further yet than to the edge of what it belongs to. */
  const resting = bar => {
    const style = getComputedStyle(bar), bottom = parseFloat(style.bottom), top = parseFloat(style.top);
    return isNaN(bottom) ? style.position !== 'sticky' || isNaN(top) || box(bar).top <= top + TOLERANCE : box(bar).bottom <= innerHeight - bottom + TOLERANCE;
  };
  const related = (a, b) => a.contains(b) || b.contains(a);
  /** @return from where to where a text can be seen that its box cuts off */
  const sides = element => {
    let left = 0, right = innerWidth;
    for (let each = element; each; each = each.parentElement) {
      if (getComputedStyle(each).overflowX !== 'visible') { left = Math.max(left, box(each).left); right = Math.min(right, box(each).right); }
    }
    return { left, right };
  };
  const clipped = element => { for (let each = element; each; each = each.parentElement) { if (getComputedStyle(each).clipPath !== 'none') return true; } return false; };

  /**
   * A bar that stays in its place lies over whatever scrolls beneath it; focus and stuck ask whether one gets it clear. axe measures the page where it
   * happens to stand, so that for its time bars lie in the flow.
   */
  const inTheFlow = async job => {
    const moved = bars();
    moved.forEach(bar => { bar.style.position = 'static'; });
    try {
      return await job();
    } finally {
      moved.forEach(bar => bar.style.removeProperty('position'));
    }
  };

  /** @param options which rules: those of axe.run */
  const run = async options => (await inTheFlow(() => axe.run(document, { resultTypes: ['violations'], ...options }))).violations
    .flatMap(rule => rule.nodes.slice(0, 5).map(node => rule.id + ': ' + node.target.join(' ') + ' ' + node.html.slice(0, 160) + ' ' + node.failureSummary.replace(/\s+/g, ' ').slice(0, 240)));

  /** Every rule there is, the experimental ones too, but for those named: the contrast of level AAA, 7:1, as the colours promise 4.5:1. */
  const rules = (...without) => run({ rules: Object.fromEntries(axe.getRules().filter(rule => !rule.tags.includes('deprecated'))
    .map(rule => [rule.ruleId, { enabled: !without.includes(rule.ruleId) }])) });

  const colours = () => run({ runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } });

  /** The page is as wide as the screen; nothing outside a box that scrolls stands beyond its edge. */
  const wide = () => {
    const width = document.documentElement.clientWidth;
    return document.documentElement.scrollWidth <= width ? [] : [document.documentElement.scrollWidth + ' px wide on ' + width
      + ', because of ' + all('body *').filter(element => shown(element) && box(element).right > width + 1).slice(0, 3).map(name).join(', ')];
  };

  /** Bars that stay in their place keep clear of each other, wherever one has scrolled to. */
  const stuck = () => {
    const found = new Set(), end = document.documentElement.scrollHeight;
    for (const at of [0, end / 2, end]) {
      scrollTo(0, at);
      const now = bars().filter(resting);
      now.forEach((one, i) => now.slice(i + 1).filter(other => !related(one, other) && cover(box(one), box(other)))
        .forEach(other => found.add(name(one) + ' lies over ' + name(other))));
    }
    scrollTo(0, 0);
    return [...found];
  };

  /** A menu that somebody has opened, until they close it, lies over the page on purpose, if it hides what is beneath. */
  const menus = () => all('.person-menu[open] > nav').filter(menu => {
    const place = box(menu), above = document.elementFromPoint((place.left + place.right) / 2, place.top + 2);
    return menu.contains(above) && /^rgb\(/.test(getComputedStyle(menu).backgroundColor);
  });

  /** No words lie over other words. */
  const overlaps = () => {
    const open = menus(), apart = (one, other) => open.some(menu => menu.contains(one) !== menu.contains(other));
    const pieces = [], walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), range = document.createRange();
    const fixed = bars();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!node.data.trim() || !shown(parent) || parent.closest('svg, option, script, audio') || clipped(parent) || fixed.some(bar => bar.contains(parent))) continue;
      const seen = sides(parent);
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) {
        // A line is as high as its letters, not as the space between lines.
        const spare = rect.height * .2;
        if (rect.width > 1) pieces.push({ node, parent, rect: { left: Math.max(rect.left, seen.left), right: Math.min(rect.right, seen.right), top: rect.top + spare, bottom: rect.bottom - spare } });
      }
    }
    for (const control of all('input:not([type=hidden]), select, textarea').filter(shown)) {
      if (!clipped(control) && getComputedStyle(control).opacity !== '0' && !fixed.some(bar => bar.contains(control))) pieces.push({ node: control, parent: control, rect: box(control) });
    }
    pieces.sort((a, b) => a.rect.top - b.rect.top);
    const found = new Set();
    pieces.forEach((piece, i) => {
      for (let j = i + 1; j < pieces.length && pieces[j].rect.top < piece.rect.bottom; j++) {
        if (pieces[j].node !== piece.node && cover(piece.rect, pieces[j].rect) && !apart(piece.parent, pieces[j].parent)) found.add(name(piece.parent) + ' and ' + name(pieces[j].parent));
      }
    });
    return [...found].slice(0, 5);
  };

  const stops = () => all('a[href], button, input:not([type=hidden]), select, textarea, summary, audio, [tabindex]')
    .filter(element => element.tabIndex >= 0 && !element.disabled && shown(element) && !clipped(element));

  /** @return what hides the element that has the focus; empty when it can be seen */
  const hidden = (element, fixed = bars()) => {
    const place = box(element);
    const over = fixed.filter(bar => !related(bar, element) && resting(bar) && cover(place, box(bar)));
    const small = place.height < innerHeight / 3 && element.tagName !== 'TEXTAREA';
    const left = place.height - over.reduce((sum, bar) => sum + down(place, box(bar)), 0);
    if (over.length && (small || left < SMALLEST_TARGET)) return [name(element) + ' is hidden by ' + over.map(name).join(', ')];
    return small && (place.top < -TOLERANCE || place.bottom > innerHeight + TOLERANCE) ? [name(element) + ' is off the screen'] : [];
  };

  /** Whatever has the focus is seen: not under a bar, not off the screen, on the way down and on the way up. */
  const focus = () => {
    const every = stops(), step = Math.max(1, Math.ceil(every.length / MOST_STOPS));
    const some = every.filter((element, i) => i % step === 0 || i >= every.length - 5), fixed = bars(), found = new Set();
    for (const element of [...some, ...some.toReversed()]) {
      element.focus();
      if (document.activeElement === element) hidden(element, fixed).forEach(each => found.add(each));
    }
    document.activeElement?.blur();
    scrollTo(0, 0);
    return [...found].slice(0, 5);
  };

  /** What stops the tabulator is as large as a thumb; links within a sentence are as high as their line. */
  const targets = () => stops().filter(element => !element.matches('[tabindex], audio, .term') && getComputedStyle(element).display !== 'inline')
    .map(element => element.matches('a.row-main') ? element.closest('li, tr') : element.closest('label, .choice') ?? element)
    .filter(element => box(element).height < SMALLEST_TARGET - .5 && !(element.tagName === 'INPUT' && element.labels?.length && box(element.labels[0]).height >= SMALLEST_TARGET - .5))
    .map(element => name(element) + ' is ' + Math.round(box(element).height) + ' px high').slice(0, 5);

  /** Every error beside a field is told with a field that says it is wrong. */
  const errors = () => all('main .field-error').filter(shown).filter(error => {
    const told = all('[aria-describedby]').filter(field => field.getAttribute('aria-describedby').split(/\s+/).some(id => id && document.getElementById(id)?.contains(error)));
    return !told.some(field => field.matches('fieldset, [role=group], [role=radiogroup]') || field.getAttribute('aria-invalid') === 'true');
  }).map(error => 'nobody is told: ' + error.textContent.trim());

  const checks = { wide, stuck, overlaps, focus, targets, errors, rules: () => rules('color-contrast-enhanced'), colours,
    narrow: () => run({ runOnly: { type: 'rule', values: ['scrollable-region-focusable', 'target-size'] } }) };

  /** @return what those checks say, each sentence with the name of its check */
  const ask = async (...names) => {
    const said = [];
    for (const each of names) said.push(...(await checks[each]()).map(sentence => each + ': ' + sentence));
    return said;
  };

  return { ask, hidden: () => hidden(document.activeElement) };
})();
