// A typed field becomes a search over the directory; what is chosen turns into chips that the form sends.
export function fillPickers(root) {
  for (const picker of root.querySelectorAll("[data-picker]")) fill(picker);
}

function fill(picker) {
  const found = picker.querySelector(".found");
  const field = picker.querySelector("input[type=search]");
  const chips = picker.querySelector(".chips");
  found.addEventListener("click", (event) => {
    const choice = event.target.closest("button[data-value]");
    if (!choice) return;
    chips.append(chip(picker, choice.dataset.value, choice.dataset.label));
    field.value = "";
    found.replaceChildren();
    field.focus();
    picker.dispatchEvent(new Event("input", { bubbles: true }));
  });
  chips.addEventListener("click", (event) => event.target.closest("button")?.closest(".chip").remove());
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && found.firstElementChild) {
      event.preventDefault();
      found.querySelector("button")?.click();
    }
    if (event.key === "ArrowDown") found.querySelector("button")?.focus();
    if (event.key === "Escape") found.replaceChildren();
  });
}

function chip(picker, value, label) {
  const made = picker.querySelector("template").content.firstElementChild.cloneNode(true);
  made.querySelector("input").value = value;
  made.querySelector("[data-label]").textContent = label;
  made.querySelector("button").setAttribute("aria-label", picker.dataset.remove.replace("{0}", label));
  return made;
}
