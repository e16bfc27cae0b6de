package vn.banggiang.importing.export;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.banggiang.words.PlainText;

/**
 * Reads an export from its beginning to its end, one item after the other; of the whole no more is held than one item. What
 * is no such file, or only a part of one, is refused with the line: {@code importing.broken}, {@code importing.not-utf-8},
 * {@code importing.types}, {@code importing.not-an-export}.
 */
public final class ExportFile {

    /** Most items of any type. */
    public static final int MOST_ITEMS = 200_000;
    /** Most people who wrote. */
    public static final int MOST_AUTHORS = 2_000;

    private static final int LONGEST_TEXT = 1 << 20;
    private static final String WORDPRESS = "http://wordpress.org/export/";
    private static final Set<String> READ = Set.of(
            "title",
            "link",
            "guid",
            "pubDate",
            "creator",
            "description",
            "post_id",
            "post_date",
            "post_date_gmt",
            "post_name",
            "status",
            "post_type",
            "post_password",
            "attachment_url");
    private static final Set<String> META = Set.of("_wp_attachment_image_alt", "_thumbnail_id");

    private static final XMLInputFactory XML = factory();

    private final CleanBytes bytes;
    private final XMLStreamReader xml;
    private final Map<String, ExportAuthor> authors = new LinkedHashMap<>();
    private ExportKind kind = ExportKind.RSS;
    private String title = "";
    private String link = "";
    private int comments;
    private int items;

    private ExportFile(CleanBytes bytes) throws XMLStreamException {
        this.bytes = bytes;
        // Named here, or the file itself could name one in which marks are other bytes.
        this.xml = XML.createXMLStreamReader(bytes, "UTF-8");
    }

    /**
     * Reads all of it.
     *
     * @param each is given every item as it comes
     */
    public static ExportChannel read(InputStream export, Consumer<ExportItem> each) {
        try (CleanBytes bytes = new CleanBytes(export)) {
            return new ExportFile(bytes).channel(each);
        } catch (XMLStreamException unsound) {
            throw refused(unsound);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private ExportChannel channel(Consumer<ExportItem> each) throws XMLStreamException {
        refuseOtherEncodings();
        if (!nextChild() || !xml.getLocalName().equals("rss") || !nextChild()) {
            throw ImportingException.invalid("file", "importing.not-an-export");
        }
        while (nextChild()) {
            switch (xml.getLocalName()) {
                case "title" -> title = PlainText.line(text());
                case "link" -> link = PlainText.line(text());
                case "wxr_version" -> {
                    kind = ExportKind.WXR;
                    skip();
                }
                case "author" -> author();
                case "item" -> each.accept(item());
                default -> skip();
            }
        }
        while (xml.hasNext()) {
            xml.next();
        }
        return new ExportChannel(
                kind, title, link, authors.values().stream().toList(), comments, bytes.removed(), bytes.firstRemoved());
    }

    private ExportItem item() throws XMLStreamException {
        if (++items > MOST_ITEMS) {
            throw ImportingException.tooLarge("importing.too-many-items", MOST_ITEMS);
        }
        long line = line();
        var fields = new ItemFields();
        while (nextChild()) {
            String name = xml.getLocalName();
            switch (name) {
                case "encoded" -> field(fields, namespace().endsWith("/excerpt/") ? "excerpt" : "content");
                case "category" -> category(fields);
                case "postmeta" -> meta(fields);
                case "comment" -> {
                    comments++;
                    skip();
                }
                case "enclosure" -> {
                    fields.put(name, Objects.requireNonNullElse(xml.getAttributeValue(null, "url"), ""));
                    skip();
                }
                default -> {
                    if (READ.contains(name)) {
                        field(fields, name);
                    } else {
                        skip();
                    }
                }
            }
        }
        return fields.item(items, line);
    }

    private void field(ItemFields fields, String name) throws XMLStreamException {
        String text = text();
        if (text.length() >= LONGEST_TEXT) {
            fields.isTooLarge();
        }
        fields.put(name, text);
    }

    /** Tags are no place where a text stands. */
    private void category(ItemFields fields) throws XMLStreamException {
        String domain = Objects.requireNonNullElse(xml.getAttributeValue(null, "domain"), "category");
        String slug = Objects.requireNonNullElse(xml.getAttributeValue(null, "nicename"), "");
        String name = text();
        if (domain.equals("category") || isOfRss(domain)) {
            fields.category(slug, name);
        }
    }

    /** In RSS the domain is the address of a list of categories. */
    private static boolean isOfRss(String domain) {
        return domain.startsWith("http");
    }

    private void meta(ItemFields fields) throws XMLStreamException {
        String key = "";
        String value = "";
        while (nextChild()) {
            switch (xml.getLocalName()) {
                case "meta_key" -> key = text();
                case "meta_value" -> value = text();
                default -> skip();
            }
        }
        if (META.contains(key)) {
            fields.put(key, value);
        }
    }

    private void author() throws XMLStreamException {
        String login = "";
        String name = "";
        while (nextChild()) {
            switch (xml.getLocalName()) {
                case "author_login" -> login = PlainText.line(text());
                case "author_display_name" -> name = PlainText.line(text());
                default -> skip();
            }
        }
        if (!login.isEmpty()) {
            authors.put(login, new ExportAuthor(login, name.isEmpty() ? login : name));
        }
        if (authors.size() > MOST_AUTHORS) {
            throw ImportingException.tooLarge("importing.too-many-authors", MOST_AUTHORS);
        }
    }

    private boolean nextChild() throws XMLStreamException {
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (namespace().startsWith(WORDPRESS)) {
                        kind = ExportKind.WXR;
                    }
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {}
            }
        }
    }

    /** From an element's start to its end; of what is too long as much as shows that it is. */
    private String text() throws XMLStreamException {
        var text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    int room = LONGEST_TEXT - text.length();
                    text.append(xml.getTextCharacters(), xml.getTextStart(), Math.min(room, xml.getTextLength()));
                }
                default -> {}
            }
        }
        return text.toString();
    }

    private void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private void refuseOtherEncodings() {
        String said = xml.getCharacterEncodingScheme();
        if (said != null && !said.equalsIgnoreCase("UTF-8") && !said.equalsIgnoreCase("US-ASCII")) {
            throw ImportingException.invalid("file", "importing.other-encoding", PlainText.line(said));
        }
    }

    private String namespace() {
        return Objects.requireNonNullElse(xml.getNamespaceURI(), "");
    }

    private long line() {
        return xml.getLocation().getLineNumber();
    }

    private static ImportingException refused(XMLStreamException unsound) {
        boolean characters = Stream.<Throwable>iterate(unsound, Objects::nonNull, Throwable::getCause)
                .limit(10)
                .anyMatch(CharConversionException.class::isInstance);
        long line = unsound.getLocation() == null ? 1 : unsound.getLocation().getLineNumber();
        return ImportingException.broken(
                unsound, characters ? "importing.not-utf-8" : "importing.broken", Math.max(1, line));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("jdk.xml.maxElementDepth", "100");
        factory.setXMLReporter((message, type, information, location) -> {});
        return factory;
    }
}
