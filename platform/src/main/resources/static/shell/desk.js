// Comfort on top of plain pages: every page works without this file.
import { rememberDrafts } from "./drafts.js";
import { listenToKeys } from "./keys.js";
import { fillPickers } from "./picker.js";
import { takeDrops } from "./drop.js";

function enliven(root) {
  rememberDrafts(root);
  fillPickers(root);
  takeDrops(root);
  if (root.querySelector("[data-paper]")) import("./viewer.js").then((viewer) => viewer.show(root));
  for (const back of root.querySelectorAll("[data-history-back]")) {
    back.hidden = history.length < 2;
    back.addEventListener("click", () => history.back());
  }
  for (const print of root.querySelectorAll("[data-print]")) print.hidden = false;
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
document.addEventListener("htmx:load", (event) => enliven(event.detail.elt));
document.addEventListener("htmx:sendError", () => say(document.querySelector("[data-toasts]").dataset.lost));
document.addEventListener("htmx:afterSwap", (event) => {
  if (event.detail.target.id === "trouble") document.getElementById("trouble").scrollIntoView({ block: "nearest" });
});
if (!window.htmx) enliven(document.body);
