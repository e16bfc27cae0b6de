package vn.banggiang.portal.open;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.banggiang.portal.ArticleText;
import vn.banggiang.portal.AttachedFile;
import vn.banggiang.portal.Draft;
import vn.banggiang.portal.KnownSites;
import vn.banggiang.portal.PictureForms;
import vn.banggiang.portal.PublicAddress;
import vn.banggiang.portal.Section;
import vn.banggiang.portal.SectionKind;
import vn.banggiang.portal.Site;
import vn.banggiang.publicpages.PublicPage;
import vn.banggiang.richtext.ReadingForm;
import vn.banggiang.richtext.RichText;
import vn.banggiang.shell.PageOf;

/** Draws the pages of portals. */
@Component
class PublicPages {

    private static final int LEAD = 7;
    private static final int IN_A_BLOCK = 5;
    private static final int BESIDE = 6;

    private final TemplateEngine templates;
    private final OnLineTexts texts;
    private final OtherEntries others;
    private final OnLineEvents events;
    private final PictureForms forms;
    private final String publicAddress;

    PublicPages(
            TemplateEngine templates,
            OnLineTexts texts,
            OtherEntries others,
            OnLineEvents events,
            PictureForms forms,
            @Value("${banggiang.public-address}") URI publicAddress) {
        this.templates = templates;
        this.texts = texts;
        this.others = others;
        this.events = events;
        this.forms = forms;
        this.publicAddress = publicAddress.toString();
    }

    String front(Frame frame, KnownSites known) {
        List<Block> blocks = new ArrayList<>();
        for (Section section : frame.sections()) {
            if (section.kind() == SectionKind.EVENTS) {
                blocks.add(new Block(
                        section,
                        List.of(),
                        List.of(),
                        events.upcoming(section, frame.look().language(), IN_A_BLOCK)));
            } else if (!section.kind().isOfTheDirectory()) {
                List<Shown> newest = texts.newest(
                        section, frame.look().language(), section.kind() == SectionKind.NEWS ? LEAD : IN_A_BLOCK);
                blocks.add(new Block(
                        section,
                        others.newest(frame.site(), section.kind(), frame.look().language(), IN_A_BLOCK),
                        newest,
                        List.of()));
            }
        }
        List<Site> neighbours = known.sites().stream()
                .filter(site -> site.isOpen() && !site.id().equals(frame.site().id()))
                .toList();
        List<Shown> all =
                blocks.stream().flatMap(block -> block.lines().stream()).toList();
        return drawn(
                "portal/open/front.jte",
                Map.of("frame", frame, "blocks", blocks, "others", neighbours, "leads", Leads.of(forms, all)));
    }

    /** Null beyond the last page: there is no end of addresses, and each page that is drawn is kept. */
    @Nullable
    String section(Frame frame, Section section, int page) {
        PageOf<Shown> lines = texts.page(section, frame.look().language(), page);
        if (page > 0 && lines.lines().isEmpty()) {
            return null;
        }
        return drawn(
                "portal/open/section.jte",
                Map.of("frame", frame, "section", section, "lines", lines, "leads", Leads.of(forms, lines.lines())));
    }

    String article(Frame frame, Text text) {
        Shown shown = text.shown();
        List<Shown> beside = frame
                .section(shown.section())
                .map(section -> texts.newest(section, shown.language(), BESIDE))
                .orElse(List.of())
                .stream()
                .filter(other -> !other.article().equals(shown.article()))
                .toList();
        return drawn(
                "portal/open/article.jte",
                Map.of(
                        "frame",
                        frame,
                        "text",
                        text,
                        "body",
                        body(frame, text),
                        "files",
                        filed(PublicAddress.files(shown.siteSlug()), text.files()),
                        "image",
                        Leads.of(forms, List.of(shown)).enclosure(shown),
                        "publicAddress",
                        publicAddress,
                        "address",
                        publicAddress + text.canonical(),
                        "beside",
                        beside));
    }

    /** @param key of the link */
    String preview(Frame frame, Draft draft, String key) {
        ArticleText text = draft.text();
        String link = PublicAddress.preview(frame.site().slug(), key);
        return drawn(
                "portal/open/preview.jte",
                Map.of(
                        "frame",
                        frame,
                        "text",
                        text,
                        "body",
                        readable(frame, link + "/hinh/", text.body()),
                        "files",
                        filed(link + "/tep/", draft.files())));
    }

    String search(Frame frame, PublicSearch.Found found) {
        return drawn("portal/open/search.jte", Map.of("frame", frame, "found", found));
    }

    /** A page of another module. */
    String framed(Frame frame, PublicPage page) {
        return drawn("portal/open/framed.jte", Map.of("frame", frame, "framed", page));
    }

    String map(Frame frame, KnownSites known) {
        return drawn("portal/open/map.jte", Map.of("frame", frame, "sites", known.sites()));
    }

    String missing(Frame frame) {
        return drawn("portal/open/missing.jte", Map.of("frame", frame));
    }

    private static Map<String, AttachedFile> filed(String below, List<AttachedFile> files) {
        Map<String, AttachedFile> addresses = new LinkedHashMap<>();
        files.forEach(file -> addresses.put(below + file.id(), file));
        return addresses;
    }

    /** Each picture of an album opens large. */
    private String body(Frame frame, Text text) {
        String below = PublicAddress.pictures(text.shown().siteSlug());
        boolean album = frame.section(text.shown().section())
                .filter(section -> section.kind() == SectionKind.PHOTOS)
                .isPresent();
        return album
                ? form(frame, below).ofAlbum(text.body(), frame.page().text("portal.open.large"))
                : readable(frame, below, text.body());
    }

    private String readable(Frame frame, String picturesBelow, RichText body) {
        return form(frame, picturesBelow).of(body);
    }

    private ReadingForm form(Frame frame, String picturesBelow) {
        String wideTable = frame.page().text("portal.open.wide-table");
        return new ReadingForm(pictures -> forms.at(picturesBelow, pictures), Set.of(), wideTable);
    }

    private String drawn(String template, Map<String, Object> model) {
        var output = new StringOutput();
        templates.render(template, model, output);
        return output.toString();
    }
}
