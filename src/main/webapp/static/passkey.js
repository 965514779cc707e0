/* Asks the browser for a passkey: to make one, or to sign what the server asks. Without this script, in a browser that has none or at
   another address, what stands here stays hidden and the code stays. */
(function () {
  "use strict";
  if (!window.PublicKeyCredential || !navigator.credentials) {
    return;
  }

  function bytes(text) {
    var binary = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
    return Uint8Array.from(binary, function (each) { return each.charCodeAt(0); });
  }

  function letters(buffer) {
    var binary = String.fromCharCode.apply(null, new Uint8Array(buffer));
    return btoa(binary).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  }

  function keys(data) {
    return (data.ids || "").split(" ").filter(Boolean).map(function (id) { return { type: "public-key", id: bytes(id) }; });
  }

  function make(data) {
    return navigator.credentials.create({ publicKey: {
      challenge: bytes(data.challenge),
      rp: { id: data.rp, name: data.issuer },
      user: { id: new TextEncoder().encode(data.handle), name: data.user, displayName: data.user },
      pubKeyCredParams: [-7, -8, -257].map(function (alg) { return { type: "public-key", alg: alg }; }),
      authenticatorSelection: { residentKey: "discouraged", userVerification: "required" },
      attestation: "none",
      excludeCredentials: keys(data),
      timeout: 120000
    } });
  }

  function sign(data) {
    return navigator.credentials.get({ publicKey: {
      challenge: bytes(data.challenge),
      rpId: data.rp,
      allowCredentials: keys(data),
      userVerification: "required",
      timeout: 120000
    } });
  }

  function written(made) {
    var response = {};
    ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"].forEach(function (each) {
      if (made.response[each]) {
        response[each] = letters(made.response[each]);
      }
    });
    return JSON.stringify({ id: made.id, rawId: letters(made.rawId), type: made.type, response: response,
      clientExtensionResults: {} });
  }

  function begin(area, button) {
    var said = area.querySelector("[data-passkey-said]");
    said.hidden = true;
    button.disabled = true;
    new Promise(function (done) {
      done((area.dataset.passkey === "create" ? make : sign)(area.dataset));
    }).then(function (made) {
      area.querySelector("input[name=passkey]").value = written(made);
      area.querySelector("input[type=submit]").click();
    }).catch(function (refused) {
      said.textContent = refused.name === "InvalidStateError" ? said.dataset.known
        : refused.name === "NotAllowedError" ? said.dataset.refused : said.dataset.failed;
      said.hidden = false;
    }).then(function () { button.disabled = false; });
  }

  document.querySelectorAll("[data-passkey]").forEach(function (area) {
    if (area.dataset.origin !== location.origin) {
      return;
    }
    area.hidden = false;
    document.querySelectorAll("[data-passkey-none]").forEach(function (each) { each.hidden = true; });
    var button = area.querySelector("[data-passkey-ask]");
    if (button) {
      button.addEventListener("click", function () { begin(area, button); });
    }
  });
}());
