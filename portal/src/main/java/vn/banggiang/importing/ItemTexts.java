package vn.banggiang.importing;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import vn.banggiang.identity.Actor;
import vn.banggiang.importing.export.ExportItem;
import vn.banggiang.importing.export.ExportKind;
import vn.banggiang.importing.export.PicturePath;
import vn.banggiang.importing.export.WordPressText;
import vn.banggiang.pictures.Crop;
import vn.banggiang.portal.ArticleText;
import vn.banggiang.portal.SitePictures;
import vn.banggiang.refusal.Refusal;
import vn.banggiang.richtext.Cleaned;
import vn.banggiang.richtext.Cleaner;
import vn.banggiang.words.PlainText;

/** Makes of a text of another site one as articles have it, and brings its pictures to the portal. */
@Component
class ItemTexts {

    /** One more than a picture may have: those are refused as they are elsewhere. */
    private static final int MOST_BYTES = (20 << 20) + 1;

    private final BroughtPictureStore pictures;
    private final SitePictures sitePictures;
    private final Archives archives;

    ItemTexts(BroughtPictureStore pictures, SitePictures sitePictures, Archives archives) {
        this.pictures = pictures;
        this.sitePictures = sitePictures;
        this.archives = archives;
    }

    /**
     * What was made of a text.
     *
     * @param missing pictures whose bytes are not there
     */
    record Made(ArticleText text, List<Note> notes, int missing) {}

    /** @param byline who wrote it, as readers are told */
    Made of(Run run, Actor editor, ExportItem item, String byline) {
        var counts = new Counts();
        Element body = body(run.kind(), item);
        lead(item, body);
        body.select("img").forEach(picture -> place(run, editor, picture, counts));
        body.select("a:has(> img:only-child)").forEach(Element::unwrap);
        Cleaned cleaned = Cleaner.clean(body.html());
        String summary = plain(item.excerpt());
        List<Note> notes = new ArrayList<>(counts.notes());
        if (summary.length() > ArticleText.LONGEST_SUMMARY) {
            notes.add(new Note(Note.SHORTENED, ArticleText.LONGEST_SUMMARY));
        }
        cleaned.dropped().forEach(dropped -> notes.add(new Note(dropped.kind().key(), dropped.number())));
        ArticleText text = new ArticleText(
                plain(item.title()),
                shortened(summary, ArticleText.LONGEST_SUMMARY),
                shortened(byline, ArticleText.LONGEST_BYLINE),
                item.dated(),
                cleaned.text());
        return new Made(text, notes, counts.missing);
    }

    private static Element body(ExportKind kind, ExportItem item) {
        Document document =
                Jsoup.parseBodyFragment(kind == ExportKind.WXR ? WordPressText.html(item.content()) : item.content());
        document.outputSettings().prettyPrint(false);
        return document.body();
    }

    /** The picture that leads the text there stands above it here. */
    private static void lead(ExportItem item, Element body) {
        if (!item.leading().isEmpty()) {
            body.prependElement("figure").appendElement("img").attr(WordPressText.ATTACHMENT, item.leading());
        }
    }

    private void place(Run run, Actor editor, Element picture, Counts counts) {
        Optional<String> path = picture.hasAttr(WordPressText.ATTACHMENT)
                ? pictures.pathOf(run.id(), picture.attr(WordPressText.ATTACHMENT))
                : PicturePath.ofAddress(picture.attr("src"));
        Optional<UUID> brought =
                path.flatMap(one -> pictures.at(run.id(), one)).flatMap(one -> bring(run, editor, one, counts));
        if (brought.isEmpty()) {
            counts.missing++;
            picture.remove();
            return;
        }
        String said = alternative(
                picture, path.map(one -> pictures.alternative(run.id(), one)).orElse(""));
        if (said.isEmpty()) {
            counts.undescribed++;
        }
        picture.attr("data-picture", brought.get().toString()).attr("alt", said);
    }

    private Optional<UUID> bring(Run run, Actor editor, BroughtPictureStore.Brought brought, Counts counts) {
        Optional<byte[]> bytes = brought.lies()
                .flatMap(place -> archives.read(place.archive(), archive -> archive.bytes(place.entry(), MOST_BYTES)));
        try {
            return bytes.map(content -> sitePictures.bring(
                    editor,
                    run.site(),
                    brought.lies().orElseThrow().entry(),
                    new ByteArrayInputStream(content),
                    Crop.WHOLE));
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.UNAVAILABLE || refused.kind() == Refusal.Kind.FORBIDDEN) {
                throw refused;
            }
            counts.bad++;
            return Optional.empty();
        }
    }

    /** In the text, in the export, else in the words below it. */
    private static String alternative(Element picture, String exported) {
        String own = PlainText.line(picture.attr("alt"));
        if (!own.isEmpty() || !exported.isEmpty()) {
            return own.isEmpty() ? exported : own;
        }
        Element figure = picture.closest("figure");
        Element below = figure == null ? null : figure.selectFirst("figcaption");
        return below == null ? "" : PlainText.line(below.text());
    }

    private static String plain(String html) {
        return PlainText.line(Jsoup.parseBodyFragment(html).text());
    }

    private static String shortened(String line, int most) {
        if (line.length() <= most) {
            return line;
        }
        int lastWord = line.lastIndexOf(' ', most - 2);
        return line.substring(0, lastWord > 0 ? lastWord : most - 2) + "…";
    }

    /** Pictures of one text. */
    private static final class Counts {

        private int missing;
        private int bad;
        private int undescribed;

        List<Note> notes() {
            List<Note> notes = new ArrayList<>();
            add(notes, Note.NO_PICTURE, missing - bad);
            add(notes, Note.BAD_PICTURE, bad);
            add(notes, Note.NO_ALTERNATIVE, undescribed);
            return notes;
        }

        private static void add(List<Note> notes, String key, int number) {
            if (number > 0) {
                notes.add(new Note(key, number));
            }
        }
    }
}
