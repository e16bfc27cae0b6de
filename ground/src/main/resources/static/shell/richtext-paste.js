// What word processors and spreadsheets put on the clipboard, as the schema means it. The server judges it once more.
import { parsed } from "./richtext-schema.js";

export const MOST = 1 << 20;

const alignments = { center: "align-center", right: "align-end", end: "align-end", justify: "align-justify" };
const bullet = /^(?:[o§Øüv]|[^\p{L}\p{N}]+)$/u;

// Gives the HTML to be pasted, and tells drop(kind) of each thing that it leaves out.
export function cleaned(html, drop) {
  const sheet = classesOf(html);
  const body = parsed(readable(html));
  body.querySelectorAll("style, script, meta, link, title, xml, col, colgroup").forEach((one) => one.remove());
  body.querySelectorAll("[class]").forEach((one) => applySheet(one, sheet));
  nestLists(body);
  [...body.querySelectorAll("*")].forEach((one) => translate(one, drop));
  body.querySelectorAll("table").forEach(nameColumns);
  body.querySelectorAll("[data-style], [lang]").forEach((one) => ["data-style", "lang"].forEach((name) => one.removeAttribute(name)));
  return body.innerHTML;
}

// A browser would report each style as a break of the page's policy, and not tell it either. Word's conditions are comments.
function readable(html) {
  const fragment = html.match(/<!--StartFragment-->([\s\S]*)<!--EndFragment-->/i)?.[1] ?? html;
  return (/^\s*<(?:col|t[rdh]|tbody|thead)\b/i.test(fragment) ? `<table>${fragment}</table>` : fragment)
    .normalize("NFC")
    .replace(/<!--\[if[\s\S]*?<!\[endif\]-->/gi, "")
    .replace(/<!\[(?:if[^>]*|endif)\]>/gi, "")
    .replace(/<!--[\s\S]*?-->|<style[\s\S]*?<\/style>/gi, "")
    .replace(/<\/?[ovwmx]:[^>]*>/gi, "")
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\sstyle\s*=/gi, " data-style="));
}

// Spreadsheets say in a style sheet of their own which cells are bold.
function classesOf(html) {
  const sheet = html.match(/<style[^>]*>([\s\S]*?)<\/style>/i)?.[1] ?? "";
  return new Map([...sheet.matchAll(/\.([\w-]+)\s*\{([^}]*)\}/g)].map(([, name, says]) => [name, says]));
}

function applySheet(element, sheet) {
  const said = [...element.classList].map((name) => sheet.get(name) ?? "").filter(Boolean);
  if (said.length > 0) element.dataset.style = [...said, element.dataset.style ?? ""].join(";");
}

function styleOf(element) {
  return Object.fromEntries(
    (element.dataset.style ?? "").toLowerCase().split(";").map((one) => one.split(":").map((part) => part.trim())),
  );
}

// Word writes each item as a paragraph that says its list and level, with the item's sign in words before it.
function nestLists(body) {
  let open = [];
  for (const paragraph of [...body.querySelectorAll("p, h1, h2, h3, h4, h5, h6")]) {
    const level = Number(paragraph.dataset.style?.match(/mso-list:\s*l\d+\s+level(\d)/i)?.[1] ?? 0);
    const sign = level > 0 && signOf(paragraph);
    const follows = open.length > 0 && open[0].nextElementSibling === paragraph;
    if (!sign) {
      open = [];
      continue;
    }
    if (!follows) open = [];
    open = open.slice(0, level);
    if (open.length < level || !matches(open.at(-1), sign)) startList(paragraph, open, level, sign);
    const item = document.createElement("li");
    item.append(...paragraph.childNodes);
    open.at(-1).append(item);
    paragraph.remove();
  }
}

function signOf(paragraph) {
  const sign = [...paragraph.querySelectorAll("[data-style]")].find((one) => /mso-list:\s*ignore/i.test(one.dataset.style));
  const words = sign?.textContent.replace(/[\s\u00a0]+/g, "") ?? "";
  sign?.remove();
  return words;
}

const matches = (list, sign) => list?.tagName === (bullet.test(sign) ? "UL" : "OL");

function startList(paragraph, open, level, sign) {
  const list = document.createElement(bullet.test(sign) ? "ul" : "ol");
  if (list.tagName === "OL") number(list, sign.replace(/[^\w]/g, ""));
  const above = open.slice(0, level - 1).at(-1)?.lastElementChild;
  if (above) above.append(list);
  else paragraph.before(list);
  open.splice(level - 1);
  while (open.length < level) open.push(list);
}

function number(list, first) {
  if (/^\d+$/.test(first)) return first === "1" || list.setAttribute("start", first);
  if (/^[ivx]+$/i.test(first) && first.toLowerCase() !== "v" && first.toLowerCase() !== "x") list.type = first === first.toLowerCase() ? "i" : "I";
  else if (/^[a-z]$/i.test(first)) list.type = first === first.toLowerCase() ? "a" : "A";
}

function translate(element, drop) {
  if (element.matches("img")) return picture(element, drop);
  if (element.matches("a")) link(element, drop);
  const style = styleOf(element);
  if (/^h[1-6]$/i.test(element.tagName)) element = renamed(element, `h${Math.min(Math.max(Number(element.tagName[1]), 2), 4)}`);
  const align = element.className.match(/\balign-\w+/)?.[0] ?? alignments[style["text-align"] ?? element.getAttribute("align")?.toLowerCase()];
  element.removeAttribute("class");
  if (align && element.matches("p, h2, h3, h4")) element.className = align;
  if (align && element.matches("td, th") && !element.querySelector("p, ul, ol, table")) alignInside(element, align);
  if (element.matches("b, strong") && /^(?:normal|400)$/.test(style["font-weight"] ?? "")) return element.replaceWith(...element.childNodes);
  if (!element.matches("table, thead, tbody, tfoot, tr, ul, ol, br, hr")) emphasise(element, style);
}

function alignInside(cell, align) {
  const paragraph = document.createElement("p");
  paragraph.className = align;
  paragraph.append(...cell.childNodes);
  cell.append(paragraph);
}

function emphasise(element, style) {
  const line = `${style["text-decoration"] ?? ""}${style["text-decoration-line"] ?? ""}`;
  const means = {
    strong: /^(?:bold|bolder|[6-9]00)$/.test(style["font-weight"] ?? ""),
    em: style["font-style"] === "italic",
    u: line.includes("underline") && !element.closest("a"),
    s: line.includes("line-through"),
    sub: style["vertical-align"] === "sub",
    sup: style["vertical-align"] === "super",
  };
  for (const [tag, meant] of Object.entries(means)) {
    if (!meant || !element.textContent.trim()) continue;
    const inside = document.createElement(tag);
    inside.append(...element.childNodes);
    element.append(inside);
  }
}

function renamed(element, tag) {
  if (element.tagName.toLowerCase() === tag) return element;
  const other = document.createElement(tag);
  other.append(...element.childNodes);
  other.className = element.className;
  if (element.hasAttribute("align")) other.setAttribute("align", element.getAttribute("align"));
  element.replaceWith(other);
  return other;
}

// A picture of this text is one of its files; others must be uploaded first.
function picture(image, drop) {
  if (image.dataset.picture && image.hasAttribute("alt")) return;
  drop(/^file:/i.test(image.getAttribute("src") ?? "") ? "local-picture" : "foreign-picture");
  image.remove();
}

function link(a, drop) {
  const address = a.getAttribute("href")?.trim() ?? "";
  if (/^(?:https?:\/\/|mailto:|tel:|\/(?!\/))\S+$/i.test(address)) return;
  if (address && !address.startsWith("#")) drop(/^file:/i.test(address) ? "local-link" : "other-link");
  a.removeAttribute("href");
}

// A first row that is bold throughout names the columns.
function nameColumns(table) {
  const cells = [...(table.rows[0]?.cells ?? [])];
  if (table.querySelector("th") || table.rows.length < 2 || !cells.some((cell) => cell.textContent.trim())) return;
  if (!cells.every(isBold)) return;
  for (const cell of cells) {
    const th = document.createElement("th");
    for (const span of ["colspan", "rowspan"]) if (cell.hasAttribute(span)) th.setAttribute(span, cell.getAttribute(span));
    cell.querySelectorAll("strong, b").forEach((bold) => bold.replaceWith(...bold.childNodes));
    th.append(...cell.childNodes);
    cell.replaceWith(th);
  }
}

function isBold(cell) {
  const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    if (texts.currentNode.data.trim() && !texts.currentNode.parentElement.closest("strong, b")) return false;
  }
  return true;
}
