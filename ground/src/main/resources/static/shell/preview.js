// The page that will be printed, beside the form that is being filled: asked for in the pauses of typing. The newest
// answer alone is shown, and the form waits for none.
import { open } from "./viewer.js";

const SHORTEST_PAUSE = 600;
const LONGEST_PAUSE = 5000;

export function showPreviews(root) {
  for (const paper of root.querySelectorAll("[data-preview]")) follow(paper, document.getElementById(paper.dataset.preview));
}

function follow(paper, form) {
  const ask = asking(paper, form);
  let outdated = !paper.dataset.paper;
  let visible = false;
  let pause;
  const askLater = () => {
    outdated = true;
    clearTimeout(pause);
    if (visible) pause = setTimeout(() => ((outdated = false), ask()), ask.pause());
  };
  form.addEventListener("input", askLater);
  form.addEventListener("submit", () => (clearTimeout(pause), ask.stop()));
  // Nothing is asked for a page that nobody sees: on a phone it lies behind its button.
  new IntersectionObserver(([{ isIntersecting }]) => {
    visible = isIntersecting;
    if (visible && (outdated || isChanged(form))) askLater();
  }).observe(paper);
  tell(paper, paper.dataset.paper ? "saved" : "ready");
  enableLooking(paper);
}

// Also by what an earlier visit left unsaved and the browser remembers.
const isChanged = (form) => [...form.elements].some((field) => field.type !== "hidden" && field.value !== (field.defaultValue ?? field.value));

function asking(paper, form) {
  let inFlight;
  let took = 0;
  const ask = async () => {
    inFlight?.abort();
    if (!paper.isConnected) return;
    const mine = (inFlight = new AbortController());
    const begun = performance.now();
    try {
      const answer = await fetch(paper.dataset.previewAt, { method: "POST", body: fields(form), headers: { Accept: "application/pdf, application/json" }, signal: mine.signal });
      await open(paper, { data: await pageOf(answer) }, mine.signal);
      if (!mine.signal.aborted) tell(paper, "ready");
    } catch (trouble) {
      if (!mine.signal.aborted) tell(paper, "trouble", trouble.refusal);
    }
    took = performance.now() - begun;
  };
  ask.stop = () => inFlight?.abort();
  // A slow line is asked less often.
  ask.pause = () => Math.min(Math.max(took, SHORTEST_PAUSE), LONGEST_PAUSE);
  return ask;
}

// Words in the search for recipients are not yet a recipient.
function fields(form) {
  const sent = new FormData(form);
  sent.delete("recipients-search");
  return new URLSearchParams(sent);
}

async function pageOf(answer) {
  const type = answer.headers.get("Content-Type") ?? "";
  if (answer.ok && type.startsWith("application/pdf")) return new Uint8Array(await answer.arrayBuffer());
  const refusal = type.includes("json") ? (await answer.json()).detail : undefined;
  throw Object.assign(new Error(`no preview: ${answer.status}`), { refusal });
}

function tell(paper, state, words) {
  const told = paper.querySelector("[data-state]");
  told.dataset.state = state;
  told.textContent = words ?? told.dataset[state];
}

// One looks at one's own page or at what is answered; on a phone both lie behind the form and fill the screen.
function enableLooking(paper) {
  const table = paper.closest(".table");
  const question = table.querySelector("[data-question]");
  const [toQuestion, opener] = [document.querySelector("[data-toggle-question]"), document.querySelector("[data-preview-open]")];
  const closer = table.querySelector("[data-preview-close]");
  const isBehind = () => getComputedStyle(opener).display !== "none";
  const look = between(table, paper, question);
  let from;
  const turn = (on) => {
    table.classList.toggle("full", on);
    // The paper follows the width that it now has.
    window.dispatchEvent(new Event("resize"));
    document.getElementById("content").inert = on;
    closer.hidden = !on;
    (on ? closer : from).focus();
    document[on ? "addEventListener" : "removeEventListener"]("keydown", closeOnEscape);
  };
  const closeOnEscape = (event) => event.key === "Escape" && turn(false);
  const lookAt = (button, which) => {
    look(which);
    toQuestion?.setAttribute("aria-pressed", which === question && !isBehind());
    from = button;
    if (isBehind()) turn(true);
  };
  opener.hidden = false;
  opener.addEventListener("click", () => lookAt(opener, paper));
  closer.addEventListener("click", () => turn(false));
  if (!toQuestion) return;
  toQuestion.hidden = false;
  toQuestion.addEventListener("click", () => lookAt(toQuestion, question.hidden || isBehind() ? question : paper));
}

// One comes back to where one was on each.
function between(table, paper, question) {
  const places = new Map();
  let now = paper;
  return (wanted) => {
    if (wanted === now) return;
    places.set(now, table.scrollTop);
    now.hidden = true;
    wanted.hidden = false;
    now = wanted;
    if (wanted === question && !question.dataset.shown) open(question, { url: question.dataset.question });
    table.scrollTop = places.get(wanted) ?? 0;
  };
}
