// A comment and the place on the page that it is about bring each other into view; a new place is chosen by dragging
// around it or by a click. A place is page,left,top,width,height in thousandths of its page.
const WHOLE = 1000;
const CLICKED = { width: 260, height: 24 };
const MOVED = 6;

export function tieComments(root) {
  const paper = root.querySelector("[data-paper]");
  if (!paper) return;
  const marking = root.querySelector("[data-marking]");
  if (marking) chooseOn(paper, marking);
  const draw = () => root.querySelectorAll("[data-place]").forEach((said) => tie(paper, said));
  paper.dataset.shown ? draw() : paper.addEventListener("bg:shown", draw, { once: true });
}

function tie(paper, said) {
  const place = placed(paper, said.dataset.place);
  const where = said.querySelector("[data-where]");
  if (!place) return;
  place.classList.toggle("settled", said.matches(".settled"));
  place.setAttribute("aria-label", said.dataset.comment);
  place.append(said.querySelector(".pin").cloneNode(true));
  place.addEventListener("click", () => show(said, paper));
  const link = document.createElement("button");
  link.type = "button";
  link.textContent = where.textContent;
  link.addEventListener("click", () => show(place, paper));
  where.replaceWith(link);
  for (const [one, other] of [[said, place], [place, said]]) {
    one.addEventListener("pointerenter", () => other.classList.add("lit"));
    one.addEventListener("pointerleave", () => other.classList.remove("lit"));
  }
}

function show(what, paper) {
  turn(paper, paper.contains(what));
  what.scrollIntoView({ block: "center" });
  what.focus({ preventScroll: true });
}

// On a phone the paper lies folded above what is said, or, beside a form, behind its button; then it fills the screen.
function turn(paper, on) {
  const isFull = paper.closest(".table").classList.contains("full");
  const opener = document.querySelector("[data-preview-open]");
  if (!opener) {
    if (isPhone() && isFull !== on) paper.querySelector(".open").click();
  } else if (on) opener.click();
  else if (isFull) document.querySelector("[data-preview-close]").click();
}

const isPhone = () => matchMedia("(max-width: 56rem)").matches;

function placed(paper, place) {
  const [page, left, top, width, height] = place.split(",").map(Number);
  const sheet = paper.querySelectorAll(".sheet")[page - 1];
  if (!sheet) return null;
  const region = document.createElement("button");
  region.type = "button";
  region.className = "place";
  lay(region, { left, top, width, height });
  sheet.append(region);
  return region;
}

function lay(region, place) {
  for (const [side, part] of Object.entries(place)) region.style[side] = `${(100 * part) / WHOLE}%`;
}

function chooseOn(paper, marking) {
  const table = paper.closest(".table");
  const form = marking.closest("form");
  const [start, chosen, named] = ["mark", "chosen", "named"].map((part) => marking.querySelector(`[data-${part}]`));
  const hint = table.querySelector("[data-hint]");
  let drawn;
  const mark = (on) => {
    table.classList.toggle("marking", on);
    hint.hidden = !on;
    turn(paper, on);
    on ? table.focus() : (form.querySelector("textarea").value ? start : form.querySelector("textarea")).focus();
  };
  const forget = () => {
    drawn?.remove();
    for (const side of ["left", "top", "width", "height"]) form.elements[side].value = "";
    chosen.hidden = true;
    named.hidden = false;
  };
  const choose = (page, place, region) => {
    if (drawn !== region) drawn?.remove();
    drawn = region;
    for (const [side, part] of Object.entries(place)) form.elements[side].value = part;
    form.elements.page.value = page;
    form.elements.part.selectedIndex = Math.floor((3 * (place.top + place.height / 2)) / (WHOLE + 1));
    const part = form.elements.part.selectedOptions[0].textContent;
    chosen.firstElementChild.textContent = marking.dataset.words.replace("{0}", page).replace("{1}", part);
    chosen.hidden = false;
    named.hidden = true;
    mark(false);
  };
  start.hidden = false;
  start.addEventListener("click", () => mark(true));
  hint.querySelector("button").addEventListener("click", () => mark(false));
  table.addEventListener("keydown", (event) => event.key === "Escape" && !hint.hidden && mark(false));
  chosen.querySelector("button").addEventListener("click", () => (forget(), (form.elements.page.value = ""), start.focus()));
  for (const field of [form.elements.page, form.elements.part]) field.addEventListener("input", forget);
  drag(paper, () => !hint.hidden, choose);
}

function drag(paper, isOn, choose) {
  let from;
  let touched;
  paper.addEventListener("pointerdown", (event) => {
    const sheet = event.target.closest(".sheet");
    touched = event.pointerType === "touch";
    if (!isOn() || !sheet || touched) return;
    event.preventDefault();
    from = { sheet, ...at(sheet, event), region: chosenRegion(sheet) };
    sheet.setPointerCapture(event.pointerId);
  });
  paper.addEventListener("pointermove", (event) => from && lay(from.region, between(from, at(from.sheet, event))));
  paper.addEventListener("pointerup", (event) => {
    if (!from) return;
    const to = at(from.sheet, event);
    finish(from, Math.hypot(to.x - from.x, to.y - from.y) < MOVED ? around(from) : between(from, to));
    from = undefined;
  });
  // A finger scrolls by dragging and chooses by touching.
  paper.addEventListener("click", (event) => {
    const sheet = event.target.closest(".sheet");
    if (isOn() && sheet && touched) finish({ sheet, region: chosenRegion(sheet) }, around(at(sheet, event)));
  });
  const finish = ({ sheet, region }, place) => {
    lay(region, place);
    choose([...paper.querySelectorAll(".sheet")].indexOf(sheet) + 1, place, region);
  };
}

function chosenRegion(sheet) {
  const region = document.createElement("div");
  region.className = "place chosen";
  sheet.append(region);
  return region;
}

function at(sheet, { clientX, clientY }) {
  const { left, top, width, height } = sheet.getBoundingClientRect();
  const part = (from, size) => Math.min(Math.max(Math.round((WHOLE * from) / size), 0), WHOLE);
  return { x: part(clientX - left, width), y: part(clientY - top, height) };
}

function between(one, other) {
  const [left, top] = [Math.min(one.x, other.x, WHOLE - 1), Math.min(one.y, other.y, WHOLE - 1)];
  return { left, top, width: Math.max(Math.abs(one.x - other.x), 1), height: Math.max(Math.abs(one.y - other.y), 1) };
}

function around({ x, y }) {
  const { width, height } = CLICKED;
  const start = (middle, size) => Math.min(Math.max(middle - size / 2, 0), WHOLE - size);
  return { left: start(x, width), top: start(y, height), width, height };
}
