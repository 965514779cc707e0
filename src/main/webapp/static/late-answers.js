/* Takes what a QR code has behind the address's # (hand-over.js); of several codes it keeps those that came, until all are there. */
(function () {
  "use strict";
  var field = document.getElementById("parcel");
  if (!field) {
    return;
  }

  /* What somebody else has left unfinished on this device is nobody's any more. */
  function forget(which) {
    try {
      Object.keys(localStorage).forEach(function (key) {
        if (key.indexOf("late-answers:") === 0 && which(key)) {
          localStorage.removeItem(key);
        }
      });
    } catch (e) { /* nothing was kept */ }
  }

  function take() {
    var part = /^#([a-z0-9]{1,8})\.(\d{1,3})\.(\d{1,3})\.([A-Za-z0-9_-]+)$/.exec(location.hash);
    if (!part) {
      return;
    }
    var OWN = "late-answers:" + document.querySelector("form[data-person]").dataset.person + ":";
    var KEY = OWN + part[1] + ":";
    var all = Number(part[3]);
    var text = "";
    var left = 0;
    history.replaceState(null, "", location.pathname + location.search);
    forget(function (key) { return key.indexOf(OWN) !== 0; });
    try {
      localStorage.setItem(KEY + part[2], part[4]);
    } catch (e) { /* one code alone needs no keeping */ }
    for (var i = 1; i <= all; i++) {
      var kept = String(i) === part[2] ? part[4] : null;
      try {
        kept = kept || localStorage.getItem(KEY + i);
      } catch (e) { /* then it is scanned again */ }
      left += kept ? 0 : 1;
      text += kept || "";
    }
    if (left) {
      var collected = document.getElementById("lateCollected");
      collected.textContent = collected.dataset.text.replace("{0}", part[2] + "/" + part[3]).replace("{1}", left);
      collected.hidden = false;
      return;
    }
    forget(function (key) { return key.indexOf(KEY) === 0; });
    field.value = text;
    document.getElementById("lookSubmit").click();
  }

  window.addEventListener("hashchange", take);
  take();
}());
