/*
 * What this browser still holds of the user's answers (see attempt.js): a line on the first page, and a word before signing out. What the
 * server has acknowledged is asked for once more from any page (KEE-6).
 */
(function () {
  "use strict";
  var form = document.querySelector("form[action$=\"/sign-out\"]");
  var line = document.getElementById("unsentAnswers");
  if (!form) {
    return;
  }
  var since = {};
  var asking = null;

  function entries() {
    var found = [];
    try {
      Object.keys(localStorage).forEach(function (key) {
        if (key.indexOf("answers:" + form.dataset.person + ":") === 0) {
          var entry = JSON.parse(localStorage.getItem(key));
          entry.key = key;
          found.push(entry);
        }
      });
    } catch (e) { /* the browser keeps nothing */ }
    return found;
  }

  function count() {
    var tests = {};
    entries().filter(function (entry) { return !twice.isKept(entry); }).forEach(function (entry) {
      var test = tests[entry.key.split(":")[2]] || { title: entry.title, page: entry.page, questions: {} };
      test.questions[entry.ordinal] = true;
      tests[entry.key.split(":")[2]] = test;
    });
    return Object.keys(tests).map(function (attempt) {
      return { title: tests[attempt].title, page: tests[attempt].page, count: Object.keys(tests[attempt].questions).length };
    });
  }

  function show() {
    var tests = count();
    line.hidden = !tests.length;
    line.textContent = "";
    tests.forEach(function (test) {
      var row = document.createElement("p");
      var link = document.createElement("a");
      row.className = "notice warning";
      row.textContent = text['quiz.unsentLine'].replace("{0}", test.count).replace("{1}", test.title) + " ";
      link.textContent = text['quiz.unsentOpen'];
      link.href = /^\/[^/\\]/.test(test.page) ? test.page : "";
      row.appendChild(link);
      line.appendChild(row);
    });
  }

  /* What was acknowledged while this page is open counts from then, what an earlier one has left from when this one was opened. */
  function note() {
    entries().filter(twice.isKept).forEach(function (entry) {
      since[entry.receipt] = since[entry.receipt] || performance.now();
    });
    later();
  }

  function later() {
    if (!asking && entries().some(twice.isKept)) {
      asking = setTimeout(ask, window.receipts.keep);
    }
  }

  function isDue(receipt) {
    return performance.now() - since[receipt] >= window.receipts.keep;
  }

  function ask() {
    var kept = entries().filter(twice.isKept);
    var names = twice.names(kept);
    var due = names.filter(isDue);
    clearTimeout(asking);
    asking = null;
    if (!names.length) {
      return;
    }
    window.receipts.missing(form.dataset.person, names).then(function (missing) {
      if (missing) {
        var told = twice.settle(kept, names, missing, due);
        told.gone.forEach(function (entry) { localStorage.removeItem(entry.key); });
        told.again.forEach(function (entry) { localStorage.setItem(entry.key, JSON.stringify(entry)); });
        if (told.again.length) {
          document.dispatchEvent(new CustomEvent("answers-again", { detail: told.again }));
          if (line) {
            show();
          }
        }
      }
      later();
    });
  }

  note();
  ask();
  document.addEventListener("answers-kept", note);
  if (line) {
    show();
    window.addEventListener("storage", show);
    window.addEventListener("pageshow", show);
  }
  form.addEventListener("submit", function (event) {
    var sum = count().reduce(function (all, test) { return all + test.count; }, 0);
    if (sum && !form.dataset.asked) {
      var word = document.createElement("p");
      event.preventDefault();
      form.dataset.asked = "true";
      word.setAttribute("role", "alert");
      word.textContent = text['quiz.unsentSignOut'].replace("{0}", sum);
      form.insertBefore(word, form.querySelector("button"));
    } else {
      entries().filter(twice.isKept).forEach(function (entry) { localStorage.removeItem(entry.key); });
    }
  });
}());
