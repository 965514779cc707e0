/* Saves each answer of a test as it is given. What could not be sent stays on this device, in this tab, until it could. */
(function () {
  "use strict";

  var root = document.getElementById("attempt");
  if (!root) {
    return;
  }
  var PREFIX = "attempt-";
  var key = PREFIX + root.dataset.attempt;

  function forget(name) {
    try {
      sessionStorage.removeItem(name);
    } catch (e) { /* the browser keeps nothing, so there is nothing to forget */ }
  }

  document.querySelectorAll("form[action$='/sign-out']").forEach(function (form) {
    form.addEventListener("submit", function () {
      try {
        Object.keys(sessionStorage).filter(function (name) { return name.indexOf(PREFIX) === 0; }).forEach(forget);
      } catch (e) { /* as above */ }
    });
  });
  var print = document.getElementById("print");
  if (print) {
    print.hidden = false;
    print.addEventListener("click", function () { window.print(); });
  }
  var submitForm = document.getElementById("submitTest");
  if (root.dataset.done) {
    forget(key);
  }
  if (submitForm) {
    submitForm.addEventListener("submit", function () { forget(key); });
  }
  var form = document.getElementById("answers");
  if (!form) {
    return;
  }

  var state = document.getElementById("saveState");
  var line = state.parentNode;
  var count = document.getElementById("unanswered");
  var token = form.querySelector("input[name=_token]").value;
  var questions = form.querySelectorAll("fieldset[data-question]");
  var lastSeq = 0;
  var client = Array.prototype.map.call(crypto.getRandomValues(new Uint8Array(16)),
    function (byte) { return ("0" + byte.toString(16)).slice(-2); }).join("");
  var pending = {};
  var sending = false;
  var stopped = false;
  var wait = 2000;
  var timer = null;

  function show(text, kind) {
    state.textContent = text;
    line.className = "save-state" + (kind ? " " + kind : "");
  }

  function keep() {
    try {
      if (Object.keys(pending).length) {
        sessionStorage.setItem(key, JSON.stringify(pending));
      } else {
        sessionStorage.removeItem(key);
      }
    } catch (e) { /* memory alone then */ }
  }

  /* What the fields under an element hold, written as the server reads it. */
  function written(holder) {
    var kind = holder.dataset.kind;
    var name = holder.dataset.name;
    if (kind === "options") {
      return Array.prototype.map.call(holder.querySelectorAll("input:checked"),
        function (input) { return input.value; }).sort().join(",");
    }
    if (kind === "places") {
      var values = [];
      holder.querySelectorAll("select").forEach(function (select) {
        values[Number(select.name.substring(name.length + 1))] = select.value;
      });
      return values.join("") ? values.join(",") : "";
    }
    if (kind === "typed") {
      return holder.querySelector("input").value.trim();
    }
    var parts = Array.prototype.map.call(holder.querySelectorAll("[data-kind]"), written);
    return parts.join("") ? JSON.stringify(parts) : "";
  }

  function answerOf(ordinal) {
    return written(document.getElementById("question-" + ordinal).querySelector("[data-kind]"));
  }

  /* The reverse: fills the fields with what was written. */
  function fill(holder, value) {
    var kind = holder.dataset.kind;
    var name = holder.dataset.name;
    if (kind === "options") {
      var letters = value.split(",");
      holder.querySelectorAll("input").forEach(function (input) { input.checked = letters.indexOf(input.value) >= 0; });
    } else if (kind === "places") {
      var values = value.split(",");
      holder.querySelectorAll("select").forEach(function (select) {
        select.value = values[Number(select.name.substring(name.length + 1))] || "";
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
  }

  function showCount() {
    var left = Array.prototype.filter.call(questions, function (question) {
      return !answerOf(question.dataset.question);
    }).length;
    var all = questions.length + document.querySelectorAll(".test-step.locked").length;
    count.textContent = left
      ? root.dataset.left.replace("{0}", left).replace("{1}", all)
      : root.dataset.complete.replace("{0}", all);
  }

  function later() {
    clearTimeout(timer);
    timer = setTimeout(send, wait);
    wait = Math.min(wait * 2, 30000);
  }

  function stored(ordinal, entry) {
    form.querySelector("input[name=was" + ordinal + "]").value = entry.chosen;
    if (pending[ordinal] && pending[ordinal].seq === entry.seq) {
      delete pending[ordinal];
    }
    keep();
    wait = 2000;
    if (Object.keys(pending).length) {
      send();
    } else {
      show(root.dataset.saved, "saved");
    }
  }

  function refused(status, ordinal) {
    if (status === 401 || status === 403) {
      stopped = true;
      show(root.dataset.signedOut, "failed");
    } else if (status >= 500 || status === 408 || status === 429) {
      show(root.dataset.offline, "failed");
      later();
    } else {
      delete pending[ordinal];
      keep();
      show(root.dataset.refused, "failed");
      send();
    }
  }

  function send() {
    var ordinal = Object.keys(pending)[0];
    if (sending || stopped || ordinal === undefined) {
      return;
    }
    var entry = pending[ordinal];
    var stop = new AbortController();
    var limit = setTimeout(function () { stop.abort(); }, 15000);
    sending = true;
    if (!line.classList.contains("failed")) {
      show(root.dataset.saving, "");
    }
    fetch(root.dataset.address, {
      method: "POST", credentials: "same-origin", keepalive: true, signal: stop.signal,
      headers: { "Content-Type": "application/json", "X-Token": token },
      body: JSON.stringify({ client: client, answers: [{ seq: entry.seq, ordinal: Number(ordinal),
        response: entry.chosen, age: Math.max(0, Date.now() - entry.at) }] })
    }).then(function (answer) {
      clearTimeout(limit);
      sending = false;
      if (answer.ok) {
        stored(ordinal, entry);
      } else {
        refused(answer.status, ordinal);
      }
    }, function () {
      clearTimeout(limit);
      sending = false;
      show(root.dataset.offline, "failed");
      later();
    });
  }

  function changed(ordinal) {
    lastSeq++;
    pending[ordinal] = { chosen: answerOf(ordinal), seq: lastSeq, at: Date.now() };
    keep();
    showCount();
    send();
  }

  function restore() {
    var kept = null;
    try {
      kept = JSON.parse(sessionStorage.getItem(key) || "{}");
    } catch (e) {
      kept = {};
    }
    Object.keys(kept).forEach(function (ordinal) {
      var entry = kept[ordinal];
      var question = document.getElementById("question-" + Number(ordinal));
      if (!question || typeof entry.chosen !== "string" || typeof entry.seq !== "number") {
        return;
      }
      fill(question.querySelector("[data-kind]"), entry.chosen);
      lastSeq++;
      pending[ordinal] = { chosen: entry.chosen, seq: lastSeq, at: entry.at };
    });
  }

  /* What was answered while this script was still on its way over a weak network. */
  function catchUp() {
    questions.forEach(function (question) {
      var was = question.querySelector("input[name^=was]");
      var ordinal = was.name.substring(3);
      if (!pending[ordinal] && answerOf(ordinal) !== was.value) {
        changed(ordinal);
      }
    });
  }

  form.addEventListener("change", function (event) {
    var match = /^q(\d+)(?:[ps]\d+)*$/.exec(event.target.name || "");
    if (match) {
      changed(match[1]);
    }
  });
  form.addEventListener("submit", function (event) {
    if (Object.keys(pending).length && (stopped || line.classList.contains("failed"))) {
      event.preventDefault();
      clearTimeout(timer);
      send();
    }
  });
  window.addEventListener("online", function () {
    clearTimeout(timer);
    send();
  });
  window.addEventListener("beforeunload", function (event) {
    if (Object.keys(pending).length && line.classList.contains("failed")) {
      event.preventDefault();
    }
  });

  document.getElementById("save").remove();
  restore();
  catchUp();
  showCount();
  send();
}());
