/* Shows a password while its button is pressed in. Without this script there is no button. */
(function () {
  "use strict";
  function show(button, shown) {
    button.setAttribute("aria-pressed", String(shown));
    document.getElementById(button.dataset.reveals).type = shown ? "text" : "password";
  }

  document.querySelectorAll("button[data-reveals]").forEach(function (button) {
    button.hidden = false;
    button.addEventListener("click", function () {
      show(button, button.getAttribute("aria-pressed") !== "true");
    });
    /* What is sent is a password again, which browsers offer to keep as one. */
    document.getElementById(button.dataset.reveals).form.addEventListener("submit", function () {
      show(button, false);
    });
  });
}());
