// The page is read and used first: what edits its texts comes when nothing else is on its way.
const begun = new WeakSet();

export async function edit(root) {
  const places = [...root.querySelectorAll("[data-richtext]")].filter((place) => !begun.has(place));
  places.forEach((place) => begun.add(place));
  await usable();
  // What comes back from an earlier page is there before the editor reads its field.
  await import("./drafts.js");
  const { begin } = await import("./richtext-editor.js");
  places.filter((place) => place.isConnected).forEach(begin);
}

function usable() {
  return new Promise((done) => {
    const idle = () => (window.requestIdleCallback ?? setTimeout)(done);
    if (document.readyState === "complete") idle();
    else addEventListener("load", idle, { once: true });
  });
}
