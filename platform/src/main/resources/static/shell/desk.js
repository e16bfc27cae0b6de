// Comfort on top of plain pages: every page works without this file.
import { listenToKeys } from "./keys.js";

// Each comes over the line when a page first has something for it.
const comforts = [
  ["[data-draft]", () => import("./drafts.js"), "rememberDrafts"],
  ["[data-picker]", () => import("./picker.js"), "fillPickers"],
  ["[data-drop]", () => import("./drop.js"), "takeDrops"],
  ["[data-paper]", () => import("./viewer.js"), "show"],
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
  for (const print of root.querySelectorAll("[data-print]")) {
    print.hidden = false;
    print.addEventListener("click", () => window.print());
  }
}

function chooseAll(all) {
  all.hidden = false;
  all.addEventListener("change", (event) => {
    for (const one of all.closest("form").querySelectorAll("[type=checkbox]")) one.checked = event.target.checked;
  });
}

// A line that was lost: say so where the eye is, and leave what was typed.
function say(words) {
  const toast = document.createElement("div");
  toast.className = "toast";
  toast.textContent = words;
  document.querySelector("[data-toasts]")?.append(toast);
  setTimeout(() => toast.remove(), 8000);
}

listenToKeys();
// Nothing that was typed stays for the next person at this computer.
document.addEventListener("click", (event) => event.target.closest("[data-sign-out]") && sessionStorage.clear());
document.addEventListener("htmx:load", (event) => enliven(event.detail.elt));
document.addEventListener("htmx:sendError", () => say(document.querySelector("[data-toasts]").dataset.lost));
document.addEventListener("htmx:afterSwap", (event) => {
  if (event.detail.target.id === "trouble") document.getElementById("trouble").scrollIntoView({ block: "nearest" });
});
if (!window.htmx) enliven(document.body);
