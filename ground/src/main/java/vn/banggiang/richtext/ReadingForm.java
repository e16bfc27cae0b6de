package vn.banggiang.richtext;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A text as people read it: headings that can be led to, pictures in the size that a screen needs, those below the first when they are
 * scrolled to, wide tables that scroll by
 * themselves, links that say where they lead out. Made when it is read and never stored.
 *
 * @param pictures where they are
 * @param ownHosts names under which the site itself is reached; links to others lead out
 * @param wideTable what a wide table without a caption is called to who cannot see it
 */
public record ReadingForm(PictureSources pictures, Set<String> ownHosts, String wideTable) {

    /** What fits the width of a text on most screens; the browser chooses by it. */
    private static final String SIZES = "(min-width: 60rem) 45rem, 100vw";

    private static final int WIDE = 4;

    public ReadingForm {
        ownHosts = Set.copyOf(ownHosts);
    }

    /** HTML of the text, to stand on a page as it is. */
    public String of(RichText text) {
        return shown(text).html();
    }

    /**
     * The same, in which each picture leads to its largest form.
     *
     * @param open what such a link is called where the picture has no words
     */
    public String ofAlbum(RichText text, String open) {
        Element body = shown(text);
        for (Element picture : body.select("picture")) {
            Element image = picture.getElementsByTag("img").getFirst();
            String largest = image.attr("srcset").split(" ", 2)[0];
            Element link = new Element("a").attr("href", largest);
            if (image.attr("alt").isEmpty()) {
                link.attr("aria-label", open);
            }
            picture.replaceWith(link);
            link.appendChild(picture);
        }
        return body.html();
    }

    private Element shown(RichText text) {
        Element body = text.body();
        nameHeadings(text, body);
        body.select("> table").forEach(this::letScroll);
        showPictures(text, body);
        body.select("a").forEach(this::sayThatItLeadsOut);
        return body;
    }

    private static void nameHeadings(RichText text, Element body) {
        Iterator<Heading> headings = text.headings().iterator();
        body.select("> h2, > h3, > h4")
                .forEach(heading -> heading.id(headings.next().id()));
    }

    private void letScroll(Element table) {
        int columns =
                table.select("tr").stream().mapToInt(ReadingForm::columns).max().orElse(0);
        if (columns >= WIDE) {
            Element caption = table.selectFirst("> caption");
            Element region = new Element("div").addClass("wide-table");
            region.attr("role", "region").attr("tabindex", "0");
            region.attr("aria-label", caption == null ? wideTable : caption.text());
            table.replaceWith(region);
            region.appendChild(table);
        }
    }

    private static int columns(Element row) {
        return row.children().stream()
                .mapToInt(cell -> Tables.span(cell, "colspan"))
                .sum();
    }

    private void showPictures(RichText text, Element body) {
        Map<UUID, PictureSource> known = pictures.of(text.pictures());
        boolean first = true;
        for (Element picture : body.select("img")) {
            PictureSource source = known.get(UUID.fromString(picture.attr("data-picture")));
            String shown = picture.attr("alt");
            if (source != null) {
                picture.replaceWith(of(source, shown, first));
                first = false;
            } else if (shown.isEmpty()) {
                picture.remove();
            } else {
                picture.replaceWith(
                        new Element("p").addClass("picture-not-shown").text(shown));
            }
        }
    }

    private static Element of(PictureSource source, String shown, boolean first) {
        Element picture = new Element("picture");
        var kinds = source.forms().stream()
                .map(PictureSource.Form::mediaType)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        PictureSource.Form last = source.forms().getLast();
        for (String kind : kinds) {
            Element one = kind.equals(last.mediaType())
                    ? picture.appendElement("img").attr("src", last.address())
                    : picture.appendElement("source").attr("type", kind);
            one.attr("srcset", source.widths(kind)).attr("sizes", SIZES);
        }
        return finished(picture, source, shown, first);
    }

    private static Element finished(Element picture, PictureSource source, String shown, boolean first) {
        Element image = picture.getElementsByTag("img").getFirst();
        image.attr("width", String.valueOf(source.width())).attr("height", String.valueOf(source.height()));
        image.attr("alt", shown).attr("decoding", "async");
        if (!first) {
            image.attr("loading", "lazy");
        }
        return picture;
    }

    private void sayThatItLeadsOut(Element link) {
        String host = host(link.attr("href"));
        if (host != null && !ownHosts.contains(host)) {
            link.attr("rel", "external noopener");
        }
    }

    private static @Nullable String host(String address) {
        if (!address.toLowerCase(Locale.ROOT).startsWith("http")) {
            return null;
        }
        String rest = address.substring(address.indexOf("//") + 2);
        String authority = rest.split("[/?#]", 2)[0];
        return authority
                .substring(authority.lastIndexOf('@') + 1)
                .split(":", 2)[0]
                .toLowerCase(Locale.ROOT);
    }
}
