// Brings the locked front-end libraries into target/classes/static/lib: only the files that pages ask for.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";

const ground = join(dirname(fileURLToPath(import.meta.url)), "../../..");
const modules = join(ground, "node_modules");
const shell = join(ground, "src/main/resources/static/shell");
const classes = join(ground, "target/classes/static");
const lib = join(classes, "lib");

installWhenLockChanged();
mkdirSync(lib, { recursive: true });
mkdirSync(join(classes, "../META-INF/sbom"), { recursive: true });
writeFileSync(join(classes, "../META-INF/sbom/browser.cdx.json"), billOfMaterials());
copy("htmx.org/dist/htmx.min.js", "htmx.js");
copyViewer();
copyTypeface();
writeFileSync(join(lib, "prosemirror.js"), editorLibrary());
writeFileSync(join(lib, "icons.svg"), sprite("icons.txt"));
writeFileSync(join(lib, "icons-richtext.svg"), sprite("icons-richtext.txt"));
writeFileSync(join(lib, "desk.css"), stylesheet(shell));
for (const sheet of ofKind(".css", join(shell, "sheets"))) writeFileSync(join(lib, sheet), withoutComments(join(shell, "sheets", sheet)));
for (const file of readdirSync(lib).filter((f) => /\.(js|svg|css)$/.test(f))) compress(readFileSync(join(lib, file)), join(lib, file));
for (const script of ofKind(".js", shell)) compress(withoutRemarks(join(shell, script)), join(classes, "shell", script));

// What pages bring from others, each with its licence and the licence's text; a part without one ends the build.
function billOfMaterials() {
  const { packages } = JSON.parse(readFileSync(join(ground, "package-lock.json"), "utf8"));
  const parts = Object.entries(packages).filter(([path, part]) => path.startsWith("node_modules/") && part.version);
  const components = parts.map(([path, { version, license }]) => {
    const name = path.slice("node_modules/".length);
    const text = readdirSync(join(modules, name)).find((file) => /^licen[cs]e/i.test(file));
    if (!license || !text) throw new Error(`${name} has no licence`);
    const content = readFileSync(join(modules, name, text), "utf8");
    return {
      type: "library",
      "bom-ref": purl(name, version),
      name,
      version,
      purl: purl(name, version),
      licenses: [{ license: { id: license, text: { content } } }],
      externalReferences: [{ type: "website", url: `https://www.npmjs.com/package/${name}` }],
    };
  });
  return JSON.stringify({ bomFormat: "CycloneDX", specVersion: "1.6", version: 1, components });
}

function purl(name, version) {
  return `pkg:npm/${name.replace("@", "%40")}@${version}`;
}

function installWhenLockChanged() {
  const stamp = join(modules, ".installed-from");
  const lock = createHash("sha256").update(readFileSync(join(ground, "package-lock.json"))).digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  execFileSync("npm", ["ci", "--omit=optional", "--ignore-scripts"], { cwd: ground, stdio: "inherit" });
  writeFileSync(stamp, lock);
}

// A tenth smaller than what the server's own compression makes, and made once.
function compress(content, to) {
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(`${to}.br`, brotliCompressSync(content));
}

function copy(from, to) {
  cpSync(join(modules, from), join(lib, to), { recursive: true });
}

// The build for older browsers: communes keep their machines long.
function copyViewer() {
  copy("pdfjs-dist/legacy/build/pdf.min.mjs", "pdfjs/pdf.mjs");
  copy("pdfjs-dist/legacy/build/pdf.worker.min.mjs", "pdfjs/pdf.worker.mjs");
  copy("pdfjs-dist/standard_fonts", "pdfjs/standard_fonts");
}

function copyTypeface() {
  for (const weight of [400, 600])
    for (const script of ["vietnamese", "latin"])
      copy(
        `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${script}-${weight}-normal.woff2`,
        `be-vietnam-pro-${script}-${weight}.woff2`,
      );
}

// One file of all its parts, each a function that gives what the part exports: fifteen files would be as many waits.
function editorLibrary() {
  const parts = [
    "orderedmap", "rope-sequence", "w3c-keyname", "prosemirror-model", "prosemirror-transform", "prosemirror-state", "prosemirror-keymap",
    "prosemirror-commands", "prosemirror-history", "prosemirror-schema-list", "prosemirror-view", "prosemirror-tables",
  ];
  const bodies = parts.map((part) => `const ${constant(part)} = (() => {\n${body(part)}\n})();`);
  return `${bodies.join("\n")}\nexport { ${parts.slice(3).map(constant).join(", ")} };\n`;
}

function constant(part) {
  return `${part.replace("prosemirror-", "").replace(/-(.)/g, (_, letter) => letter.toUpperCase())}Part`;
}

function body(part) {
  const { module, exports } = JSON.parse(readFileSync(join(modules, part, "package.json"), "utf8"));
  const script = readFileSync(join(modules, part, module ?? exports.import), "utf8");
  const given = (names) => names.replace(/(\w+) as (\w+)/g, "$2: $1");
  const named = [...script.matchAll(/^export (?:var|function) (\w+)/gm)].map(([, name]) => name);
  const whole = named.length > 0 ? `${script.replace(/^export (?=var|function)/gm, "")}\nexport { ${named.join(", ")} };` : script;
  return whole
    .replace(/^[ \t]*\/\*[\s\S]*?\*\//gm, "")
    .replace(/^import \{([^}]*)\} from ["'](.*)["'];$/gm, (_, names, from) => `const {${names.replace(/ as /g, ": ")}} = ${constant(from)};`)
    .replace(/^import (\w+) from ["'](.*)["'];$/gm, (_, name, from) => `const ${name} = ${constant(from)}.default;`)
    .replace(/^export default (.*);$/gm, "return { default: $1 };")
    .replace(/^export \{([^}]*)\};$/gm, (_, names) => `return {${given(names)}};`)
    .replace(/^\s*\/\/.*\n/gm, "")
    .replace(/^\s+/gm, "");
}

function sprite(list) {
  const names = lines(join(ground, "src/main/npm", list));
  const symbols = names.map((name) => {
    const svg = readFileSync(join(modules, `@tabler/icons/icons/outline/${name}.svg`), "utf8");
    const shapes = svg.replace(/<svg[^>]*>|<\/svg>|<path stroke="none"[^>]*>/g, "").replace(/\s+/g, " ").trim();
    return `<symbol id="${name}" viewBox="0 0 24 24">${shapes}</symbol>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("\n")}</svg>\n`;
}

// One request for the styles that most pages need; each component keeps its own file. The tokens come first. What only some
// pages need lies in sheets/ and comes with them.
function stylesheet(styles) {
  const files = ofKind(".css", styles).filter((f) => f !== "tokens.css");
  return ["tokens.css", ...files].map((f) => withoutComments(join(styles, f))).join("\n");
}

function withoutComments(sheet) {
  return readFileSync(sheet, "utf8").replace(/\/\*.*?\*\//gs, "").replace(/\s*([{};])\s*/g, "$1").replace(/;}/g, "}");
}

// Lines of their own, and indentation; they would be an eighth of what comes over the line. No text goes over several lines.
function withoutRemarks(script) {
  return readFileSync(script, "utf8").replace(/^\s*\/\/.*\n/gm, "").replace(/^\s+/gm, "");
}

function ofKind(ending, folder) {
  return readdirSync(folder).filter((f) => f.endsWith(ending)).sort();
}

function lines(file) {
  return readFileSync(file, "utf8").split("\n").filter((line) => line.trim() !== "");
}
