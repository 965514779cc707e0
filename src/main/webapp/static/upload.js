/*
 * A form with files tells how far it is, and can be stopped; what was filled in stays in the page until the server has it (WEB-4).
 * It is sent as the browser would send it. What answers becomes the page: another address is opened, a form that was refused is
 * written in place of this one, as if it had been loaded. Where the server says how far its own work is (WEB-14), that is told too.
 */
'use strict';
(() => {
  const most = Number(document.currentScript.dataset.most);
  const MB = 1024 * 1024;
  const STEP = 20; // percent between two sentences for whoever doesn't see the bar
  const TOO_LARGE = 413;
  const ASK_EACH = 700; // ms between two questions how far the server is
  let sending = null;

  const megabytes = (bytes) => (bytes / MB).toLocaleString('vi', { maximumFractionDigits: 1 });
  const filled = (words, ...values) => words.replace(/\{(\d)\}/g, (all, i) => values[i]);

  function make(tag, facts, ...children) {
    const made = Object.assign(document.createElement(tag), facts);
    made.append(...children);
    return made;
  }

  function contentOf(form, button) {
    const content = new FormData(form);
    if (button && button.name) {
      content.append(button.name, button.value);
    }
    return form.enctype === 'multipart/form-data' ? content : new URLSearchParams(content);
  }

  /* Asks until the answer is there; what can't be asked is told by nobody. */
  function follow(form, request, state) {
    const asked = form.querySelector('[data-progress]');
    const ask = async () => {
      if (request.readyState === XMLHttpRequest.DONE) {
        return;
      }
      try {
        const { done, total } = await (await fetch(asked.dataset.progress)).json();
        if (total > 0) {
          show(state, Math.floor((done / total) * 100), filled(text['web.uploadWorking'], done, total));
        }
      } catch {
        // the network is away for the moment
      }
      setTimeout(ask, ASK_EACH);
    };
    if (asked && !state.following) {
      state.following = true;
      state.told = -STEP;
      setTimeout(ask, ASK_EACH);
    }
  }

  function box(form, button) {
    const bar = make('progress', { className: 'bar', max: 100, value: 0 });
    const seen = make('p', {});
    const heard = make('p', { className: 'visually-hidden' });
    const cancel = make('button', { type: 'button', className: 'button secondary small', textContent: text['web.uploadCancel'] });
    const made = make('div', { className: 'notice info' }, seen, heard, bar, cancel);
    seen.setAttribute('aria-hidden', 'true');
    heard.setAttribute('role', 'status');
    bar.setAttribute('aria-label', text['web.uploadLabel']);
    ((button && button.closest('.actions, .sticky-actions')) || form.lastElementChild).before(made);
    return { made, bar, seen, heard, cancel, told: -STEP };
  }

  function show(state, percent, words) {
    state.bar.value = percent;
    state.seen.textContent = words;
    if (percent - state.told >= STEP || percent === 100) {
      state.told = percent;
      state.heard.textContent = words;
    }
  }

  function end(state, why) {
    sending = null;
    window.removeEventListener('beforeunload', ask);
    delete document.documentElement.dataset.sending;
    const words = make('p', { className: 'notice warning upload-ended', textContent: why });
    words.setAttribute('role', 'alert');
    state.made.replaceWith(words);
    window.dispatchEvent(new Event('unsent'));
  }

  function ask(event) {
    event.preventDefault();
  }

  /* A page that was refused isn't kept anywhere: it takes this one's place, and its scripts run as at any other visit. */
  function become(request, address, state) {
    if (request.status === TOO_LARGE || new URL(request.responseURL || address).searchParams.get('m') === 'web.uploadTooBig') {
      end(state, text['web.uploadTooBig']);
      return;
    }
    window.removeEventListener('beforeunload', ask);
    if (request.responseURL && request.responseURL !== address) {
      location.assign(request.responseURL);
    } else {
      document.open();
      document.write(request.responseText);
      document.close();
    }
  }

  function send(form, button) {
    const request = new XMLHttpRequest();
    const address = new URL(form.action, location.href).href;
    const state = box(form, button);
    let percent = 0;
    sending = request;
    state.cancel.addEventListener('click', () => request.abort());
    window.addEventListener('beforeunload', ask);
    request.upload.addEventListener('progress', (event) => {
      percent = event.lengthComputable ? Math.floor((event.loaded / event.total) * 100) : percent;
      if (!form.enctype.startsWith('multipart')) {
        show(state, 0, text['web.uploadWaiting']);
        state.cancel.hidden = true;
        return;
      }
      show(state, percent, percent === 100 ? text['web.uploadChecking'] : filled(text['web.uploadSending'], percent, megabytes(event.loaded), megabytes(event.total)));
      state.cancel.hidden = percent === 100;
    });
    request.upload.addEventListener('load', () => follow(form, request, state));
    request.addEventListener('load', () => become(request, address, state));
    request.addEventListener('error', () => end(state, text['web.uploadFailed']));
    request.addEventListener('abort', () => end(state, text['web.uploadCancelled']));
    request.open('POST', address);
    request.send(contentOf(form, button));
  }

  /* A browser names its button in its own language; this one says what it does. The field itself lies over it, unseen. */
  function dress(input) {
    const said = make('span', { className: 'file-said' });
    const place = make('span', { className: 'file-field' }, make('span', { className: 'button secondary small', textContent: text['web.fileChoose'] }), said);
    const tell = () => { said.textContent = [...input.files].map((file) => file.name).join(', ') || text['web.fileNone']; };
    [...place.children].forEach((part) => part.setAttribute('aria-hidden', 'true'));
    const begins = input.autofocus || document.activeElement === input; // what is moved in the page is begun no longer
    input.before(place);
    place.append(input);
    if (begins) {
      input.focus();
    }
    input.addEventListener('change', tell);
    window.addEventListener('pageshow', tell);
    tell();
  }

  document.querySelectorAll('.field > input[type=file]').forEach(dress);
  document.addEventListener('submit', (event) => {
    const form = event.target;
    const files = [...form.querySelectorAll('input[type=file]')].flatMap((input) => [...input.files]);
    if (event.defaultPrevented || form.method !== 'post' || (files.length === 0 && !form.querySelector('[data-progress]'))) {
      return;
    }
    event.preventDefault();
    document.querySelectorAll('.upload-ended').forEach((old) => old.remove());
    if (files.reduce((sum, file) => sum + file.size, 0) > most) {
      end(box(form, event.submitter), text['web.uploadTooBig']);
    } else if (!sending) {
      send(form, event.submitter);
    }
  });
})();
