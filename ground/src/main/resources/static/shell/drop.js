// A PDF dropped anywhere on the field is taken and sent at once, with its progress.
export function takeDrops(root) {
  for (const drop of root.querySelectorAll("[data-drop]")) take(drop);
}

function take(drop) {
  const input = drop.querySelector("input[type=file]");
  const progress = drop.querySelector("progress");
  const over = (on) => (event) => {
    event.preventDefault();
    drop.classList.toggle("over", on);
  };
  drop.addEventListener("dragover", over(true));
  drop.addEventListener("dragleave", over(false));
  drop.addEventListener("drop", (event) => {
    over(false)(event);
    if (event.dataTransfer.files.length === 0) return;
    input.files = event.dataTransfer.files;
    input.form.requestSubmit();
  });
  if (drop.dataset.drop === "at-once") {
    input.addEventListener("change", () => input.form.requestSubmit());
    // On a slow line the file may be there before this is.
    if (input.files.length > 0) input.form.requestSubmit();
  }
  input.form.addEventListener("htmx:xhr:progress", (event) => {
    if (!progress || !event.detail.lengthComputable) return;
    progress.hidden = false;
    progress.value = event.detail.loaded / event.detail.total;
  });
  input.form.addEventListener("htmx:afterRequest", () => progress && (progress.hidden = true));
}
