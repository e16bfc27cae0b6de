package vn.banggiang.importing.export;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * A text as WordPress keeps it, made into the HTML that it shows: paragraphs where empty lines are, captions and galleries
 * where it has signs in square brackets for them. Other such signs are left out.
 */
public final class WordPressText {

    /** The attribute by which a gallery's pictures name their attachments. */
    public static final String ATTACHMENT = "data-attachment";

    private static final Pattern BLOCKS = Pattern.compile(
            "(?i)^\\s*</?(?:p|div|h[1-6]|ul|ol|li|table|thead|tbody|tr|td|th|blockquote|figure|hr|pre|section|article)\\b");
    private static final Pattern PARAGRAPHS = Pattern.compile("(?i)<p[\\s>]|<!-- wp:");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\R[ \\t]*\\R\\s*");
    private static final Pattern CAPTION = Pattern.compile("\\[(?:wp_)?caption\\b[^\\[\\]]{0,1000}\\]");
    private static final Pattern PICTURE = Pattern.compile("<img\\b[^>]{0,5000}>\\s*(?:</a>)?");
    private static final String CAPTIONS_END = "caption]";
    private static final Pattern GALLERY =
            Pattern.compile("\\[gallery\\b[^\\[\\]]{0,2000}?ids=[\"']([0-9, ]{1,1000})[\"'][^\\[\\]]{0,500}\\]");
    private static final Pattern OTHERS = Pattern.compile(
            "\\[/?(?:gallery|embed|video|audio|playlist|contact-form|contact-form-7|vc_|et_pb_|su_|fusion_|wpdm_|ngg|nggallery|slideshow|button|row|col|column)[\\w-]{0,60}(?:\\s[^\\[\\]]{0,2000})?\\]");

    private WordPressText() {}

    /** The HTML of it; its pictures are where they were. */
    public static String html(String content) {
        String whole = OTHERS.matcher(galleries(captions(content))).replaceAll("");
        return PARAGRAPHS.matcher(whole).find()
                ? whole
                : Arrays.stream(EMPTY_LINES.split(whole.strip(), -1))
                        .filter(part -> !part.isBlank())
                        .map(WordPressText::paragraph)
                        .collect(Collectors.joining("\n"));
    }

    private static String paragraph(String part) {
        return BLOCKS.matcher(part).find() ? part : "<p>" + part.strip().replaceAll("\\R", "<br>") + "</p>";
    }

    /** A picture, and the words below it. Each sign is looked at once, however many of them never end. */
    private static String captions(String content) {
        var written = new StringBuilder();
        var found = CAPTION.matcher(content);
        int done = 0;
        while (found.find(done)) {
            int end = content.indexOf(CAPTIONS_END, found.end());
            if (end < 0) {
                break;
            }
            int inside = content.lastIndexOf('[', end);
            written.append(content, done, found.start())
                    .append(figure(content.substring(found.end(), Math.max(found.end(), inside))));
            done = end + CAPTIONS_END.length();
        }
        return written.append(content.substring(done)).toString();
    }

    /** What comes behind the picture, and the link around it, are the words below. */
    private static String figure(String inside) {
        Matcher picture = PICTURE.matcher(inside);
        int words = picture.find() ? picture.end() : 0;
        String below = inside.substring(words).strip();
        return "\n\n<figure>" + inside.substring(0, words)
                + (below.isEmpty() ? "" : "<figcaption>" + below + "</figcaption>") + "</figure>\n\n";
    }

    private static String galleries(String content) {
        return GALLERY.matcher(content)
                .replaceAll(gallery -> "\n\n"
                        + Arrays.stream(gallery.group(1).split(",", -1))
                                .map(String::strip)
                                .filter(number -> !number.isEmpty())
                                .map(number -> "<figure><img " + ATTACHMENT + "=\"" + HtmlUtils.htmlEscape(number)
                                        + "\"></figure>")
                                .collect(Collectors.joining())
                        + "\n\n");
    }
}
