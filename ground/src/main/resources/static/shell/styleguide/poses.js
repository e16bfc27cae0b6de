// Puts components into the states that only something happening to them brings about.
const specimens = (component, state) => document.querySelectorAll(`[data-component=${component}] [data-state=${state}]`);

for (const over of specimens("drop", "over")) over.querySelector(".drop").classList.add("over");
for (const busy of specimens("drop", "busy")) {
  const progress = busy.querySelector("progress");
  progress.hidden = false;
  progress.value = 0.4;
}
for (const busy of specimens("form", "busy")) busy.querySelector("form").classList.add("htmx-request");
for (const opener of document.querySelectorAll("[data-dialog]")) {
  opener.addEventListener("click", () => document.getElementById(opener.dataset.dialog).showModal());
}
