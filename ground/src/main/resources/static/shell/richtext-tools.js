// The strip of tools over a text: one stop of the Tab key, walked with arrows; each tool says whether it is on.
import { commandsPart, historyPart, schemaListPart, statePart, tablesPart } from "../lib/prosemirror.js";
import { ask, askForPicture } from "./richtext-dialogs.js";

const { toggleMark, setBlockType, wrapIn, lift } = commandsPart;
const kinds = ["", "a", "A", "i", "I"];

export function tools(pen) {
  const all = commands(pen);
  const bars = [...pen.place.querySelectorAll("[data-tools]")];
  const buttons = bars.flatMap((bar) => [...bar.querySelectorAll("[data-do]")]).filter((one) => all[one.dataset.do]);
  const run = (name) => all[name].run(pen.view.state, pen.view.dispatch, pen.view);
  for (const button of buttons) {
    // The selection stays where it is.
    button.addEventListener("mousedown", (event) => event.preventDefault());
    button.addEventListener("click", (event) => {
      if (button.getAttribute("aria-disabled") !== "true") run(button.dataset.do);
      if (event.detail > 0 && !document.querySelector("dialog[open]")) pen.view.focus();
    });
  }
  bars.forEach((bar) => walk(bar, pen));
  return { show: (state) => show(state, pen, all, buttons), strokes: strokes(all, pen) };
}

function show(state, pen, all, buttons) {
  for (const button of buttons) {
    const { on, run } = all[button.dataset.do];
    const pressed = on?.(state);
    if (on) button.setAttribute("aria-pressed", String(pressed));
    button.setAttribute("aria-disabled", String(!pressed && !run(state)));
  }
  pen.place.querySelector("[data-tools=table]").hidden = !tablesPart.isInTable(state);
}

function walk(bar, pen) {
  const stops = [...bar.querySelectorAll("button")];
  const stop = (at) => {
    stops.forEach((one, i) => (one.tabIndex = i === at ? 0 : -1));
    return stops[at];
  };
  stop(0);
  bar.addEventListener("focusin", ({ target }) => stops.includes(target) && stop(stops.indexOf(target)));
  bar.addEventListener("keydown", (event) => {
    const at = stops.indexOf(document.activeElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: stops.length - 1 }[event.key];
    if (event.key === "Escape") pen.view.focus();
    if (to === undefined) return;
    event.preventDefault();
    stop((to + stops.length) % stops.length).focus();
  });
}

function strokes(all, pen) {
  const own = { "Mod-b": "strong", "Mod-i": "em", "Mod-u": "u", "Mod-z": "undo", "Mod-y": "redo", "Shift-Mod-z": "redo", "Mod-k": "link" };
  const more = { "Mod-Alt-0": "paragraph", "Mod-Alt-2": "h2", "Mod-Alt-3": "h3", "Mod-Alt-4": "h4", "Mod-Shift-7": "ol", "Mod-Shift-8": "ul" };
  const bound = Object.entries({ ...own, ...more }).map(([stroke, name]) => [stroke, all[name].run]);
  const toTools = () => {
    pen.place.querySelector("[data-tools] [tabindex='0']").focus();
    return true;
  };
  return { ...Object.fromEntries(bound), "Alt-F10": toTools };
}

function commands(pen) {
  const { nodes, marks } = pen.schema;
  const mark = (name) => ({ run: toggleMark(marks[name]), on: (state) => hasMark(state, marks[name]) });
  const heading = (level) => ({
    run: (state, dispatch) => setBlockType(isHeading(state, level) ? nodes.paragraph : nodes.heading, isHeading(state, level) ? {} : { level })(state, dispatch),
    on: (state) => isHeading(state, level),
  });
  const align = (name) => ({ run: aligning(name), on: (state) => state.selection.$from.parent.attrs.align === name });
  const list = (type) => ({ run: listing(type, nodes.list_item), on: (state) => around(state, isList)?.node.type === type });
  const table = (name, on) => ({ run: tablesPart[name], on });
  return {
    undo: { run: historyPart.undo },
    redo: { run: historyPart.redo },
    paragraph: { run: setBlockType(nodes.paragraph), on: (state) => state.selection.$from.parent.type === nodes.paragraph },
    h2: heading(2),
    h3: heading(3),
    h4: heading(4),
    strong: mark("strong"),
    em: mark("em"),
    u: mark("u"),
    s: mark("s"),
    sub: mark("sub"),
    sup: mark("sup"),
    clear: { run: clear(nodes.paragraph) },
    ul: list(nodes.bullet_list),
    ol: list(nodes.ordered_list),
    kind: { run: nextKind(pen) },
    quote: { run: quoting(nodes.blockquote), on: (state) => Boolean(around(state, (node) => node.type === nodes.blockquote)) },
    rule: { run: inserting(() => nodes.horizontal_rule.create()) },
    start: align(""),
    center: align("align-center"),
    end: align("align-end"),
    justify: align("align-justify"),
    link: { run: linking(pen), on: (state) => hasMark(state, marks.link) },
    picture: { run: picturing(pen) },
    table: { run: newTable(pen) },
    caption: { run: captioning(pen) },
    "row-after": table("addRowAfter"),
    "row-away": table("deleteRow"),
    "column-after": table("addColumnAfter"),
    "column-away": table("deleteColumn"),
    merge: table("mergeCells"),
    split: table("splitCell"),
    "head-row": { run: tablesPart.toggleHeaderRow },
    "head-column": { run: tablesPart.toggleHeaderColumn },
    "table-away": table("deleteTable"),
  };
}

function hasMark({ selection: { from, to, empty, $from }, storedMarks, doc }, type) {
  return empty ? Boolean(type.isInSet(storedMarks ?? $from.marks())) : doc.rangeHasMark(from, to, type);
}

const isHeading = ({ selection: { $from } }, level) => $from.parent.type.name === "heading" && $from.parent.attrs.level === level;
const isList = (node) => /_list$/.test(node.type.name);

// The nearest node around the selection that is so, with its place.
function around({ selection: { $from } }, is) {
  for (let depth = $from.depth; depth > 0; depth--) {
    if (is($from.node(depth))) return { node: $from.node(depth), at: $from.before(depth) };
  }
  return null;
}

const inserting = (make) => (state, dispatch) => {
  if (state.selection.$from.depth > 1) return false;
  dispatch?.(state.tr.replaceSelectionWith(make()).scrollIntoView());
  return true;
};

const aligning = (align) => (state, dispatch) => {
  const { from, to } = state.selection;
  const { tr } = state;
  let found = false;
  state.doc.nodesBetween(from, to, (node, at) => {
    if (!["paragraph", "heading"].includes(node.type.name)) return;
    found = true;
    tr.setNodeMarkup(at, null, { ...node.attrs, align });
  });
  if (found) dispatch?.(tr);
  return found;
};

const clear = (paragraph) => (state, dispatch) => {
  const { from, to } = state.selection;
  const { tr } = state;
  tr.removeMark(from, to);
  tr.setStoredMarks([]);
  state.doc.nodesBetween(from, to, (node, at) => {
    if (node.isTextblock && node.type.name !== "figure") tr.setNodeMarkup(tr.mapping.map(at), paragraph);
  });
  dispatch?.(tr);
  return true;
};

const listing = (type, item) => (state, dispatch) => {
  const list = around(state, isList);
  if (list?.node.type === type) return schemaListPart.liftListItem(item)(state, dispatch);
  if (!list) return schemaListPart.wrapInList(type)(state, dispatch);
  dispatch?.(state.tr.setNodeMarkup(list.at, type, {}));
  return true;
};

const quoting = (type) => (state, dispatch) => {
  const within = around(state, (node) => node.type === type);
  return within ? lift(state, dispatch) : wrapIn(type)(state, dispatch);
};

// 1, a, A, i, I, and again.
const nextKind = (pen) => (state, dispatch) => {
  const list = around(state, (node) => node.type.name === "ordered_list");
  if (!list) return false;
  const type = kinds[(kinds.indexOf(list.node.attrs.type) + 1) % kinds.length];
  if (dispatch) {
    dispatch(state.tr.setNodeMarkup(list.at, null, { ...list.node.attrs, type }));
    pen.say(pen.word(`kind-${type || "1"}`));
  }
  return true;
};

const newTable = (pen) => (state, dispatch) => {
  const { table, table_row: row, table_cell: cell, table_header: header } = pen.schema.nodes;
  const rows = [header, cell, cell].map((type) => row.create(null, [0, 1, 2].map(() => type.createAndFill())));
  if (state.selection.$from.depth > 1) return false;
  if (dispatch) {
    const at = state.selection.from;
    const { tr } = state;
    tr.replaceSelectionWith(table.create(null, rows));
    tr.setSelection(statePart.TextSelection.near(tr.doc.resolve(Math.min(at + 3, tr.doc.content.size))));
    dispatch(tr.scrollIntoView());
    pen.say(pen.word("table-made"));
  }
  return true;
};

const captioning = (pen) => (state, dispatch) => {
  const found = around(state, (node) => node.type.name === "table");
  if (found && dispatch) {
    ask(pen, "caption", { caption: found.node.attrs.caption }, ({ caption }) =>
      dispatch(pen.view.state.tr.setNodeMarkup(found.at, null, { caption: caption.trim() })));
  }
  return Boolean(found);
};

const linking = (pen) => (state, dispatch) => {
  const { link } = pen.schema.marks;
  const { from, to, $from, empty } = state.selection;
  if (!$from.parent.inlineContent) return false;
  if (!dispatch) return true;
  const now = link.isInSet($from.marks()) ?? link.isInSet(state.doc.resolve(Math.min(from + 1, to)).marks());
  const range = empty && now ? extent($from, now) : { from, to };
  ask(pen, "link", { address: now?.attrs.href ?? "" }, ({ address }, choice) => {
    const { tr } = pen.view.state;
    tr.removeMark(range.from, range.to, link);
    if (choice === "do" && range.from === range.to) tr.insert(range.from, pen.schema.text(address, [link.create({ href: address })]));
    else if (choice === "do") tr.addMark(range.from, range.to, link.create({ href: address }));
    dispatch(tr);
  });
  return true;
};

// From where to where the same link goes on.
function extent($at, mark) {
  const { parent } = $at;
  let [first, last] = [$at.index(), $at.index()];
  if (first === parent.childCount || !mark.isInSet(parent.child(first).marks)) first = last = Math.max(first - 1, 0);
  while (first > 0 && mark.isInSet(parent.child(first - 1).marks)) first--;
  while (last + 1 < parent.childCount && mark.isInSet(parent.child(last + 1).marks)) last++;
  let from = $at.start();
  for (let i = 0; i < first; i++) from += parent.child(i).nodeSize;
  let to = from;
  for (let i = first; i <= last; i++) to += parent.child(i).nodeSize;
  return { from, to };
}

const picturing = (pen) => (state, dispatch) => {
  const found = around(state, (node) => node.type.name === "figure");
  if (!dispatch) return true;
  askForPicture(pen, found?.node.attrs, ({ picture, alt }) => {
    const { tr } = pen.view.state;
    const { figure } = pen.schema.nodes;
    if (found) tr.setNodeMarkup(found.at, null, { picture, alt });
    else insertFigure(tr, figure.create({ picture, alt }));
    dispatch(tr.scrollIntoView());
    pen.say(pen.word("picture-in"));
  });
  return true;
};

// One goes on with its caption.
function insertFigure(tr, figure) {
  const { from } = tr.selection;
  tr.replaceSelectionWith(figure);
  tr.doc.nodesBetween(Math.max(from - 1, 0), Math.min(from + 3, tr.doc.content.size), (node, at) => {
    if (node.eq(figure)) tr.setSelection(statePart.TextSelection.create(tr.doc, at + 1));
  });
}
