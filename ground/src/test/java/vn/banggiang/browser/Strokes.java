package vn.banggiang.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/**
 * Tries the strokes that one person's pages list under {@code ?}: each must do what it says. Those of a page's own action on
 * every page; those that lead to a place once; the others once for each set of strokes.
 */
public final class Strokes {

    private static final String ROWS = "[...document.querySelectorAll('#shortcuts dl > div')].filter(r => !r.hidden)"
            + ".map(r => [...r.querySelectorAll('kbd')].map(k => k.textContent).join(' '))";
    private static final String IN_MAIN = "document.activeElement.matches('[data-act] *, [data-main], [data-drop] *')";

    private static final String MISSES = "!!document.querySelector('[data-main]').closest('button')"
            + " && document.querySelector('[data-main]').form?.checkValidity() === false";

    private final Visitor visitor;
    private final Page page;
    private final Set<List<String>> seen = new HashSet<>();
    private final Set<String> places = new HashSet<>();
    private String address = "";

    public Strokes(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
    }

    /** What the page at hand promises and does not do. */
    public List<String> broken() {
        address = page.url();
        List<String> rows = listed();
        List<String> broken = new ArrayList<>();
        if (rows.stream().noneMatch(Strokes::leads) || !rows.contains("?")) {
            broken.add("the list is not complete: " + rows);
        }
        if (is("!!document.querySelector('[data-main]')") && !rows.contains("a Enter")) {
            broken.add("the main action has no stroke");
        }
        boolean newSet = seen.add(rows);
        rows.stream()
                .filter(row -> leads(row) ? !place(row).equals(address) && places.add(row) : newSet || isOfThePage(row))
                .filter(row -> !does(row))
                .forEach(broken::add);
        return broken.stream().map(row -> row + " at " + address).toList();
    }

    private static boolean leads(String row) {
        return row.startsWith("g ");
    }

    private static boolean isOfThePage(String row) {
        return row.equals("a Enter") || row.equals("Ctrl Enter");
    }

    private List<String> listed() {
        away();
        page.keyboard().press("?");
        @SuppressWarnings("unchecked")
        List<String> rows = (List<String>) page.evaluate(ROWS);
        page.keyboard().press("Escape");
        return rows;
    }

    private boolean does(String row) {
        visitor.awaitsTheWholePage();
        away();
        return switch (row) {
            case "?" -> press("?") && is("document.getElementById('shortcuts').open") && press("Escape");
            case "/" -> press("/") && is("document.activeElement.matches('[data-search]')");
            case "a Enter" -> press("a") && is(IN_MAIN);
            case "j k" -> press("j") && is(inALine()) && press("k") && is(inALine());
            case "Ctrl Enter" -> acts();
            default -> goesTo(row);
        };
    }

    private static String inALine() {
        return "document.activeElement.matches('[data-line] *')";
    }

    /** Sends or leads on; or says which field is still missing. */
    private boolean acts() {
        if (is(MISSES)) {
            return press("Control+Enter") && is("!!document.activeElement.closest(':invalid')");
        }
        var sent = new AtomicBoolean();
        page.route("**/*", route -> {
            if (route.request().method().equals("POST")) {
                sent.set(true);
                route.abort();
            } else {
                // A file that is taken along leaves the page where it is.
                sent.compareAndSet(false, route.request().isNavigationRequest());
                route.resume();
            }
        });
        press("Control+Enter");
        boolean acted = comes(() -> sent.get() || !page.url().equals(address));
        page.unroute("**/*");
        page.navigate(address);
        return acted;
    }

    private String place(String row) {
        return (String) page.evaluate("document.querySelector('[data-go=\"" + row.substring(2) + "\"]').href");
    }

    private boolean goesTo(String row) {
        String expected = place(row);
        press("g");
        press(row.substring(2));
        boolean arrived = comes(() -> page.url().equals(expected));
        page.navigate(address);
        return arrived;
    }

    private boolean comes(BooleanSupplier what) {
        try {
            page.waitForCondition(what);
            return true;
        } catch (TimeoutError never) {
            return false;
        }
    }

    private boolean press(String key) {
        page.keyboard().press(key);
        return true;
    }

    private boolean is(String condition) {
        return (boolean) page.evaluate(condition);
    }

    /** Where nothing is being typed. */
    private void away() {
        page.evaluate("document.activeElement.blur()");
    }
}
