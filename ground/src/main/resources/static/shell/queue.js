// The display of a queue looks again every few seconds; when the line is lost it says so, and goes on when it is back.
const board = document.getElementById("queue-board");
const lost = document.getElementById("queue-lost");
const every = 4000;

async function look() {
  try {
    const answer = await fetch(location.href, { cache: "no-store", signal: AbortSignal.timeout(every * 2) });
    if (!answer.ok) throw new Error(String(answer.status));
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const now = page.getElementById("queue-board");
    if (now.textContent !== board.textContent) board.replaceChildren(...now.childNodes);
    lost.hidden = true;
  } catch {
    lost.hidden = false;
  }
  setTimeout(look, every);
}

setTimeout(look, every);
