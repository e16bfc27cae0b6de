// Two strokes reach everything; what is being typed, and what an input method composes, is never touched.
let going = false;

const find = (selector) => [...document.querySelectorAll(selector)].find((one) => one.checkVisibility());
const typing = (target) => target.closest("input:not([type=checkbox], [type=radio], [type=file]), textarea, select, [contenteditable]");
const letters = () => localStorage.getItem("bg-strokes") !== "off";

export function listenToKeys() {
  document.addEventListener("keydown", (event) => {
    if (event.isComposing || event.keyCode === 229 || event.altKey || event.metaKey) return;
    if (document.querySelector("dialog[open]")) return;
    if (event.ctrlKey) return event.key === "Enter" && doMain(event);
    if (typing(event.target) || !letters()) return (going = false);
    if (act(event.key)) event.preventDefault();
  });
  document.addEventListener("click", (event) => event.target.closest("[data-open=shortcuts]") && list());
  document.addEventListener("change", ({ target }) => {
    if (target.matches("[data-strokes]")) localStorage.setItem("bg-strokes", target.checked ? "on" : "off");
  });
}

// The form that is being written; where none is, what the page is for.
function doMain(event) {
  const form = typing(event.target)?.form;
  event.preventDefault();
  if (!form) return find("[data-main]")?.click();
  form.requestSubmit([...form.elements].find((one) => one.matches(".button.main")) ?? null);
}

function act(key) {
  if (going) return (going = false), go(key);
  switch (key) {
    case "?": return list();
    case "/": return focus("[data-search]");
    case "a": return focus("[data-act] :is(textarea, input:not([type=hidden]), select, .button.main)") || focus("[data-main]") || focus("[data-drop] input");
    case "j": return step(1);
    case "k": return step(-1);
    case "g": return (going = true);
    default: return false;
  }
}

// Names only what works on this page.
function list() {
  const dialog = document.getElementById("shortcuts");
  for (const row of dialog.querySelectorAll("[data-if]")) row.hidden = !find(row.dataset.if);
  dialog.querySelector("[data-strokes]").checked = letters();
  dialog.showModal();
  return true;
}

function go(key) {
  const place = document.querySelector(`[data-go="${CSS.escape(key)}"]`);
  place?.click();
  return Boolean(place);
}

function focus(selector) {
  const target = find(selector);
  target?.focus();
  return Boolean(target);
}

function step(by) {
  const lines = [...document.querySelectorAll("[data-line]")].map((line) => line.querySelector("h3 a, td a, input:not([type=hidden]), a, button"));
  const at = lines.indexOf(document.activeElement);
  lines[Math.min(Math.max(at + by, 0), lines.length - 1)]?.focus();
  return lines.length > 0;
}
