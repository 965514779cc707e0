/* Fills in what stands behind the # of the address, which no server sees, and takes it out of the address and the history; then
   the cursor waits in the first field that is empty. */
(function () {
  "use strict";
  var fields = Array.prototype.slice.call(document.querySelectorAll("main form .field input"));
  var given = new URLSearchParams(location.hash.slice(1));
  fields.forEach(function (field) {
    if (field.type === "text" && given.get(field.name)) {
      field.value = given.get(field.name);
    }
  });
  if (location.hash.length > 1) {
    history.replaceState(history.state, "", location.pathname + location.search);
  }
  var empty = fields.filter(function (field) { return !field.value; })[0];
  if (empty && !document.querySelector(".field-error")) {
    empty.focus();
  }
}());
