/* A part of a lesson that is longer than the projector's screen goes on on slides of its own: split between its blocks, a long
   list between its points, a long table between its rows. A screen of another size splits it anew. */
const fitSlides = (() => {
  const fit = (slides, continued) => {
    for (let i = slides.length - 1; i >= 0; i--) {
      if (slides[i].origin) {
        join(slides[i]);
        slides.splice(i, 1);
      }
    }
    for (let i = 0; i < slides.length; i++) {
      const hidden = slides[i].element.hidden;
      slides[i].element.hidden = false;
      const rest = split(slides[i], continued);
      slides[i].element.hidden = hidden;
      if (rest) slides.splice(i + 1, 0, rest);
    }
  };

  const long = element => element.scrollHeight > element.clientHeight + 1;
  /* What of a block can be told apart: the points of a list, the rows of a table. */
  const pointsOf = block => /^[UO]L$/.test(block.tagName) ? block : block.querySelector('tbody');
  const blocks = element => [...element.children].filter(each => !/^(H1|H2|SUMMARY)$/.test(each.tagName)
    && !(each.tagName === 'FIGURE' && element.classList.contains('with-picture')));

  const split = (slide, continued) => {
    const element = slide.element;
    if (slide.check || !long(element)) return null;
    const rest = document.createElement('section');
    rest.className = element.className.replace('with-picture', '');
    const heading = element.querySelector(':scope > h1, :scope > h2, :scope > summary');
    if (heading) {
      const again = document.createElement('h2');
      again.textContent = slide.origin ? heading.textContent : continued.replace('{0}', heading.textContent);
      rest.append(again);
    }
    element.after(rest);
    rest.hidden = true;
    while (long(element)) {
      const all = blocks(element), last = all.at(-1);
      const points = last && pointsOf(last);
    if (points && points.children.length > 1) movePoint(last, points, rest);
      else if (all.length > 1) moveBlock(last, rest);
      else break;
    }
    // A subheading stands with what it is about.
    if (/^H[3-6]$/.test(blocks(element).at(-1)?.tagName) && blocks(element).length > 1) moveBlock(blocks(element).at(-1), rest);
    if (!blocks(rest).length) {
      rest.remove();
      return null;
    }
    return { element: rest, origin: slide };
  };

  const moveBlock = (block, rest) => {
    const heading = rest.querySelector(':scope > h2');
    if (heading) heading.after(block);
    else rest.prepend(block);
  };

  const movePoint = (block, points, rest) => {
    let shell = blocks(rest)[0];
    if (shell?.of !== block) {
      shell = block.cloneNode(points !== block);
      shell.removeAttribute('id');
      shell.of = block;
      pointsOf(shell).replaceChildren();
      moveBlock(shell, rest);
    }
    pointsOf(shell).prepend(points.lastElementChild);
    if (block.tagName === 'OL') shell.start = block.start + block.children.length;
  };

  const join = ({ element, origin }) => {
    for (const block of blocks(element)) {
      if (block.of) pointsOf(block.of).append(...pointsOf(block).children);
      else origin.element.append(block);
    }
    element.remove();
  };

  return fit;
})();
