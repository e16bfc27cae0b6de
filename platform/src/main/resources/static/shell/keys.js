// Two strokes reach everything; what is being typed (Telex, VNI) is never touched.
let going = false;

const typing = (target) => target.closest("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]");

export function listenToKeys() {
  document.addEventListener("keydown", (event) => {
    if (event.isComposing || event.altKey || event.metaKey) return;
    if (event.ctrlKey) return sendOnEnter(event);
    if (typing(event.target) || document.querySelector("dialog[open]")) return;
    if (act(event.key)) event.preventDefault();
  });
}

function sendOnEnter(event) {
  if (event.key !== "Enter") return;
  const form = event.target.closest("form") ?? document.querySelector("[data-act] form");
  form?.requestSubmit(form.querySelector(".button.main") ?? undefined);
}

function act(key) {
  if (going) return (going = false), go(key);
  switch (key) {
    case "?": return document.querySelector("[data-shortcuts]")?.showModal(), true;
    case "/": return focus("[data-search]");
    case "a": return focus("[data-act] :is(textarea, input:not([type=hidden]), select, .button.main)") || focus("[data-main]");
    case "j": return step(1);
    case "k": return step(-1);
    case "g": return (going = true);
    default: return false;
  }
}

function go(key) {
  const place = document.querySelector(`[data-go="${CSS.escape(key)}"]`);
  place?.click();
  return Boolean(place);
}

function focus(selector) {
  const target = document.querySelector(selector);
  target?.focus();
  return Boolean(target);
}

function step(by) {
  const lines = [...document.querySelectorAll("[data-line] a:first-of-type")].filter((a) => a.closest("h3, td"));
  const at = lines.indexOf(document.activeElement);
  lines[Math.min(Math.max(at + by, 0), lines.length - 1)]?.focus();
  return lines.length > 0;
}
