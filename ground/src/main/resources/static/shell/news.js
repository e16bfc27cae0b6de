// How much waits, on the navigation and in the title, as soon as it changes; the list of work shows what is new by itself.
const stored = `bg-news:${document.body.dataset.reader}`;
const title = document.title;
let source;
let shown = -1;

export function hear() {
  const start = document.querySelector("[data-waiting]");
  shown = start ? Number(start.dataset.waiting) : known();
  if (shown >= 0) show(shown);
  document.addEventListener("visibilitychange", listen);
  document.addEventListener("focusout", () => setTimeout(refresh));
  addEventListener("pagehide", () => source?.close());
  addEventListener("pageshow", (event) => event.persisted && listen());
  listen();
}

// A browser has few connections to one server: only the page that is looked at listens.
function listen() {
  source?.close();
  if (document.hidden) return;
  source = new EventSource(`/news?known=${shown}`);
  source.addEventListener("waiting", ({ data }) => {
    const grown = Number(data) > shown;
    shown = Number(data);
    show(shown, grown);
    stale = true;
    refresh();
  });
  source.addEventListener("error", () => source.close());
}

function known() {
  const [count, at] = (sessionStorage.getItem(stored) ?? "-1 0").split(" ").map(Number);
  return Date.now() - at < 60_000 ? count : -1;
}

function show(count, aloud = false) {
  sessionStorage.setItem(stored, `${count} ${Date.now()}`);
  document.title = count > 0 ? `(${count}) ${title}` : title;
  for (const place of document.querySelectorAll(".places a[href='/'], .bar a[href='/']")) {
    place.querySelector(".count")?.remove();
    if (count === 0) continue;
    const badge = document.createElement("b");
    badge.className = "count";
    badge.textContent = count > 99 ? "99+" : count;
    place.append(badge);
  }
  const told = document.getElementById("told");
  if (aloud && told) told.textContent = told.dataset.waits.replace("#", count);
}

// What somebody is at is not taken from under the hand.
let stale = false;
async function refresh() {
  const page = document.getElementById("content");
  if (!stale || location.pathname !== "/" || page.querySelector(":focus, dialog[open]")) return;
  stale = false;
  const answer = await fetch("/", { headers: { Accept: "text/html" } });
  if (!answer.ok || new URL(answer.url).pathname !== "/") return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("content");
  if (fresh && !page.querySelector(":focus")) page.replaceChildren(...fresh.childNodes);
}
