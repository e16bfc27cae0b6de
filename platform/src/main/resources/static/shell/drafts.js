// What is typed comes back after a reload, a lost line or an ended session; it goes when it was sent, or at sign-out.
const prefix = "bg-draft:";

export function rememberDrafts(root) {
  for (const form of root.querySelectorAll("form[data-draft]")) remember(form);
}

function remember(form) {
  const key = prefix + form.dataset.draft;
  const kept = JSON.parse(sessionStorage.getItem(key) ?? "{}");
  for (const [name, value] of Object.entries(kept)) restore(form, name, value);
  form.addEventListener("input", (event) => {
    const field = event.target;
    if (!field.name || field.type === "file" || field.type === "password") return;
    kept[field.name] = field.type === "checkbox" || field.type === "radio" ? checked(form, field.name) : field.value;
    sessionStorage.setItem(key, JSON.stringify(kept));
  });
  form.addEventListener("htmx:beforeSwap", (event) => {
    if (event.detail.xhr.status < 400) sessionStorage.removeItem(key);
  });
}

function checked(form, name) {
  return [...form.querySelectorAll(`[name="${CSS.escape(name)}"]:checked`)].map((field) => field.value);
}

function restore(form, name, value) {
  for (const field of form.querySelectorAll(`[name="${CSS.escape(name)}"]`)) {
    if (field.type === "checkbox" || field.type === "radio") field.checked = [value].flat().includes(field.value);
    else if (field.type !== "hidden") field.value = value;
  }
}
