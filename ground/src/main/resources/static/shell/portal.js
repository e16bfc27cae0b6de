// What the portals do beyond plain pages: titles while somebody types, and reading aloud. Without it nothing is missing.
const PAUSE = 250;

for (const field of document.querySelectorAll("[data-suggest]")) suggest(field);
for (const offer of document.querySelectorAll("[data-read-aloud]")) readAloud(offer);

function suggest(field) {
  const list = document.createElement("datalist");
  list.id = `${field.id}-titles`;
  field.after(list);
  field.setAttribute("list", list.id);
  let waiting;
  let asked = "";
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      const words = field.value.trim();
      if (words.length < 2 || words === asked) return;
      asked = words;
      const titles = await fetch(`${field.dataset.suggest}?q=${encodeURIComponent(words)}`)
        .then((answer) => (answer.ok ? answer.json() : []))
        .catch(() => []);
      if (asked === words) list.replaceChildren(...titles.map((title) => new Option(title, title)));
    }, PAUSE);
  });
}

// Only where this browser has a voice for the text's language: any other would read Vietnamese as gibberish.
function readAloud(offer) {
  if (!("speechSynthesis" in window)) return;
  const language = document.documentElement.lang;
  const voice = () => speechSynthesis.getVoices().find((one) => one.lang.toLowerCase().startsWith(language));
  const look = () => (offer.hidden = !voice());
  look();
  speechSynthesis.addEventListener("voiceschanged", look);
  addEventListener("pagehide", () => speechSynthesis.cancel());

  let reading = false;
  const show = (now) => {
    reading = now;
    offer.textContent = now ? offer.dataset.stop : offer.dataset.start;
    offer.setAttribute("aria-pressed", String(now));
  };
  offer.addEventListener("click", () => {
    speechSynthesis.cancel();
    if (reading) return show(false);
    const parts = [...document.querySelectorAll(offer.dataset.readAloud)].filter((part) => !part.querySelector("p, li"));
    const spoken = parts.map((part) => part.textContent.trim()).filter(Boolean);
    spoken.forEach((words, at) => {
      const utterance = new SpeechSynthesisUtterance(words);
      utterance.lang = language;
      utterance.voice = voice();
      if (at === spoken.length - 1) utterance.addEventListener("end", () => show(false));
      speechSynthesis.speak(utterance);
    });
    show(spoken.length > 0);
  });
}
