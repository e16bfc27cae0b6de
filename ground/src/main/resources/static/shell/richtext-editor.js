// A field of rich text: the plain field stays, holds what is sent, and gives way to an editor.
import { commandsPart, historyPart, keymapPart, schemaListPart, statePart, tablesPart, viewPart } from "../lib/prosemirror.js";
import { tools } from "./richtext-tools.js";
import { MOST, cleaned } from "./richtext-paste.js";
import { read, schemaOf, write } from "./richtext-schema.js";

const { EditorState, Plugin } = statePart;

// Writing a long text out at each stroke would make the strokes wait.
const PAUSE = 400;

export function begin(place) {
  const field = place.querySelector("textarea");
  const surface = place.querySelector("[data-surface]");
  const schema = schemaOf(place.dataset.picturesAt);
  const typing = document.activeElement === field;
  surface.replaceChildren();

  const pen = { place, field, schema, say: saying(place), word: wording(place) };
  const bar = tools(pen);
  const view = new viewPart.EditorView(surface, {
    state: withRoom(EditorState.create({ doc: read(schema, field.value), plugins: plugins(schema, bar) })),
    attributes: {
      id: `${field.id}-text`,
      role: "textbox",
      "aria-multiline": "true",
      "aria-label": place.dataset.richtext,
      "aria-describedby": field.getAttribute("aria-describedby"),
      lang: document.documentElement.lang,
    },
    dispatchTransaction(change) {
      view.updateState(view.state.apply(change));
      if (change.docChanged) later();
      bar.show(view.state);
    },
    ...pasting(pen),
    handleDOMEvents: { keydown: sending(pen, () => keep()), blur: () => keep() },
  });
  pen.view = view;
  const { keep, later } = keeping(pen);
  give(pen, keep);
  bar.show(view.state);
  if (typing) view.focus();
}

// Tab leaves the text; it walks only from cell to cell. Lists are indented by strokes of their own.
function plugins(schema, bar) {
  const { list_item: item, hard_break: lineBreak } = schema.nodes;
  const { splitListItem, sinkListItem, liftListItem } = schemaListPart;
  const breakLine = (state, dispatch) => {
    dispatch?.(state.tr.replaceSelectionWith(lineBreak.create()).scrollIntoView());
    return true;
  };
  return [
    historyPart.history(),
    keymapPart.keymap(bar.strokes),
    keymapPart.keymap({
      Enter: splitListItem(item),
      "Shift-Enter": breakLine,
      "Mod-]": sinkListItem(item),
      "Mod-[": liftListItem(item),
      Tab: tablesPart.goToNextCell(1),
      "Shift-Tab": tablesPart.goToNextCell(-1),
    }),
    keymapPart.keymap(commandsPart.baseKeymap),
    tablesPart.tableEditing(),
    roomBehind,
  ];
}

// Behind a table or a picture there is a place to write.
const roomBehind = new Plugin({
  appendTransaction: (changes, before, state) => (changes.some((change) => change.docChanged) ? roomIn(state) : null),
});

function roomIn({ doc, tr, schema: { nodes } }) {
  return doc.lastChild.type === nodes.paragraph || doc.lastChild.type === nodes.heading ? null : tr.insert(doc.content.size, nodes.paragraph.create());
}

function withRoom(state) {
  const room = roomIn(state);
  return room ? state.apply(room.setMeta("addToHistory", false)) : state;
}

// The plain field tells everybody else: drafts, checks and the form.
function keeping({ field, view }) {
  let waiting = 0;
  const keep = () => {
    clearTimeout(waiting);
    waiting = 0;
    const value = write(view.state.doc);
    if (value === field.value) return;
    field.value = value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const later = () => (waiting ||= setTimeout(keep, PAUSE));
  return { keep: () => waiting && keep(), later };
}

function give({ place, field, view }, keep) {
  field.form?.addEventListener("submit", keep, true);
  addEventListener("pagehide", keep);
  field.classList.add("unseen");
  field.tabIndex = -1;
  field.setAttribute("aria-hidden", "true");
  field.addEventListener("focus", () => view.focus());
  place.querySelectorAll("[data-surface], [data-tools]").forEach((part) => (part.hidden = false));
  place.querySelector("[data-plain]").hidden = true;
}

// The page's own stroke sends the form in which one writes.
function sending({ field }, keep) {
  return (view, event) => {
    if (event.key !== "Enter" || !event.ctrlKey || event.isComposing) return false;
    event.preventDefault();
    event.stopPropagation();
    keep();
    field.form?.requestSubmit([...field.form.elements].find((one) => one.matches(".button.main")) ?? null);
    return true;
  };
}

function pasting(pen) {
  const dropped = new Map();
  const drop = (kind) => dropped.set(kind, (dropped.get(kind) ?? 0) + 1);
  return {
    transformPastedHTML(html) {
      dropped.clear();
      const clean = cleaned(html, drop);
      pen.say(dropped.size > 0 ? `${pen.word("dropped")} ${[...dropped].map(([kind, number]) => pen.word(kind).replace("#", number)).join("; ")}.` : pen.word("pasted"));
      return clean;
    },
    transformPastedText: (text) => text.normalize("NFC"),
    handlePaste: (view, event) => refuses(pen, event.clipboardData),
    handleDrop: (view, event) => refuses(pen, event.dataTransfer),
  };
}

function refuses(pen, data) {
  const html = data?.getData("text/html") ?? "";
  const large = Math.max(html.length, data?.getData("text/plain").length ?? 0) > MOST;
  const picture = !html && data?.files.length > 0;
  if (large || picture) pen.say(pen.word(large ? "too-large" : "upload-first"));
  return large || picture;
}

function saying(place) {
  const said = place.querySelector("[data-said]");
  return (words) => (said.textContent = words);
}

function wording(place) {
  const words = place.querySelector("template[data-words]").content;
  return (name) => words.querySelector(`[data-word="${name}"]`).textContent;
}
