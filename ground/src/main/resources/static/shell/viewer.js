// The page of paper: pdf.js draws each page when it comes near; regions of the page answer to fields of the form.
let pdf;
const papers = new WeakMap();

export function show(root) {
  for (const paper of root.querySelectorAll("[data-paper]")) {
    if (paper.dataset.paper) open(paper, { url: paper.dataset.paper });
  }
}

// Puts a file on the paper, one after the other. In place of an earlier one the reader's place stays, and what is no
// longer wanted when it comes is not shown.
export function open(paper, source, signal) {
  const opened = (papers.get(paper) ?? Promise.resolve()).then((shown) => put(paper, shown, source, signal));
  papers.set(paper, opened);
  return opened;
}

async function put(paper, shown, source, signal) {
  let worker = shown?.worker;
  if (!shown) say(paper, "[data-opening], progress");
  try {
    pdf = await import("/lib/pdfjs/pdf.mjs");
    pdf.GlobalWorkerOptions.workerSrc = "/lib/pdfjs/pdf.worker.mjs";
    worker ??= new pdf.PDFWorker();
    const loading = pdf.getDocument({
      ...source,
      worker,
      standardFontDataUrl: "/lib/pdfjs/standard_fonts/",
      isEvalSupported: false,
      useWasm: false,
      enableXfa: false,
    });
    const progress = paper.querySelector("progress");
    if (progress) loading.onProgress = ({ loaded, total }) => total && (progress.value = loaded / total);
    const file = await loading.promise;
    if (signal?.aborted) throw new Error("no longer wanted");
    paper.querySelector(".closed").hidden = true;
    delete paper.dataset.failed;
    const next = shown ? await renew(shown, file) : await lay(paper, file, worker);
    paper.dataset.shown = file.numPages;
    paper.dispatchEvent(new Event("bg:shown", { bubbles: true }));
    return next;
  } catch (error) {
    if (!shown) worker?.destroy();
    if (!signal?.aborted) {
      paper.dataset.failed = "";
      say(paper, "[data-failed]");
      console.warn(error.message);
    }
    return shown;
  }
}

function say(paper, what) {
  const closed = paper.querySelector(".closed");
  closed.hidden = false;
  for (const words of closed.querySelectorAll("p, progress")) words.hidden = !words.matches(what);
}

async function lay(paper, file, worker) {
  const table = paper.closest(".table") ?? paper;
  const size = (await file.getPage(1)).getViewport({ scale: 1 });
  const shown = { table, worker, file, size, scale: widthOn(table) / size.width, sheets: [] };
  shown.near = new IntersectionObserver(
    (entries) => entries.forEach((entry) => {
      const one = shown.sheets.find((s) => s.sheet === entry.target);
      if (!one) return;
      entry.isIntersecting ? draw(shown, one) : clear(one);
    }),
    { root: table, rootMargin: "100%" },
  );
  count(shown, paper);
  await draw(shown, shown.sheets[0]);
  mark(shown);
  const fit = fitting(shown);
  enableZoom(paper, fit);
  enableFullScreen(paper, table, fit);
  return shown;
}

// The sheets stay where they lie; what was drawn stays until its successor is.
async function renew(shown, file) {
  const before = shown.file;
  shown.file = file;
  count(shown, shown.sheets[0].sheet.parentElement);
  await Promise.all(shown.sheets.filter((one) => one.drawn).map((one) => draw(shown, one)));
  before.loadingTask.destroy();
  return shown;
}

// All sheets get their place at once, so that the scroll bar tells the truth; canvases come and go.
function count(shown, paper) {
  const { sheets, near, file, size } = shown;
  for (const gone of sheets.splice(file.numPages)) {
    near.unobserve(gone.sheet);
    gone.sheet.remove();
  }
  while (sheets.length < file.numPages) {
    const sheet = document.createElement("div");
    sheet.className = "sheet";
    const one = { sheet, number: sheets.length + 1, size, drawn: null };
    sheets.push(one);
    paper.append(sheet);
    resize(shown, one);
    near.observe(sheet);
  }
}

function resize({ scale }, { sheet, size }) {
  sheet.style.width = `${size.width * scale}px`;
  sheet.style.height = `${size.height * scale}px`;
}

async function draw(shown, one) {
  const wanted = { file: shown.file, scale: shown.scale };
  if (one.drawn?.file === wanted.file && one.drawn.scale === wanted.scale) return;
  one.drawn = wanted;
  try {
    const page = await wanted.file.getPage(one.number);
    one.size = page.getViewport({ scale: 1 });
    resize(shown, one);
    const canvas = document.createElement("canvas");
    const viewport = page.getViewport({ scale: wanted.scale * Math.min(window.devicePixelRatio || 1, 2) });
    canvas.width = viewport.width;
    canvas.height = viewport.height;
    await page.render({ canvas, viewport, annotationMode: pdf.AnnotationMode.ENABLE }).promise;
    if (one.drawn !== wanted) return;
    one.sheet.querySelector("canvas")?.remove();
    one.sheet.prepend(canvas);
  } catch (error) {
    if (one.drawn === wanted) throw error;
  }
}

function clear(one) {
  one.sheet.querySelector("canvas")?.remove();
  one.drawn = null;
}

// A box is page,left,top,right,bottom in points from the upper left corner of its page.
function mark({ sheets, table }) {
  for (const field of document.querySelectorAll("[data-box]")) {
    const [page, left, top, right, bottom] = field.dataset.box.split(",").map(Number);
    const one = sheets[page - 1];
    if (!one) continue;
    const region = document.createElement("div");
    region.className = "mark";
    region.style.left = `${(100 * left) / one.size.width}%`;
    region.style.top = `${(100 * top) / one.size.height}%`;
    region.style.width = `${(100 * (right - left)) / one.size.width}%`;
    region.style.height = `${(100 * (bottom - top)) / one.size.height}%`;
    region.addEventListener("click", () => field.focus());
    field.addEventListener("focus", () => light(region, table, true));
    field.addEventListener("blur", () => light(region, table, false));
    one.sheet.append(region);
  }
}

function light(region, table, on) {
  region.classList.toggle("lit", on);
  if (on) bringIntoView(region, table);
}

// Moves the paper alone: on a phone the page would run away from the field that is being filled.
function bringIntoView(region, table) {
  const [box, seen] = [region.getBoundingClientRect(), table.getBoundingClientRect()];
  if (box.top < seen.top || box.bottom > seen.bottom) table.scrollTop += box.top - seen.top - seen.height / 3;
}

function widthOn(table) {
  return Math.min(Math.max(table.clientWidth - 28, 240), 920);
}

// The paper follows the width it has: a turned phone, a narrower window, full screen. What the reader zoomed stays zoomed.
function fitting(shown) {
  let zoom = 1;
  const fit = (factor = 1) => {
    zoom *= factor;
    shown.scale = (zoom * widthOn(shown.table)) / shown.size.width;
    for (const one of shown.sheets) {
      resize(shown, one);
      if (one.drawn) draw(shown, one);
    }
  };
  window.addEventListener("resize", () => shown.table.clientWidth && fit());
  return fit;
}

function enableZoom(paper, fit) {
  for (const button of (paper.closest(".reading") ?? paper).querySelectorAll("[data-zoom]")) {
    button.hidden = false;
    button.addEventListener("click", () => fit(Number(button.dataset.zoom)));
  }
}

function enableFullScreen(paper, table, fit) {
  const opener = paper.querySelector(".open");
  const turn = (on) => {
    table.classList.toggle("full", on);
    document[on ? "addEventListener" : "removeEventListener"]("keydown", closeOnEscape);
    fit();
  };
  const closeOnEscape = (event) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    turn(false);
    opener.focus();
  };
  opener?.addEventListener("click", () => turn(!table.classList.contains("full")));
}
