// The page of paper: pdf.js draws each page when it comes near; regions of the page answer to fields of the form.
let pdf;

export function show(root) {
  for (const paper of root.querySelectorAll("[data-paper]")) open(root, paper);
}

async function open(root, paper) {
  const table = paper.closest(".table") ?? paper;
  say(paper, "[data-opening], progress");
  try {
    pdf = await import("/lib/pdfjs/pdf.mjs");
    pdf.GlobalWorkerOptions.workerSrc = "/lib/pdfjs/pdf.worker.mjs";
    const loading = pdf.getDocument({
      url: paper.dataset.paper,
      standardFontDataUrl: "/lib/pdfjs/standard_fonts/",
      isEvalSupported: false,
      useWasm: false,
      enableXfa: false,
    });
    loading.onProgress = ({ loaded, total }) => total && (paper.querySelector("progress").value = loaded / total);
    const document = await loading.promise;
    const sheets = await lay(paper, table, document);
    mark(paper, sheets);
    const fit = fitting(table, sheets);
    enableZoom(root, fit);
    enableFullScreen(paper, table, fit);
    paper.dataset.shown = document.numPages;
  } catch (error) {
    paper.dataset.failed = "";
    say(paper, "[data-failed]");
    console.warn(error.message);
  }
}

function say(paper, what) {
  const closed = paper.querySelector(".closed");
  closed.hidden = false;
  for (const words of closed.querySelectorAll("p, progress")) words.hidden = !words.matches(what);
}

// All sheets get their place at once, so that the scroll bar tells the truth; canvases come and go.
async function lay(paper, table, document) {
  const first = await document.getPage(1);
  const size = first.getViewport({ scale: 1 });
  const scale = widthOn(table) / size.width;
  const sheets = [];
  for (let number = 1; number <= document.numPages; number++) {
    const sheet = window.document.createElement("div");
    sheet.className = "sheet";
    sheets.push({ sheet, number, size, scale, drawn: 0 });
    paper.append(sheet);
  }
  paper.querySelector(".closed").hidden = true;
  const near = new IntersectionObserver(
    (entries) => entries.forEach((entry) => {
      const one = sheets.find((s) => s.sheet === entry.target);
      entry.isIntersecting ? draw(document, one) : clear(one);
    }),
    { root: table, rootMargin: "100%" },
  );
  for (const one of sheets) {
    resize(one);
    near.observe(one.sheet);
    one.redraw = () => one.drawn && draw(document, one);
  }
  await draw(document, sheets[0]);
  return sheets;
}

function resize({ sheet, size, scale }) {
  sheet.style.width = `${size.width * scale}px`;
  sheet.style.height = `${size.height * scale}px`;
}

async function draw(document, one) {
  if (one.drawn === one.scale) return;
  one.drawn = one.scale;
  const page = await document.getPage(one.number);
  one.size = page.getViewport({ scale: 1 });
  resize(one);
  const canvas = window.document.createElement("canvas");
  const viewport = page.getViewport({ scale: one.scale * Math.min(window.devicePixelRatio || 1, 2) });
  canvas.width = viewport.width;
  canvas.height = viewport.height;
  await page.render({ canvas, viewport, annotationMode: pdf.AnnotationMode.ENABLE }).promise;
  one.sheet.querySelector("canvas")?.remove();
  one.sheet.prepend(canvas);
}

function clear(one) {
  one.sheet.querySelector("canvas")?.remove();
  one.drawn = 0;
}

// A box is page,left,top,right,bottom in points from the upper left corner of its page.
function mark(paper, sheets) {
  for (const field of window.document.querySelectorAll("[data-box]")) {
    const [page, left, top, right, bottom] = field.dataset.box.split(",").map(Number);
    const one = sheets[page - 1];
    if (!one) continue;
    const region = window.document.createElement("div");
    region.className = "mark";
    region.style.left = `${(100 * left) / one.size.width}%`;
    region.style.top = `${(100 * top) / one.size.height}%`;
    region.style.width = `${(100 * (right - left)) / one.size.width}%`;
    region.style.height = `${(100 * (bottom - top)) / one.size.height}%`;
    region.addEventListener("click", () => field.focus());
    field.addEventListener("focus", () => light(region, true));
    field.addEventListener("blur", () => light(region, false));
    one.sheet.append(region);
  }
}

function light(region, on) {
  region.classList.toggle("lit", on);
  if (on) region.scrollIntoView({ block: "nearest", behavior: "auto" });
}

function widthOn(table) {
  return Math.min(Math.max(table.clientWidth - 28, 240), 920);
}

// The paper follows the width it has: a turned phone, a narrower window, full screen. What the reader zoomed stays zoomed.
function fitting(table, sheets) {
  const wide = sheets[0].size.width;
  let zoom = 1;
  const fit = (factor = 1) => {
    zoom *= factor;
    for (const one of sheets) {
      one.scale = (zoom * widthOn(table)) / wide;
      resize(one);
      one.redraw();
    }
  };
  window.addEventListener("resize", () => table.isConnected && fit());
  return fit;
}

function enableZoom(root, fit) {
  for (const button of root.querySelectorAll("[data-zoom]")) {
    button.hidden = false;
    button.addEventListener("click", () => fit(Number(button.dataset.zoom)));
  }
}

function enableFullScreen(paper, table, fit) {
  paper.querySelector(".open")?.addEventListener("click", () => {
    table.classList.toggle("full");
    fit();
  });
}
