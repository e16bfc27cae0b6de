// While somebody writes, a worker works out a number for the form: what has one is read before the rest. Nothing waits for it.
const field = document.querySelector("[data-effort]");
if (field && window.Worker && window.crypto?.subtle) {
  const worker = new Worker(field.dataset.effort, { type: "module" });
  worker.addEventListener("message", ({ data }) => { field.value = data; });
  worker.postMessage(field.form.elements.stamp.value);
}
