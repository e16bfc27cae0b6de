// Where the browser knows passkeys, shows the form; how to ask for one comes over the line with the first click.
if (self.PublicKeyCredential?.parseRequestOptionsFromJSON) {
  for (const form of document.querySelectorAll("[data-passkey]")) {
    for (let part = form; part; part = part.closest("[hidden]")) part.hidden = false;
    // Before anything else that listens: there is nothing to send yet.
    form.addEventListener("submit", (event) => {
      if (form.dataset.passkey === "answered") return;
      event.preventDefault();
      event.stopImmediatePropagation();
      import("./ceremony.js").then(({ answer }) => answer(form));
    }, true);
  }
  document.querySelector("[data-without-passkeys]")?.remove();
}
