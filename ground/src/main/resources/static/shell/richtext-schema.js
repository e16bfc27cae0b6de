// What a text can hold: the server's schema, as the editor knows it.
import { modelPart, tablesPart } from "../lib/prosemirror.js";

const { DOMParser, DOMSerializer, Schema } = modelPart;

const alignment = (dom) => dom.className.match(/\balign-(?:center|end|justify)\b/)?.[0] ?? "";
const aligned = ({ attrs }) => (attrs.align ? { class: attrs.align } : {});
const attributes = (all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value));

const heading = {
  group: "block",
  content: "inline*",
  defining: true,
  attrs: { level: { default: 2 }, align: { default: "" } },
  parseDOM: [2, 3, 4].map((level) => ({ tag: `h${level}`, getAttrs: (dom) => ({ level, align: alignment(dom) }) })),
  toDOM: (node) => [`h${node.attrs.level}`, aligned(node), 0],
};

const orderedList = {
  group: "block simple",
  content: "list_item+",
  attrs: { start: { default: "" }, type: { default: "" } },
  parseDOM: [{ tag: "ol", getAttrs: (dom) => ({ start: dom.getAttribute("start") ?? "", type: dom.getAttribute("type") ?? "" }) }],
  toDOM: ({ attrs }) => ["ol", attributes({ type: attrs.type, start: attrs.start }), 0],
};

// Its words are its content; where its file is only the page knows.
const figure = (address) => ({
  group: "block simple",
  content: "inline*",
  isolating: true,
  defining: true,
  attrs: { picture: {}, alt: { default: "" } },
  parseDOM: [
    {
      tag: "figure",
      getAttrs: (dom) => pictureOf(dom.querySelector("img")),
      contentElement: (dom) => dom.querySelector("figcaption") ?? document.createElement("figcaption"),
    },
    { tag: "img", getAttrs: pictureOf, contentElement: () => document.createElement("figcaption") },
  ],
  toDOM: ({ attrs }) => {
    const shown = { "data-picture": attrs.picture, alt: attrs.alt, src: address ? address + attrs.picture : null };
    return ["figure", ["img", shown], ["figcaption", 0]];
  },
});

function pictureOf(image) {
  const picture = image?.dataset.picture;
  return picture && image.hasAttribute("alt") ? { picture, alt: image.alt } : false;
}

function tables() {
  const nodes = tablesPart.tableNodes({ tableGroup: "block", cellContent: "simple+", cellAttributes: {} });
  const table = {
    ...nodes.table,
    attrs: { caption: { default: "" } },
    parseDOM: [{ tag: "table", getAttrs: (dom) => ({ caption: dom.dataset.caption ?? "" }) }],
    toDOM: ({ attrs }) => (attrs.caption ? ["table", ["caption", attrs.caption], ["tbody", 0]] : ["table", ["tbody", 0]]),
  };
  return { ...nodes, table };
}

const nodes = (address) => ({
  doc: { content: "block+" },
  paragraph: {
    group: "block simple",
    content: "inline*",
    attrs: { align: { default: "" } },
    parseDOM: [{ tag: "p", getAttrs: (dom) => ({ align: alignment(dom) }) }],
    toDOM: (node) => ["p", aligned(node), 0],
  },
  heading,
  bullet_list: { group: "block simple", content: "list_item+", parseDOM: [{ tag: "ul" }], toDOM: () => ["ul", 0] },
  ordered_list: orderedList,
  list_item: { content: "simple+", defining: true, parseDOM: [{ tag: "li" }], toDOM: () => ["li", 0] },
  blockquote: { group: "block", content: "simple+", defining: true, parseDOM: [{ tag: "blockquote" }], toDOM: () => ["blockquote", 0] },
  ...tables(),
  figure: figure(address),
  horizontal_rule: { group: "block", parseDOM: [{ tag: "hr" }], toDOM: () => ["hr"] },
  hard_break: { group: "inline", inline: true, selectable: false, parseDOM: [{ tag: "br" }], toDOM: () => ["br"] },
  text: { group: "inline" },
});

const mark = (tag, others = [], excludes) => ({
  parseDOM: [tag, ...others].map((one) => ({ tag: one })),
  toDOM: () => [tag, 0],
  ...(excludes ? { excludes } : {}),
});

const marks = {
  link: {
    attrs: { href: {} },
    inclusive: false,
    parseDOM: [{ tag: "a[href]", getAttrs: (dom) => ({ href: dom.getAttribute("href") }) }],
    toDOM: ({ attrs }) => ["a", { href: attrs.href }, 0],
  },
  strong: mark("strong", ["b"]),
  em: mark("em", ["i"]),
  u: mark("u"),
  s: mark("s"),
  sub: mark("sub", [], "sub sup"),
  sup: mark("sup", [], "sub sup"),
};

export const schemaOf = (address) => new Schema({ nodes: nodes(address), marks });

// Typed without tags, it has empty lines between its paragraphs.
export function read(schema, value) {
  const body = /<[a-z/!?]/i.test(value) ? parsed(value) : paragraphs(value);
  // The table says it: it is no part of what stands around it.
  body.querySelectorAll("caption").forEach((caption) => {
    caption.parentElement.dataset.caption = caption.textContent;
    caption.remove();
  });
  return DOMParser.fromSchema(schema).parse(body);
}

export function write(doc) {
  const written = document.implementation.createHTMLDocument("").createElement("div");
  DOMSerializer.fromSchema(doc.type.schema).serializeFragment(doc.content, { document: written.ownerDocument }, written);
  written.querySelectorAll("img[src]").forEach((image) => image.removeAttribute("src"));
  return written.textContent.trim() || written.querySelector("img, hr, table") ? written.innerHTML : "";
}

function paragraphs(value) {
  const body = document.createElement("div");
  for (const paragraph of value.trim().split(/\n\s*\n/)) {
    const p = document.createElement("p");
    paragraph.split("\n").forEach((line, i) => p.append(...(i > 0 ? [document.createElement("br")] : []), line));
    body.append(p);
  }
  return body;
}

// A document of its own loads nothing and runs nothing; where the browser asks for it, the one policy that this page has says so.
const policy = window.trustedTypes?.createPolicy("richtext", { createHTML: (html) => html });

export function parsed(html) {
  const own = document.implementation.createHTMLDocument("");
  own.body.innerHTML = policy ? policy.createHTML(html) : html;
  return own.body;
}
