package vn.banggiang.linkcheck;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import vn.banggiang.richtext.RichText;
import vn.banggiang.words.PlainText;

/**
 * A link as it stands in a text.
 *
 * @param words that readers see of it, at most 200 characters; may be empty
 */
record FoundLink(String href, String words) {

    /** Longer ones no index takes, and nobody writes. */
    private static final int MOST_BYTES = 2000;

    private static final int LONGEST_WORDS = 200;

    /** Those of a text that lead to pages; mailboxes and telephones are none. */
    static List<FoundLink> in(RichText text) {
        return Jsoup.parseBodyFragment(text.html()).select("a[href]").stream()
                .map(link -> new FoundLink(link.attr("href").replaceFirst("#.*$", ""), shortened(link.text())))
                .filter(link -> link.href().startsWith("/") || link.href().matches("(?i)https?://.+"))
                .filter(link -> link.href().getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES)
                .distinct()
                .toList();
    }

    private static String shortened(String words) {
        String line = PlainText.line(words);
        return line.substring(
                0, line.offsetByCodePoints(0, Math.min(line.codePointCount(0, line.length()), LONGEST_WORDS)));
    }
}
