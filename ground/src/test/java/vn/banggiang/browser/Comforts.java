package vn.banggiang.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What stands in the way of who works with the keyboard, with large letters or without motion, on the page at hand. */
public final class Comforts {

    private static final int MOST_STROKES = 250;

    private final Page page;

    public Comforts(Visitor visitor) {
        this.page = visitor.page();
    }

    /** Goes through the page with Tab: everything is reached, and what has the focus is seen to have it. */
    public List<String> keyboard() {
        var usual = page.viewportSize();
        List<String> found = new ArrayList<>(walk());
        page.evaluate("document.documentElement.dataset.theme = 'dark'");
        found.addAll(said("ringsInTheDark()"));
        page.setViewportSize(720, 450);
        found.addAll(walk());
        page.setViewportSize(usual.width, usual.height);
        return told("keyboard", found);
    }

    private List<String> walk() {
        List<String> found = new ArrayList<>();
        page.evaluate(FOCUS);
        for (int strokes = 0; strokes < MOST_STROKES; strokes++) {
            page.keyboard().down("Tab");
            String said = (String) page.evaluate("lookAtFocus()");
            if (said.equals("again")) {
                break;
            }
            if (!said.isEmpty()) {
                found.add(said);
            }
        }
        page.keyboard().up("Tab");
        found.addAll(said("notReached()"));
        return found;
    }

    /** At 320 pixels, and at twice the size on an office's screen: nothing sticks out, no word is cut off. */
    public List<String> largeLetters() {
        var usual = page.viewportSize();
        List<String> found = new ArrayList<>();
        Map.of(320, 640, 720, 450).forEach((width, height) -> {
            page.setViewportSize(width, height);
            found.addAll(said("(" + CUT_OFF + ")()"));
        });
        page.setViewportSize(usual.width, usual.height);
        return told("large letters", found);
    }

    /** Nothing moves for who asked for that; and something does for who did not, else this would see nothing. */
    public List<String> stillness() {
        List<String> found = new ArrayList<>(said("(" + MOVING + ")()"));
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
        if (said("(" + MOVING + ")()").isEmpty()) {
            found.add("nothing moves at all");
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        return told("stillness", found);
    }

    @SuppressWarnings("unchecked")
    private List<String> said(String script) {
        return (List<String>) page.evaluate(script);
    }

    private List<String> told(String what, List<String> found) {
        return found.stream()
                .distinct()
                .map(one -> what + " at " + page.url().replaceFirst("https?://[^/]+", "") + ": " + one)
                .toList();
    }

    private static final String FOCUS = """
            () => {
              const name = (e) => `at ${innerWidth}: ${e.tagName.toLowerCase()}${e.id ? "#" + e.id : ""} “${(e.getAttribute("aria-label") ?? e.textContent ?? "").trim().slice(0, 40)}”`;
              const light = ([r, g, b]) => [r, g, b].map((c) => c / 255).map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)).reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
              const colour = (text) => text.match(/[\\d.]+/g).map(Number);
              const contrast = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p); return (x + 0.05) / (y + 0.05); };
              const behind = (e) => { for (let at = e.parentElement; at; at = at.parentElement) { const c = colour(getComputedStyle(at).backgroundColor); if (c.length === 3 || c[3] === 1) return c; } return [255, 255, 255]; };
              const ring = (e) => [e, e.closest("label"), e.parentElement].find((one) => one && getComputedStyle(one).outlineStyle !== "none" && parseFloat(getComputedStyle(one).outlineWidth) >= 2);
              const tabbable = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']";
              const root = document.documentElement;
              const ringWhen = (theme, e) => {
                const drawn = ring(e);
                if (!drawn) return [`no ring when ${theme}`];
                return contrast(colour(getComputedStyle(drawn).outlineColor), behind(drawn)) < 3 ? [`a faint ring when ${theme}`] : [];
              };
              root.dataset.theme = "light";
              document.querySelectorAll("[data-reached]").forEach((e) => delete e.dataset.reached);
              window.lookAtFocus = () => {
                const e = document.activeElement;
                if (e === document.body || e === root) return "";
                if (e.dataset.reached) return "again";
                e.dataset.reached = "1";
                const wrong = ringWhen("light", e);
                const shown = e.closest("label.chip") ?? e;
                const box = shown.getBoundingClientRect();
                const [left, top] = [Math.max(box.left, 0), Math.max(box.top, 0)];
                const [right, bottom] = [Math.min(box.right, innerWidth), Math.min(box.bottom, innerHeight)];
                if (right - left < 1 || bottom - top < 1) wrong.push("out of sight");
                else {
                  const points = [[0.5, 0.5], [0.1, 0.2], [0.9, 0.8], [0.1, 0.8], [0.9, 0.2]].map(([x, y]) => document.elementFromPoint(left + x * (right - left), top + y * (bottom - top)));
                  if (!points.some((hit) => hit && (shown.contains(hit) || hit.contains(shown)))) wrong.push("covered by " + name(points[0]));
                }
                return wrong.length === 0 ? "" : `${name(e)}: ${wrong.join(", ")}`;
              };
              window.ringsInTheDark = () => [...document.querySelectorAll("[data-reached]")].flatMap((e) => {
                e.focus();
                const wrong = document.activeElement === e ? ringWhen("dark", e) : ["cannot be reached again"];
                return wrong.map((one) => `${name(e)}: ${one}`);
              });
              window.notReached = () => [...document.querySelectorAll(tabbable)]
                .filter((e) => !e.dataset.reached && !e.disabled && e.tabIndex >= 0 && e.checkVisibility({ visibilityProperty: true }) && !e.closest("dialog:not([open])") && !e.parentElement.closest("[contenteditable]"))
                .filter((e) => e.type !== "radio" || ![...document.getElementsByName(e.name)].some((r) => r.dataset.reached))
                .map((e) => `${name(e)} is never reached`);
            }
            """;

    private static final String CUT_OFF = """
            () => {
              const found = [];
              const sticksOut = document.documentElement.scrollWidth - document.documentElement.clientWidth;
              if (sticksOut > 0) found.push(`at ${innerWidth}: ${sticksOut} pixels stick out`);
              const hides = (e) => { const s = getComputedStyle(e); return (["hidden", "clip"].includes(s.overflowX) || ["hidden", "clip"].includes(s.overflowY)) && s.clipPath === "none"; };
              const scrolls = (e) => ["auto", "scroll"].includes(getComputedStyle(e).overflowX);
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (texts.nextNode()) {
                const text = texts.currentNode;
                const e = text.parentElement;
                if (!text.data.trim() || !e.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
                if (e.closest(".unseen, .skip, script, style, template, svg, option, thead, .word")) continue;
                const range = document.createRange();
                range.selectNodeContents(text);
                const words = range.getBoundingClientRect();
                if (words.width === 0) continue;
                for (let at = e; at && at !== document.body; at = at.parentElement) {
                  if (scrolls(at)) break;
                  if (!hides(at)) continue;
                  const box = at.getBoundingClientRect();
                  if (words.right > box.right + 1 || words.left < box.left - 1 || words.bottom > box.bottom + 2 || words.top < box.top - 2) {
                    found.push(`at ${innerWidth}: “${text.data.trim().slice(0, 50)}” is cut off`);
                    break;
                  }
                }
              }
              return found;
            }
            """;

    private static final String MOVING = """
            () => {
              const seconds = (text) => Math.max(...text.split(",").map((one) => parseFloat(one) * (one.trim().endsWith("ms") ? 0.001 : 1)));
              const found = document.getAnimations().filter((a) => a.effect.getComputedTiming().duration > 10).map((a) => a.animationName ?? a.transitionProperty);
              for (const e of document.querySelectorAll("*")) {
                for (const part of [null, "::before", "::after"]) {
                  const s = getComputedStyle(e, part);
                  if (Math.max(seconds(s.transitionDuration), seconds(s.animationDuration)) > 0.01) found.push(`${e.tagName.toLowerCase()}.${e.className}${part ?? ""}`);
                }
              }
              return found;
            }
            """;
}
