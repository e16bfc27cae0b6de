// A typed field becomes a search over the directory; what is chosen turns into chips that the form sends.
export function fillPickers(root) {
  for (const picker of root.querySelectorAll("[data-picker]")) fill(picker);
}

// Shows these as chosen, each a value and a label, in place of what was.
export function choose(picker, chosen) {
  picker.querySelector(".chips").replaceChildren(...chosen.map(([value, label]) => chip(picker, value, label)));
}

function fill(picker) {
  const found = picker.querySelector(".found");
  const field = picker.querySelector("input[type=search]");
  const chips = picker.querySelector(".chips");
  const changed = () => picker.dispatchEvent(new Event("input", { bubbles: true }));
  found.addEventListener("click", (event) => {
    const choice = event.target.closest("button[data-value], button[data-several]");
    if (!choice) return;
    const before = new Set([...chips.querySelectorAll("input")].map((input) => input.value));
    const chosen = "several" in choice.dataset ? [...choice.querySelectorAll("[data-value]")] : [choice];
    chips.append(...chosen.filter(({ dataset }) => !before.has(dataset.value)).map(({ dataset }) => chip(picker, dataset.value, dataset.label)));
    field.value = "";
    found.replaceChildren();
    field.focus();
    changed();
  });
  chips.addEventListener("click", (event) => {
    if (!event.target.closest("button")) return;
    event.target.closest(".chip").remove();
    field.focus();
    changed();
  });
  searchWholeWords(field);
  picker.addEventListener("keydown", (event) => walk(event, field, found));
}

// A word that an input method is still composing (Telex, VNI) is searched for when it is a word.
function searchWholeWords(field) {
  field.addEventListener("input", (event) => event.isComposing && event.stopImmediatePropagation(), true);
  field.addEventListener("compositionend", () => field.dispatchEvent(new Event("input", { bubbles: true })));
}

function walk(event, field, found) {
  if (event.isComposing || event.keyCode === 229) return;
  const choices = [...found.querySelectorAll("button")];
  const at = choices.indexOf(document.activeElement);
  if (event.key === "Escape") found.replaceChildren(), field.focus();
  else if (choices.length === 0) return;
  else if (event.key === "ArrowDown") choices[Math.min(at + 1, choices.length - 1)].focus();
  else if (event.key === "ArrowUp") (at > 0 ? choices[at - 1] : field).focus();
  else if (event.key === "Enter" && event.target === field) choices[0].click();
  else return;
  event.preventDefault();
}

function chip(picker, value, label) {
  const made = picker.querySelector("template").content.firstElementChild.cloneNode(true);
  made.querySelector("input").value = value;
  made.querySelector("[data-label]").textContent = label;
  made.querySelector("button").setAttribute("aria-label", picker.dataset.remove.replace("{0}", label));
  return made;
}
