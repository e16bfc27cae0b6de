// What becomes of what is sent: said to who sees the page and to who does not, and sent again where the line was lost.
let listening = false;

const toasts = () => document.querySelector("[data-toasts]");

// Once for all pages that come in place of each other.
export function listen() {
  if (listening) return;
  listening = true;
  document.addEventListener("htmx:beforeSend", ({ target }) => target.matches("form") && tell(told().dataset.sending));
  document.addEventListener("htmx:beforeOnLoad", () => tell(""));
  document.addEventListener("htmx:sendError", lineLost);
  document.addEventListener("htmx:timeout", lineLost);
  document.addEventListener("htmx:afterSettle", ({ detail: { target, requestConfig } }) => {
    if (target?.id === "trouble") refused(document.getElementById("trouble"), requestConfig.elt);
    // A page that Back brought has no target of its own.
    if (!target || target === document.body) arrive();
  });
}

const told = () => document.getElementById("told");
const tell = (words) => (told().textContent = words);

// Stays until it is closed, acted on, or answered by what follows: nobody has to read fast.
export function say({ words, action, act }) {
  const toast = document.querySelector("[data-toast]").content.firstElementChild.cloneNode(true);
  toast.firstElementChild.textContent = words;
  toast.querySelector("[data-do]").textContent = action;
  toast.addEventListener("click", (event) => {
    if (!event.target.closest("button")) return;
    toast.remove();
    if (event.target.closest("[data-do]")) act();
  });
  toasts().replaceChildren(toast);
  return toast;
}

function lineLost({ detail: { elt } }) {
  const { lost, again } = toasts().dataset;
  const act = () => (elt.requestSubmit ? elt.requestSubmit() : htmx.trigger(elt, "input"));
  const toast = say({ words: lost, action: again, act });
  tell("");
  elt.addEventListener("htmx:beforeOnLoad", () => toast.remove(), { once: true });
}

// Said above, and once more at the field that it is about, until that is changed.
function refused(note, form) {
  note.scrollIntoView({ block: "nearest" });
  const name = note.dataset.field;
  const field = name && form.querySelector(`[name="${name}"]:not([type=hidden]), [name="${name}-search"]`);
  if (!field) return;
  field.closest("details")?.setAttribute("open", "");
  field.focus();
  const error = document.getElementById(`${field.id}-error`);
  if (error) showAt(field, error, note.querySelector("strong").textContent);
}

function showAt(field, error, words) {
  const show = (on) => {
    error.hidden = !on;
    field.setAttribute("aria-invalid", on);
  };
  error.lastElementChild.textContent = words;
  show(true);
  field.addEventListener("input", () => show(false), { once: true });
}

// A page that came in place of another begins as any page does: at its beginning, with its name said.
function arrive() {
  if (document.activeElement === document.body) document.getElementById("content")?.focus({ preventScroll: true });
  setTimeout(() => tell(document.title), 100);
}
