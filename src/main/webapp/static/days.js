/*
 * At a desk a day is shown and typed as 05/09/2025, whatever the browser speaks, and chosen from PrimeFaces' calendar, which is
 * loaded when it is opened first (FRM-3). On a phone, and without this script, the browser's own field stays.
 */
'use strict';
(() => {
  const { style, core } = document.currentScript.dataset;
  const MOMENT = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d(?::\d\d)?))?.*$/;
  const TO_THE_SECOND = /:\d\d:\d\d$/;
  const PASSED = 'input[type=date], input[type=datetime-local]';
  let library = null;

  if (!matchMedia('(min-width: 900px) and (hover: hover) and (pointer: fine)').matches || !document.querySelector(PASSED)) {
    return;
  }

  const written = (iso) => iso.replace(MOMENT, (all, year, month, day, time) => `${day}/${month}/${year}${time ? ` ${time}` : ''}`);

  function put(tag, facts) {
    return new Promise((done, failed) => {
      document.head.append(Object.assign(document.createElement(tag), facts, { onload: done, onerror: failed }));
    });
  }

  /* Asked for together, run in their order; a page with a component of PrimeFaces has some of them. */
  function load() {
    const missing = [...(window.PrimeFaces ? [] : ['jquery/jquery.js', 'jquery/jquery-plugins.js', 'core.js']), 'datepicker/datepicker.js'];
    library = library || Promise.all(missing.map((part) => put('script', { src: core.replace('core.js', part), async: false })));
    return library;
  }

  function locale() {
    const words = (count, form, date) => Array.from({ length: count }, (none, i) => new Intl.DateTimeFormat('vi', { ...form, timeZone: 'UTC' }).format(date(i)));
    const months = words(12, { month: 'long' }, (i) => Date.UTC(2025, i, 1)).map((name) => name.replace(/^t/, 'T'));
    const days = (weekday) => words(7, { weekday }, (i) => Date.UTC(2025, 5, 1 + i));
    return { firstDayOfWeek: 1, monthNames: months, monthNamesShort: months, dayNames: days('long'), dayNamesShort: days('narrow'), dayNamesMin: days('narrow'),
      chooseDate: text['web.dayChoose'], today: text['web.dayToday'], now: text['web.dayToday'], clear: text['web.dayClear'], prevMonth: text['web.dayPreviousMonth'], nextMonth: text['web.dayNextMonth'], hourText: text['web.dayHour'], minuteText: text['web.dayMinute'], secondText: text['web.daySecond'] };
  }

  function dayOf(iso) {
    return MOMENT.test(iso) ? new Date(`${iso.slice(0, 10)}T00:00`) : null;
  }

  function calendar(place, input, showTime) {
    const changed = () => input.dispatchEvent(new Event('change', { bubbles: true }));
    const userLocale = locale();
    const whole = (day) => `<span class="visually-hidden">${userLocale.monthNames[day.month]} </span>${day.day}`;
    PrimeFaces.utils.disableAnimations(); // it waits for their end, and we have none
    $(place).datePicker({ id: place.id, userLocale, dateFormat: 'dd/mm/yy', showTime, showSeconds: showTime && TO_THE_SECOND.test(input.value), hourFormat: '24', timeInput: true, defaultDate: input.value, keepInvalid: true, showOnFocus: false,
      focusOnSelect: true, showButtonBar: true, flex: true, dateTemplate: whole, autoDetectDisplay: false, minDate: dayOf(input.min), maxDate: dayOf(input.max),
      onSelect: changed, onClearButtonClick: changed });
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-haspopup', 'dialog');
    input.setAttribute('aria-expanded', 'false');
    input.setAttribute('aria-controls', `${place.id}_panel`);
    const shown = $(place).data('primeDatePicker');
    shown.bindScrollListener = () => {}; // it scrolls with its field: nothing to close then
    return shown;
  }

  function dress(input) {
    const showTime = input.type === 'datetime-local';
    const day = written(input.value || input.getAttribute('value') || '');
    const label = input.labels.length ? input.labels[0].textContent.trim() : '';
    const place = document.createElement('span');
    const button = document.createElement('button');
    let shown = null;
    place.className = 'day';
    place.id = `${input.id}-day`;
    input.type = 'text';
    input.value = day;
    input.placeholder = text['web.dayPattern'];
    button.type = 'button';
    button.className = 'button secondary';
    button.title = text['web.dayChoose'];
    button.setAttribute('aria-label', `${text['web.dayChoose']}: ${label}`);
    input.replaceWith(place);
    place.append(input, button);
    async function open() {
      try {
        await load();
        shown = shown || calendar(place, input, showTime);
        shown.showOverlay();
      } catch (e) {
        button.remove();
        place.insertAdjacentElement('afterend', Object.assign(document.createElement('small'), { className: 'hint', role: 'status', textContent: text['web.dayFailed'] }));
        input.focus();
      }
    }
    button.addEventListener('click', open);
    input.addEventListener('keydown', (event) => {
      if (event.key === 'ArrowDown' && !shown) {
        event.preventDefault();
        open();
      }
    });
  }

  put('link', { rel: 'stylesheet', href: style });
  const focused = document.activeElement;
  document.querySelectorAll(PASSED).forEach(dress);
  if (focused && focused !== document.activeElement) {
    focused.focus();
  }
})();
