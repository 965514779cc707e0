/* What this browser still holds of the user's answers (see attempt.js): a line on the first page, and a word before signing out. */
(function () {
  "use strict";
  var form = document.querySelector("form[action$=\"/sign-out\"]");
  var line = document.getElementById("unsentAnswers");
  if (!form) {
    return;
  }

  function count() {
    var tests = {};
    try {
      Object.keys(localStorage).forEach(function (key) {
        if (key.indexOf("answers:" + form.dataset.person + ":") === 0) {
          var entry = JSON.parse(localStorage.getItem(key));
          var test = tests[key.split(":")[2]] || { title: entry.title, page: entry.page, questions: {} };
          test.questions[entry.ordinal] = true;
          tests[key.split(":")[2]] = test;
        }
      });
    } catch (e) { /* the browser keeps nothing */ }
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
    }
  });
}());
