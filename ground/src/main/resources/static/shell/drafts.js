// What is typed comes back after a reload, a lost line or an ended session; it goes when it was sent, or at sign-out.
import { say } from "./sending.js";

const prefix = "bg-draft:";

export function rememberDrafts(root) {
  for (const form of root.querySelectorAll("form[data-draft]")) remember(form);
}

function remember(form) {
  const key = prefix + form.dataset.draft;
  const kept = JSON.parse(sessionStorage.getItem(key) ?? "{}");
  const keep = (field) => {
    if (field.matches("[data-picker]")) keepChosen(field, kept);
    else if (!field.name || ["file", "password"].includes(field.type)) return;
    else kept[field.name] = isTicked(field) ? ticked(form, field.name) : field.value;
    sessionStorage.setItem(key, JSON.stringify(kept));
  };
  // On a slow line somebody may have begun before this came; or the page gives back what was typed and is not saved.
  const typed = "typed" in form.dataset;
  [...form.elements].filter((field) => typed || isChanged(field)).forEach(keep);
  if (typed) form.querySelectorAll("[data-picker]").forEach(keep);
  if (restore(form, kept)) offerToDiscard(form, key);
  form.addEventListener("input", ({ target }) => keep(target));
  form.addEventListener("htmx:beforeOnLoad", (event) => {
    if (event.target === form && event.detail.xhr.status < 400) sessionStorage.removeItem(key);
  });
}

// Choosing empties the field that was searched with.
function keepChosen(picker, kept) {
  kept[picker.dataset.picker] = chosen(picker);
  delete kept[picker.querySelector("input[type=search]").name];
}

const isChanged = (field) => isTicked(field) ? field.checked !== field.defaultChecked : field.value !== (field.defaultValue ?? field.value);
const isTicked = (field) => ["checkbox", "radio"].includes(field.type);
const ticked = (form, name) => fields(form, name).filter((field) => field.checked).map((field) => field.value);
const fields = (form, name) => [...form.elements].filter((field) => field.name === name && field.type !== "hidden");
const chosen = (picker) => [...picker.querySelectorAll(".chips .chip")].map((chip) => [chip.querySelector("input").value, chip.querySelector("[data-label]").textContent]);

// Whether the page now shows something else than what the server sent.
function restore(form, kept) {
  return Object.entries(kept).map(([name, value]) => restoreOne(form, name, value)).some(Boolean);
}

function restoreOne(form, name, value) {
  const picker = form.querySelector(`[data-picker="${CSS.escape(name)}"]`);
  if (picker) return restoreChosen(picker, value);
  return fields(form, name).map((field) => {
    const [what, now] = isTicked(field) ? ["checked", [value].flat().includes(field.value)] : ["value", value];
    if (field[what] === now) return false;
    field[what] = now;
    open(field);
    return true;
  }).some(Boolean);
}

function restoreChosen(picker, value) {
  if (JSON.stringify(chosen(picker)) === JSON.stringify(value)) return false;
  open(picker);
  import("./picker.js").then(({ choose }) => choose(picker, value));
  return true;
}

// What was restored is seen, also where it stands in a part that was folded.
function open(field) {
  const folded = field.closest("details");
  if (folded) folded.open = true;
}

function offerToDiscard(form, key) {
  const { restored, discard } = document.querySelector("[data-toasts]").dataset;
  const act = () => {
    sessionStorage.removeItem(key);
    form.reset();
    location.reload();
  };
  say({ words: restored, action: discard, act });
}
