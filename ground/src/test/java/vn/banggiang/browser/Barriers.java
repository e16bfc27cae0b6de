package vn.banggiang.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What axe finds on the page at hand; it comes into a page once, however often it looks. */
final class Barriers {

    private static final String AXE = axe();

    private static final String LOOK = """
            (only) => axe.run(document, { runOnly: only, resultTypes: ["violations"] }).then(({ violations }) =>
              violations.map((rule) => `${rule.id}: ${rule.help}\\n` + rule.nodes.map((node) => `  ${node.html} ${node.failureSummary}`).join("\\n")))
            """;

    private static final Map<String, Object> WCAG =
            Map.of("type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));
    private static final Map<String, Object> COLOURS = Map.of("type", "rule", "values", List.of("color-contrast"));

    private final Page page;

    Barriers(Page page) {
        this.page = page;
    }

    /** All that WCAG 2.2 AA knows and a machine can see. */
    List<String> all() {
        return found(WCAG);
    }

    /** Words that do not stand out from what is behind them. */
    List<String> ofColours() {
        return found(COLOURS);
    }

    @SuppressWarnings("unchecked")
    private List<String> found(Map<String, Object> only) {
        if (!(boolean) page.evaluate("'axe' in window")) {
            page.evaluate(AXE);
        }
        return (List<String>) page.evaluate(LOOK, only);
    }

    private static String axe() {
        try (InputStream script = Barriers.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
