/*
 * No answer is lost (QUI-40 to QUI-46): each one lies in this browser, under its owner's number, until the server says that it
 * has it. One entry of localStorage an answer, "answers:person:attempt:client:seq": tabs only ever add and remove, and so never
 * write over each other. A client is one load of this page; what earlier ones left is sent by the next.
 */
(function () {
  "use strict";

  var root = document.getElementById("attempt");
  if (!root) {
    return;
  }
  var data = root.dataset;
  var OWN = "answers:" + data.person + ":";
  var FIRST_WAIT = 1000;
  /* An answer lies here at once, and is sent together with those that follow so soon. */
  var TOGETHER = 1500;
  var form = document.getElementById("answers");
  var state = document.getElementById("saveState");
  var notice = document.getElementById("attemptNotice");
  var client = Array.prototype.map.call(crypto.getRandomValues(new Uint8Array(16)),
    function (byte) { return ("0" + byte.toString(16)).slice(-2); }).join("");
  var token = document.querySelector("input[name=_token]").value;
  var questions = form ? Array.prototype.slice.call(form.querySelectorAll("fieldset[data-question]")) : [];
  var memory = {};
  var known = {};
  var closed = {};
  var lastSeq = 0;
  var most = 50;
  var blocked = false;
  var sending = false;
  var trouble = "";
  var saved = false;
  var renewed = false;
  var handIn = null;
  var wait = FIRST_WAIT;
  var timer = null;
  var typing = null;
  var gathering = null;
  var byForm = false;

  /* The server's time, from the page and its answers: this device's clock may be hours off, and be set right meanwhile. */
  var timing = performance.timing || {};
  var shift = Number(data.now) - Math.max(0, (timing.responseStart - timing.navigationStart) || 0);

  function now() {
    return shift + performance.now();
  }

  /* Where it stood still while the device slept. */
  function hear(answer) {
    shift = Math.max(shift, Number(answer.headers.get("X-Now")) - performance.now());
  }

  /* What isn't acknowledged, of this person alone, in the order in which it was given. */
  function unsent(attempt) {
    var found = {};
    try {
      Object.keys(localStorage).forEach(function (key) {
        var at = key.split(":");
        if (key.indexOf(OWN) === 0 && at.length === 5 && (!attempt || at[2] === attempt)) {
          var entry = JSON.parse(localStorage.getItem(key));
          if (entry && typeof entry.response === "string") {
            entry.key = key;
            entry.attempt = at[2];
            entry.client = at[3];
            entry.seq = Number(at[4]);
            found[key] = entry;
          }
        }
      });
    } catch (e) { /* memory alone then */ }
    Object.keys(memory).forEach(function (key) {
      if (!attempt || memory[key].attempt === attempt) {
        found[key] = memory[key];
      }
    });
    return Object.keys(found).map(function (key) { return found[key]; })
      .sort(function (a, b) { return a.at - b.at || a.seq - b.seq; });
  }

  /* @return whether it lies there now */
  function write(key, entry) {
    try {
      localStorage.setItem(key, JSON.stringify({ ordinal: entry.ordinal, response: entry.response, at: entry.at, title: entry.title,
        page: entry.page, refused: entry.refused, receipt: entry.receipt, again: entry.again }));
      return true;
    } catch (e) {
      return false;
    }
  }

  function keep(ordinal, response) {
    lastSeq++;
    var key = OWN + data.attempt + ":" + client + ":" + lastSeq;
    var entry = { ordinal: Number(ordinal), response: response, at: now(), title: data.title,
      page: location.pathname + location.search };
    blocked = !write(key, entry);
    entry.key = key;
    entry.attempt = data.attempt;
    entry.client = client;
    entry.seq = lastSeq;
    memory[key] = entry;
  }

  function forget(entry) {
    delete memory[entry.key];
    try {
      localStorage.removeItem(entry.key);
    } catch (e) { /* nothing was kept */ }
  }

  /* It isn't sent again, but stays until its owner lets go of it: it can be handed over. */
  function refuse(entry) {
    entry.refused = true;
    memory[entry.key] = entry;
    write(entry.key, entry);
  }

  /* The server has it: that is asked for once more where its database may lose it (unsent.js). */
  function acknowledge(entry, receipt) {
    var kept = twice.acknowledged(entry, receipt);
    delete memory[entry.key];
    if (!kept || !write(entry.key, kept)) {
      forget(entry);
    }
  }

  /* Lost there: it is sent again. A field that shows something older shows it again, where nothing newer lies here. */
  function again(entries) {
    var all = unsent(data.attempt);
    entries.forEach(function (entry) {
      var at = entry.key.split(":");
      var newest = all.filter(function (each) { return each.ordinal === entry.ordinal; }).pop();
      var question = document.getElementById("question-" + entry.ordinal);
      if (question && at[2] === data.attempt && newest && newest.key === entry.key && written(holderOf(question)) === known[entry.ordinal]) {
        set(entry.ordinal, entry.response);
      }
    });
    if (form) {
      showCount();
    }
    atOnce();
  }

  var isWaiting = twice.waits;

  function say(text, kind) {
    if (!state) {
      return;
    }
    if (state.firstChild ? state.firstChild.data !== text : text) {
      state.textContent = text;
    }
    state.parentNode.className = "save-state" + (kind ? " " + kind : "");
    offerSignIn(state);
  }

  function offerSignIn(line) {
    if (trouble === "signedOut" && !line.querySelector("a")) {
      var link = document.createElement("a");
      link.href = data.signIn + encodeURIComponent(location.pathname.substring((data.context || "").length) + location.search);
      link.textContent = text['quiz.signInAgain'];
      if (blocked) {
        link.target = "_blank";
      }
      line.appendChild(document.createTextNode(" "));
      line.appendChild(link);
    }
  }

  function warn(text) {
    if (notice) {
      notice.hidden = !text;
      if (notice.firstChild ? notice.firstChild.data !== text : text) {
        notice.textContent = text;
      }
    }
  }

  /* A browser that says it has no network has none; one that says it has one may be mistaken. */
  function isOffline() {
    return navigator.onLine === false;
  }

  /* What stands in the way of handing in, told beside the button. */
  function whyNotYet(count) {
    return (!count ? text['quiz.handInNoNetwork'] : trouble === "signedOut" ? text['quiz.stateSignedOut']
      : trouble || isOffline() ? text['quiz.handInOffline'] : text['quiz.handInWaiting']).replace("{0}", count);
  }

  function show() {
    var entries = unsent(data.attempt).filter(isWaiting);
    var waiting = {};
    entries.forEach(function (entry) { waiting[entry.ordinal] = true; });
    var count = Object.keys(waiting).length;
    var foreign = trouble === "other";
    data.pending = count;
    if (form) {
      form.hidden = foreign;
    }
    if (foreign) {
      warn(text['quiz.stateOther']);
    } else if (closed[data.attempt] && count) {
      warn(closed[data.attempt]);
    } else if (handIn && !state && (count || isOffline())) {
      warn(whyNotYet(count));
      offerSignIn(notice);
    } else if (blocked) {
      warn(text['quiz.stateBlocked']);
    } else if (trouble !== "refused") {
      warn("");
    }
    if (handIn && !foreign && !closed[data.attempt] && (count || isOffline())) {
      say(whyNotYet(count), trouble || !count ? "failed" : "");
    } else if (trouble === "signedOut") {
      say(text['quiz.stateSignedOut'].replace("{0}", count), "failed");
    } else if (count && (trouble || closed[data.attempt])) {
      say(text['quiz.stateOffline'].replace("{0}", count), "failed");
    } else if (count) {
      say(text['quiz.stateSaving'], "");
    } else if (saved && trouble !== "refused") {
      say(text['quiz.stateSaved'], "saved");
    }
    offer();
    if (handIn && !count && !sending && !isOffline()) {
      var button = handIn;
      handIn = null;
      warn("");
      button.click();
    }
  }

  /* What can't be sent can be handed over (hand-over.js). What the server still takes isn't let go of. */
  function offer() {
    var all = unsent().filter(function (entry) { return trouble !== "other" && !twice.isKept(entry)
      && (closed[entry.attempt] || entry.refused || entry.attempt === data.attempt && trouble && (data.timeOver || handIn)); });
    all.forEach(function (entry) { entry.closed = Boolean(closed[entry.attempt] || entry.refused); });
    if (window.handOver) {
      window.handOver(data.person, all, now(), function (done) {
        done.forEach(forget);
        show();
      });
    }
  }

  function later(why) {
    trouble = why;
    clearTimeout(timer);
    timer = setTimeout(send, wait * (0.75 + Math.random() / 2));
    wait = Math.min(wait * 2, 30000);
    show();
  }

  function atOnce() {
    clearTimeout(timer);
    wait = FIRST_WAIT;
    send();
  }

  /* Asks a page of ours who is signed in and for the token: the session may be over, another's, or new. */
  function renew(then) {
    fetch(data.door, { credentials: "same-origin", cache: "no-store" }).then(function (answer) {
      return answer.text();
    }).then(function (text) {
      var page = new DOMParser().parseFromString(text, "text/html");
      var whose = page.querySelector("form[data-person]");
      if (whose && whose.dataset.person === data.person) {
        token = whose.querySelector("input[name=_token]").value;
        then();
      } else {
        later(whose ? "other" : page.getElementById("signIn") ? "signedOut" : "offline");
      }
    }).catch(function () { later("offline"); });
  }

  /* Each answer has its own verdict (QUI-47). */
  function done(batch, told, receipt) {
    var more = handIn || batch.length === most;
    saved = true;
    trouble = "";
    renewed = false;
    wait = FIRST_WAIT;
    most = 50;
    root.dataset.heard = String(Math.round(performance.now()));
    batch.forEach(function (entry) {
      var why = told.refused && told.refused[entry.seq];
      if (why) {
        decline(entry, why);
      } else {
        acknowledge(entry, receipt);
      }
    });
    if (receipt) {
      document.dispatchEvent(new CustomEvent("answers-kept"));
    }
    if (told.current) {
      follow(told.current);
    }
    show();
    if (more) {
      send();
    } else if (unsent().some(isWaiting)) {
      gather();
    }
  }

  function decline(entry, why) {
    if (why.key === "quiz.submittedAlready" || why.key === "quiz.timeIsOver") {
      closed[entry.attempt] = text['quiz.stateClosed'];
    } else {
      refuse(entry);
      trouble = "refused";
      warn(text['quiz.stateRefused'].replace("{0}", entry.ordinal).replace("{1}", why.message || ""));
      say("", "");
    }
  }

  function refused(batch, status, told) {
    if (status === 401 || status === 403) {
      if (renewed) {
        renewed = false;
        later("other");
      } else {
        renew(function () {
          renewed = true;
          send();
        });
      }
    } else if (!told || told.status !== status || status >= 500 || status === 408 || status === 409 || status === 429) {
      later("offline");
    } else if (batch.length > 1) {
      /* None can be taken, and that is why the first can't: one by one the server says it of each. */
      most = 1;
      send();
    } else {
      decline(batch[0], status === 404 ? { key: "quiz.submittedAlready" } : told);
      show();
      send();
    }
  }

  /* Not sooner when more follow: who answers without a pause isn't put off. */
  function gather() {
    gathering = gathering || setTimeout(send, TOGETHER);
  }

  function send() {
    clearTimeout(gathering);
    gathering = null;
    var all = unsent().filter(function (entry) { return isWaiting(entry) && !closed[entry.attempt]; });
    if (sending || !all.length) {
      return;
    }
    var first = all[0];
    var batch = twice.batch(all, most);
    post(batch, first.client !== client && first.attempt === data.attempt);
  }

  function post(batch, tell) {
    var stop = new AbortController();
    var limit = setTimeout(function () { stop.abort(); }, 15000);
    var body = JSON.stringify({ person: data.person, client: batch.length ? batch[0].client : client, current: tell,
      answers: batch.map(function (entry) {
        return { seq: entry.seq, ordinal: entry.ordinal, response: entry.response,
          age: Math.round(Math.max(0, now() - entry.at)) };
      }) });
    sending = true;
    if (!trouble) {
      show();
    }
    fetch(data.address + (batch.length ? batch[0].attempt : data.attempt) + "/answers", {
      method: "POST", credentials: "same-origin", redirect: "error", keepalive: body.length < 30000, signal: stop.signal,
      headers: { "Content-Type": "application/json", "X-Token": token }, body: body
    }).then(function (answer) {
      hear(answer);
      var receipt = answer.headers.get("X-Receipt");
      return answer.status === 204 ? [204, null, receipt] : answer.json().then(
        function (told) { return [answer.status, told, receipt]; }, function () { return [answer.status, null]; });
    }).then(function (got) {
      clearTimeout(limit);
      sending = false;
      /* Only our server's own words count: a Wi-Fi's sign-in page also answers 200. */
      if (got[0] === 204 || got[0] === 200 && got[1] && (got[1].current || got[1].refused)) {
        done(batch, got[1] || {}, got[2]);
      } else if (batch.length) {
        refused(batch, got[0], got[1]);
      }
    }).catch(function () {
      clearTimeout(limit);
      sending = false;
      later("offline");
    });
  }

  /* What the fields under an element hold, written as the server reads it. */
  function written(holder) {
    var kind = holder.dataset.kind;
    if (kind === "options") {
      return Array.prototype.map.call(holder.querySelectorAll("input:checked"),
        function (input) { return input.value; }).sort().join(",");
    }
    if (kind === "places") {
      var values = [];
      holder.querySelectorAll("select").forEach(function (select) {
        values[Number(select.name.substring(holder.dataset.name.length + 1))] = select.value;
      });
      return values.join("") ? values.join(",") : "";
    }
    if (kind === "typed") {
      return holder.querySelector("input").value.trim();
    }
    var parts = Array.prototype.map.call(holder.querySelectorAll("[data-kind]"), written);
    return parts.join("") ? JSON.stringify(parts) : "";
  }

  /* Whether nothing is left open (QST-23). */
  function complete(holder) {
    var kind = holder.dataset.kind;
    if (kind === "places") {
      return Array.prototype.every.call(holder.querySelectorAll("select"), function (select) { return select.value; });
    }
    return kind === "parts"
      ? Array.prototype.every.call(holder.querySelectorAll("[data-kind]"), complete)
      : Boolean(written(holder));
  }

  window.isAnswered = function (question) {
    return complete(holderOf(question));
  };

  /* The reverse: fills the fields with what was written. */
  function fill(holder, value) {
    var kind = holder.dataset.kind;
    if (kind === "options") {
      var letters = value.split(",");
      holder.querySelectorAll("input").forEach(function (input) { input.checked = letters.indexOf(input.value) >= 0; });
    } else if (kind === "places") {
      var values = value.split(",");
      holder.querySelectorAll("select").forEach(function (select) {
        select.value = values[Number(select.name.substring(holder.dataset.name.length + 1))] || "";
      });
    } else if (kind === "typed") {
      holder.querySelector("input").value = value;
    } else {
      var parts = [];
      try {
        parts = JSON.parse(value || "[]");
      } catch (e) { /* nothing that could be shown */ }
      holder.querySelectorAll("[data-kind]").forEach(function (part, i) { fill(part, parts[i] || ""); });
    }
    holder.dispatchEvent(new CustomEvent("filled", { bubbles: true }));
  }

  function holderOf(question) {
    return question.querySelector("[data-kind]");
  }

  function set(ordinal, response) {
    var question = document.getElementById("question-" + ordinal);
    if (question && known[ordinal] !== response) {
      known[ordinal] = response;
      fill(holderOf(question), response);
    }
  }

  /* The server's log decides what stands, except where something newer is on its way or being typed. */
  function follow(stands) {
    var waiting = {};
    unsent(data.attempt).filter(isWaiting).forEach(function (entry) { waiting[entry.ordinal] = true; });
    questions.forEach(function (question) {
      var ordinal = question.dataset.question;
      if (!waiting[ordinal] && written(holderOf(question)) === known[ordinal]) {
        set(ordinal, stands[ordinal] || "");
      }
    });
    showCount();
  }

  function showCount() {
    var left = questions.filter(function (question) { return !window.isAnswered(question); }).length;
    var all = questions.length + document.querySelectorAll(".test-step.locked").length;
    document.getElementById("unanswered").textContent = left
      ? text['quiz.unansweredCount'].replace("{0}", left).replace("{1}", all)
      : text['quiz.allAnswered'].replace("{0}", all);
  }

  function look() {
    var changed = false;
    clearTimeout(typing);
    questions.forEach(function (question) {
      var ordinal = question.dataset.question;
      var response = written(holderOf(question));
      if (response !== known[ordinal] && trouble !== "other") {
        known[ordinal] = response;
        keep(ordinal, response);
        changed = true;
      }
    });
    if (changed) {
      showCount();
      show();
      gather();
    }
  }

  /* The server has everything: the page that asks once more needs no form. Where that fails, the form finds out why. */
  function goToSubmit(button) {
    fetch((data.context || "") + "/health/live", { cache: "no-store" }).then(function (answer) {
      if (!answer.ok || answer.redirected) {
        throw answer.status;
      }
      location.href = (data.context || "") + "/trainee/submit-test?attempt=" + data.attempt;
    }).catch(function () {
      byForm = true;
      button.click();
    });
  }

  function guard(event) {
    look();
    var handsIn = event.submitter && (event.submitter.id === "toSubmit" || event.submitter.id === "submit");
    if (handsIn && isOffline() || unsent(data.attempt).some(isWaiting) && !closed[data.attempt]) {
      event.preventDefault();
      handIn = event.submitter || form && document.getElementById("toSubmit") || document.getElementById("submit");
      show();
      atOnce();
    } else if (handsIn && event.submitter.id === "toSubmit" && !byForm) {
      event.preventDefault();
      goToSubmit(event.submitter);
    } else {
      questions.forEach(function (question) {
        question.querySelector("input[name^=was]").value = known[question.dataset.question];
      });
    }
  }

  if (form) {
    questions.forEach(function (question) {
      known[question.dataset.question] = question.querySelector("input[name^=was]").value;
    });
    unsent(data.attempt).filter(isWaiting).forEach(function (entry) { set(entry.ordinal, entry.response); });
    document.getElementById("save").hidden = true;
    form.addEventListener("change", look);
    form.addEventListener("input", function () {
      clearTimeout(typing);
      typing = setTimeout(look, 800);
    });
    look();
    showCount();
  }
  [form, document.getElementById("submitTest")].forEach(function (each) {
    if (each) {
      each.addEventListener("submit", guard);
    }
  });
  window.addEventListener("storage", function (event) {
    if (event.key && event.key.indexOf(OWN) === 0) {
      if (event.newValue === null) {
        /* Another tab has sent it. */
        saved = saved || event.key in memory;
        delete memory[event.key];
      } else if (event.key.indexOf(OWN + data.attempt + ":") === 0) {
        var entry = JSON.parse(event.newValue);
        if (entry.receipt || entry.again) {
          saved = saved || Boolean(entry.receipt);
          delete memory[event.key];
          gather();
        } else {
          set(entry.ordinal, entry.response);
        }
        if (form) {
          showCount();
        }
      }
      show();
    }
  });
  window.addEventListener("online", function () {
    atOnce();
    show();
  });
  window.addEventListener("focus", atOnce);
  window.addEventListener("pageshow", function (event) {
    if (event.persisted) {
      renew(function () { post([], true); });
    }
    atOnce();
  });
  document.addEventListener("visibilitychange", function () {
    look();
    atOnce();
  });
  window.addEventListener("pagehide", function () {
    look();
    send();
  });
  window.addEventListener("beforeunload", function (event) {
    if (blocked && unsent(data.attempt).some(isWaiting)) {
      event.preventDefault();
    }
  });
  document.addEventListener("answers-again", function (event) { again(event.detail); });
  document.addEventListener("test-time-alone", function () {
    if (!data.timeOver) {
      look();
      data.timeOver = "true";
      show();
    }
  });
  document.addEventListener("test-time-over", function () {
    look();
    data.timeOver = "true";
    show();
    atOnce();
  });
  var print = document.getElementById("print");
  if (print) {
    print.hidden = false;
    print.addEventListener("click", function () { window.print(); });
  }
  try {
    localStorage.setItem("answers", "");
    localStorage.removeItem("answers");
  } catch (e) {
    blocked = true;
  }
  show();
  send();
}());
