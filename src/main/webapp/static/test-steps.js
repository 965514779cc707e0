/* One question on the screen: goes from one to the next without loading, and marks what is answered. Without it the buttons save and load. */
(function () {
  "use strict";

  var grid = document.getElementById("testGrid");
  var form = document.getElementById("answers");
  if (!grid || !form) {
    return;
  }
  var steps = Array.prototype.slice.call(form.querySelectorAll(".test-step"));
  var numbers = Array.prototype.slice.call(grid.querySelectorAll("[data-go]"));
  var back = document.getElementById("stepBack");
  var on = document.getElementById("stepOn");
  var clock = document.getElementById("testClock");
  var place = form.querySelector("input[name=q]");
  var at = Math.max(0, steps.findIndex(function (step) { return !step.classList.contains("away"); }));

  function answered(step) {
    return step.classList.contains("locked") || window.isAnswered(step.querySelector("[data-question]"));
  }

  function mark() {
    steps.forEach(function (step, i) {
      var done = answered(step);
      numbers[i].classList.toggle("answered", done);
      numbers[i].setAttribute("aria-label", grid.dataset[done ? "done" : "left"].replace("{0}", i + 1));
      if (i === at) {
        numbers[i].setAttribute("aria-current", "step");
      } else {
        numbers[i].removeAttribute("aria-current");
      }
    });
    back.disabled = at === 0;
    on.disabled = at === steps.length - 1;
  }

  function show(i, focus) {
    at = Math.min(Math.max(i, 0), steps.length - 1);
    steps.forEach(function (step, number) { step.classList.toggle("away", number !== at); });
    place.value = at + 1;
    try {
      history.replaceState(null, "", grid.dataset.here + "&q=" + (at + 1));
    } catch (e) { /* the address stays */ }
    mark();
    if (focus) {
      var legend = steps[at].querySelector("legend, h2");
      legend.setAttribute("tabindex", "-1");
      legend.focus({ preventScroll: true });
      window.scrollTo({ top: Math.max(0, form.getBoundingClientRect().top + window.scrollY - 12 - (clock ? clock.offsetHeight : 0)) });
    }
  }

  function instead(button, where) {
    button.addEventListener("click", function (event) {
      event.preventDefault();
      show(where(), true);
    });
  }

  numbers.forEach(function (number, i) { instead(number, function () { return i; }); });
  instead(back, function () { return at - 1; });
  instead(on, function () { return at + 1; });
  form.addEventListener("change", mark);
  form.addEventListener("input", mark);
  form.addEventListener("filled", mark);
  show(at, false);
}());
