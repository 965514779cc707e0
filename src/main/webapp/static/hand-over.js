/*
 * Hands over what couldn't be sent (QUI-45): as a file, or as QR codes that open the trainer's page with the answers behind the
 * address's #, which no server gets to see. The code that draws them is fetched at the page's first idle moment, while there is
 * a network. attempt.js calls handOver each time something has changed.
 */
(function () {
  "use strict";

  var box = document.getElementById("handOver");
  if (!box) {
    return;
  }
  var data = box.dataset;
  var said = document.getElementById("handOverSaid");
  var canvas = document.getElementById("handOverCode");
  var next = document.getElementById("handOverNext");
  var share = document.getElementById("handOverShare");
  var remove = document.getElementById("handOverDone");
  /* Characters in one code: more make squares that a simple phone can't tell apart. */
  var IN_ONE = 400;
  var entries = [];
  var person = "";
  var shift = 0;
  var forget = null;
  var shown = "";
  var codes = [];
  var at = 0;
  var asked = false;
  var drawing = null;

  function pen() {
    drawing = drawing || new Promise(function (done) {
      var script = document.createElement("script");
      script.onload = function () { done(window.QrCreator); };
      script.onerror = function () { drawing = null; done(null); };
      script.src = data.qr;
      document.head.appendChild(script);
    });
    return drawing;
  }

  /* The answers of one attempt, by the page that they were given on: number, question, answer, age. */
  function parcel() {
    var made = Math.round(shift + performance.now());
    var clients = {};
    entries.forEach(function (entry) {
      clients[entry.client] = clients[entry.client] || [];
      clients[entry.client].push([entry.seq, entry.ordinal, entry.response, Math.round(Math.max(0, made - entry.at))]);
    });
    return JSON.stringify({ kind: "answers", v: 1, person: person, attempt: entries[0].attempt, made: made, clients: clients });
  }

  function file() {
    return new File([parcel()], "cau-tra-loi-" + entries[0].attempt + "-" + person + ".txt", { type: "text/plain" });
  }

  function count() {
    var questions = {};
    entries.forEach(function (entry) { questions[entry.ordinal] = true; });
    return Object.keys(questions).length;
  }

  function allClosed() {
    return entries.every(function (entry) { return entry.closed; });
  }

  function handed() {
    remove.hidden = !allClosed();
  }

  function addresses() {
    var bytes = new TextEncoder().encode(parcel());
    var packed = btoa(Array.prototype.map.call(bytes, function (byte) { return String.fromCharCode(byte); }).join(""))
      .replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
    var name = Math.random().toString(36).substring(2, 8);
    var parts = Math.ceil(packed.length / IN_ONE);
    var each = Math.ceil(packed.length / parts);
    var made = [];
    for (var i = 0; i < parts; i++) {
      made.push(new URL(data.address, location.href).href + "#" + [name, i + 1, parts, packed.substring(i * each, (i + 1) * each)].join("."));
    }
    return made;
  }

  function draw() {
    return pen().then(function (qr) {
      if (!qr) {
        said.textContent = text['quiz.handOverNoQr'];
        return;
      }
      qr.render({ text: codes[at], radius: 0, ecLevel: "L", fill: "#000", background: "#fff", quiet: 4, size: 1024 }, canvas);
      canvas.hidden = false;
      canvas.setAttribute("role", "img");
      canvas.setAttribute("aria-label", text['quiz.handOverQrHint']);
      next.hidden = codes.length < 2;
      said.textContent = codes.length < 2 ? text['quiz.handOverQrHint'] : text['quiz.handOverQrPart'].replace("{0}", at + 1).replace("{1}", codes.length);
      handed();
      canvas.scrollIntoView({ block: "center" });
    });
  }

  document.getElementById("handOverQr").addEventListener("click", function () {
    codes = addresses();
    at = 0;
    draw();
  });
  next.addEventListener("click", function () {
    at = (at + 1) % codes.length;
    draw();
  });
  document.getElementById("handOverSave").addEventListener("click", function () {
    var made = file();
    var link = document.createElement("a");
    link.href = URL.createObjectURL(made);
    link.download = made.name;
    document.body.appendChild(link);
    link.click();
    link.remove();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 60000);
    said.textContent = text['quiz.handOverSaved'].replace("{0}", made.name);
    handed();
  });
  share.addEventListener("click", function () {
    navigator.share({ files: [file()] }).then(handed, function () { /* the person has thought better of it */ });
  });
  remove.addEventListener("click", function () {
    if (asked) {
      forget(entries);
    } else {
      asked = true;
      said.textContent = text['quiz.handOverSure'].replace("{0}", count());
    }
  });

  /* all: what can be handed over; of several attempts one after the other. now: the server's time. done: lets go of entries. */
  window.handOver = function (whose, all, now, done) {
    entries = all.filter(function (entry) { return entry.attempt === all[0].attempt; });
    person = whose;
    shift = now - performance.now();
    forget = done;
    var keys = entries.map(function (entry) { return entry.key; }).join() + allClosed();
    if (keys === shown) {
      return;
    }
    shown = keys;
    asked = false;
    box.hidden = !entries.length;
    canvas.hidden = true;
    next.hidden = true;
    remove.hidden = true;
    said.textContent = "";
    if (entries.length) {
      document.getElementById("handOverLead").textContent = text['quiz.handOverLead'].replace("{0}", count());
      share.hidden = !(navigator.canShare && navigator.canShare({ files: [file()] }));
    }
  };

  if (window.requestIdleCallback) {
    window.requestIdleCallback(pen);
  } else {
    setTimeout(pen, 2000);
  }
}());
