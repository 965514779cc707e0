/* Shows how much time a test has left. The server's clock decides; the device's clock is never asked what time it is, so it may be wrong. */
(function () {
  "use strict";

  var box = document.getElementById("testClock");
  var root = document.getElementById("attempt");
  if (!box || !root || !box.dataset.left || Number(box.dataset.left) < 0) {
    return;
  }
  var clock = document.getElementById("testClockLeft");
  var warning = document.getElementById("testClockWarning");
  var GRACE = Number(box.dataset.grace) * 1000;
  var ASK_EVERY = 60000;
  var COUNTED = 3 * 3600000;
  var end = 0;
  var lastAsked = 0;
  var over = false;
  var asking = false;
  var shown = "";
  var alone = false;

  /* Runs evenly, whatever somebody does to the device's clock. */
  function now() {
    return performance.now();
  }

  function set(left) {
    end = now() + left;
  }

  function left() {
    return Math.max(0, end - now());
  }

  function pad(number) {
    return (number < 10 ? "0" : "") + number;
  }

  function words(millis) {
    var seconds = Math.ceil(millis / 1000);
    var hours = Math.floor(seconds / 3600);
    var rest = pad(Math.floor(seconds % 3600 / 60)) + ":" + pad(seconds % 60);
    return text['quiz.clockLeft'].replace("{0}", hours ? hours + ":" + rest : rest);
  }

  function warn(millis) {
    var minutes = millis <= 60000 ? 1 : millis <= 300000 ? 5 : 0;
    box.classList.toggle("warning", minutes === 5);
    box.classList.toggle("danger", minutes === 1);
    var say = minutes && !over ? text['quiz.clockWarning'].replace("{0}", minutes) : "";
    if (say !== shown) {
      shown = say;
      warning.textContent = say;
    }
  }

  /* Asks the server; what the device counts itself goes on until the answer is there. */
  function ask(then, unheard) {
    if (asking) {
      return;
    }
    var stop = new AbortController();
    var limit = setTimeout(function () { stop.abort(); }, 10000);
    asking = true;
    lastAsked = now();
    fetch(box.dataset.address, { credentials: "same-origin", headers: { "Accept": "application/json" }, signal: stop.signal })
      .then(function (answer) { return answer.ok ? answer.json() : Promise.reject(answer.status); })
      .then(function (told) {
        clearTimeout(limit);
        asking = false;
        alone = false;
        if (told.left < 0) {
          box.hidden = true;
          clearInterval(ticking);
          return;
        }
        set(told.left);
        if (then) {
          then(told.left);
        }
        tick();
      }, function () {
        clearTimeout(limit);
        asking = false;
        if (unheard) {
          unheard();
        }
      });
  }

  /* Everything that waits is sent first; then the attempt is handed in. */
  function handIn() {
    if (over) {
      return;
    }
    over = true;
    box.classList.add("danger");
    clock.textContent = text['quiz.clockOver'];
    warning.textContent = "";
    document.dispatchEvent(new CustomEvent("test-time-over"));
    var began = now();
    var waiting = setInterval(function () {
      var button = document.getElementById("timeOver");
      var sent = !Number(root.dataset.pending || 0);
      if (sent && button) {
        clearInterval(waiting);
        button.click();
      } else if ((sent || now() - began > GRACE) && now() - lastAsked > 2000) {
        /* The server hands in by itself by now; the page stays as long as there is no network to show that. */
        ask(function () {
          clearInterval(waiting);
          location.href = box.dataset.test;
        });
      }
    }, 250);
  }

  function tick() {
    if (over) {
      return;
    }
    var millis = left();
    clock.hidden = millis > COUNTED;
    clock.textContent = alone && millis <= 0 ? text['quiz.clockAlone'] : words(millis);
    warn(millis);
    if (millis <= 0) {
      if (now() - lastAsked > 2000) {
        ask(function (told) {
          if (told === 0) {
            handIn();
          }
        }, function () {
          /* Perhaps more time was given meanwhile: nothing is closed, but what waits can be handed over. */
          alone = true;
          document.dispatchEvent(new CustomEvent("test-time-alone"));
        });
      }
    } else if (now() - lastAsked > ASK_EVERY) {
      ask();
    }
  }

  /* A device that slept may not have counted. */
  function wake() {
    if (document.visibilityState === "visible" && !over) {
      ask();
    }
  }

  /* Counted from when the server wrote the page: what the network took since is gone. */
  var arrival = performance.getEntriesByType && performance.getEntriesByType("navigation")[0];
  end = (arrival ? arrival.responseStart : 0) + Number(box.dataset.left);
  lastAsked = now();
  var ticking = setInterval(tick, 500);
  document.addEventListener("visibilitychange", wake);
  window.addEventListener("pageshow", function (event) {
    if (event.persisted) {
      ask();
    }
  });
  window.addEventListener("online", wake);
  tick();
}());
