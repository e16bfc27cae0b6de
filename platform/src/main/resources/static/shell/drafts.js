// What is typed comes back after a reload, a lost line or an ended session; it goes when it was sent, or at sign-out.
import { say } from "./sending.js";

const prefix = "bg-draft:";

export function rememberDrafts(root) {
  for (const form of root.querySelectorAll("form[data-draft]")) remember(form);
}

function remember(form) {
  const key = prefix + form.dataset.draft;
  const kept = JSON.parse(sessionStorage.getItem(key) ?? "{}");
  if (restore(form, kept)) offerToDiscard(form, key);
  form.addEventListener("input", ({ target }) => {
    if (target.matches("[data-picker]")) kept[target.dataset.picker] = chosen(target);
    else if (!target.name || ["file", "password"].includes(target.type)) return;
    else kept[target.name] = isTicked(target) ? ticked(form, target.name) : target.value;
    sessionStorage.setItem(key, JSON.stringify(kept));
  });
  form.addEventListener("htmx:beforeOnLoad", (event) => {
    if (event.target === form && event.detail.xhr.status < 400) sessionStorage.removeItem(key);
  });
}

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
    location.reload();
  };
  say({ words: restored, action: discard, act });
}
