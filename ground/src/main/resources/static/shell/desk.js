// Comfort on top of plain pages: every page works without this file.
import { listenToKeys } from "./keys.js";

// Each comes over the line when a page first has something for it.
const comforts = [
  ["[hx-boost], [data-picker]", () => import("./sending.js"), "listen"],
  ["[data-draft]", () => import("./drafts.js"), "rememberDrafts"],
  ["[data-picker]", () => import("./picker.js"), "fillPickers"],
  ["[data-drop]", () => import("./drop.js"), "takeDrops"],
  ["[data-paper]", () => import("./viewer.js"), "show"],
  ["[data-place], [data-marking]", () => import("./comments.js"), "tieComments"],
  ["[data-richtext]", () => import("./richtext.js"), "edit"],
  ["[data-preview]", () => import("./preview.js"), "showPreviews"],
];

function enliven(root) {
  for (const [what, load, does] of comforts) {
    if (root.querySelector(what)) load().then((module) => module[does](root));
  }
  for (const back of root.querySelectorAll("[data-history-back]")) {
    back.hidden = history.length < 2;
    back.addEventListener("click", () => history.back());
  }
  for (const all of root.querySelectorAll("[data-all]")) chooseAll(all);
  for (const shown of root.querySelectorAll("[data-print], [data-open]")) shown.hidden = false;
  for (const print of root.querySelectorAll("[data-print]")) print.addEventListener("click", () => window.print());
}

function chooseAll(all) {
  all.hidden = false;
  all.addEventListener("change", (event) => {
    for (const one of all.closest("form").querySelectorAll("[type=checkbox]")) one.checked = event.target.checked;
  });
}

// One person at a time at one browser: nothing that was typed stays for the next, in no tab.
function keepToOnePerson() {
  const reader = document.body.dataset.reader;
  const others = new BroadcastChannel("bg-reader");
  for (const key of Object.keys(sessionStorage)) {
    if (/^bg-(draft|news):/.test(key) && key.split(":")[1] !== reader) sessionStorage.removeItem(key);
  }
  others.postMessage(reader);
  others.addEventListener("message", ({ data }) => {
    if (data === reader) return;
    sessionStorage.clear();
    location.replace(data ? "/" : "/sign-in");
  });
  document.addEventListener("click", (event) => {
    if (!event.target.closest("[data-sign-out]")) return;
    sessionStorage.clear();
    others.postMessage("");
  });
}

keepToOnePerson();
listenToKeys();
// Nobody waits for it: on a slow line the page comes first.
setTimeout(() => import("./news.js").then((news) => news.hear()), 1500);
document.addEventListener("htmx:load", (event) => enliven(event.detail.elt));
if (!window.htmx) enliven(document.body);
