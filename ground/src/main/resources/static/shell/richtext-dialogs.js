// What a tool must ask before it acts. The dialogs stand outside of the form: what is typed into them is not sent with it.
export function ask(pen, name, values, then) {
  const dialog = opened(pen, name);
  for (const [key, value] of Object.entries(values)) dialog.querySelector(`[data-value=${key}]`).value = value;
  dialog.addEventListener("close", () => {
    const given = Object.fromEntries([...dialog.querySelectorAll("[data-value]")].map((one) => [one.dataset.value, one.value]));
    const choice = dialog.returnValue;
    dialog.remove();
    if (choice) then(given, choice);
    pen.view.focus();
  });
  dialog.showModal();
}

// A picture is chosen among the page's own, and says what it shows before it is in the text.
export function askForPicture(pen, now, then) {
  const dialog = opened(pen, "picture");
  const part = (name) => dialog.querySelector(`[data-value=${name}]`);
  const chooser = dialog.querySelector("[data-choices]");
  let picture = now?.picture ?? "";
  const settle = () => {
    part("alt").required = !part("decorative").checked;
    part("alt").disabled = part("decorative").checked;
    dialog.querySelector("[value=do]").disabled = !picture;
  };
  part("alt").value = now?.alt ?? "";
  part("decorative").checked = now?.alt === "";
  part("decorative").addEventListener("change", settle);
  chooser.addEventListener("click", ({ target }) => {
    const chosen = target.closest("[data-picture]");
    if (!chosen) return;
    picture = chosen.dataset.picture;
    chooser.querySelectorAll("[data-picture]").forEach((one) => one.setAttribute("aria-pressed", String(one === chosen)));
    if (!part("alt").value) part("alt").value = chosen.dataset.alt ?? "";
    settle();
  });
  dialog.addEventListener("close", () => {
    const alt = part("decorative").checked ? "" : part("alt").value.trim();
    const choice = dialog.returnValue;
    dialog.remove();
    if (choice === "do" && picture) then({ picture, alt });
    pen.view.focus();
  });
  settle();
  dialog.showModal();
  window.htmx.ajax("GET", pen.place.dataset.chooser, { target: chooser, swap: "innerHTML" });
}

function opened(pen, name) {
  const dialog = pen.place.querySelector(`template[data-dialog=${name}]`).content.firstElementChild.cloneNode(true);
  document.body.append(dialog);
  return dialog;
}
