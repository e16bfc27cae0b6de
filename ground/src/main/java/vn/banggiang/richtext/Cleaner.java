package vn.banggiang.richtext;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.select.NodeVisitor;
import vn.banggiang.richtext.Dropped.Kind;

/**
 * Makes rich texts of whatever somebody sends. Where other programs' elements mean what one of the schema means, they become
 * that; a policy judges what is left, value by value; and out of what it lets through the text is built anew. What was cleaned
 * once stays as it is when it is cleaned again. A text is refused when it is larger than 1 MB or when more than 100 of its
 * elements stand in each other.
 */
public final class Cleaner {

    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_NESTED = 100;

    private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!?]");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\R(?:[ \\t]*\\R)+");

    private Cleaner() {}

    /**
     * The text behind HTML from anywhere.
     *
     * @throws RichTextException for what is too large or nested too deeply
     */
    public static Cleaned clean(String hostile) {
        refuseTooLarge(hostile);
        var tally = new Tally();
        Element body = parsed(hostile);
        refuseTooDeep(body);
        new Preparation(body, tally).run();
        // Comments are what the policy puts between two braces; no other can be in what it writes.
        String judged = Judgement.of(body.html(), () -> tally.add(Kind.CODE)).replace("<!-- -->", "");
        Element text = new Element("body");
        Blocks.ofText(parsed(judged), text);
        return new Cleaned(new RichText(written(text)), tally.dropped());
    }

    /**
     * The text behind what was typed into a plain field: HTML where it has tags, and otherwise words with empty lines between
     * their paragraphs.
     *
     * @throws RichTextException as {@link #clean}
     */
    public static Cleaned typed(String typed) {
        if (TAG.matcher(typed).find()) {
            return clean(typed);
        }
        refuseTooLarge(typed);
        Element text = new Element("body");
        for (String paragraph : EMPTY_LINES.split(typed.strip(), -1)) {
            Element written = text.appendElement("p");
            paragraph.lines().forEach(line -> written.appendText(line).appendElement("br"));
        }
        return clean(written(text));
    }

    private static void refuseTooLarge(String hostile) {
        if (hostile.length() > MOST_BYTES || hostile.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw RichTextException.tooLarge(MOST_BYTES);
        }
    }

    /** The policy's library loses words inside of 256 elements and more. */
    private static void refuseTooDeep(Element body) {
        NodeVisitor depth = (node, levels) -> {
            if (levels > MOST_NESTED && node instanceof Element) {
                throw RichTextException.tooDeep(MOST_NESTED);
            }
        };
        depth.traverse(body);
    }

    private static Element parsed(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        return document.body();
    }

    private static String written(Element text) {
        Document document = Document.createShell("");
        document.outputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.xhtml);
        document.body().replaceWith(text);
        return text.html();
    }
}
