package vn.banggiang.portal.open;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.Agency;
import vn.banggiang.portal.Banner;
import vn.banggiang.portal.Section;
import vn.banggiang.portal.SectionId;
import vn.banggiang.portal.Site;
import vn.banggiang.richtext.PictureSource;
import vn.banggiang.shell.Language;
import vn.banggiang.shell.Page;

/**
 * What is the same on every page of a portal.
 *
 * @param main the province's portal, or null where there is none yet
 * @param emblem its own, or null for the one that is drawn
 * @param successor whose portal went on with this one's work, or null
 */
public record Frame(
        Page page,
        Look look,
        Site site,
        Agency agency,
        @Nullable Site main,
        @Nullable Site successor,
        @Nullable PictureSource emblem,
        List<Section> sections,
        List<Banner> banners) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");

    /** Copies the lists. */
    public Frame {
        sections = List.copyOf(sections);
        banners = List.copyOf(banners);
    }

    /** Whether it is the province's own. */
    public boolean isMain() {
        return main != null && main.id().equals(site.id());
    }

    /** Its first page in the language of this one. */
    public String home() {
        return site.href() + (look.language() == Language.EN ? "/en" : "");
    }

    /** The address of a section in the language of this page. */
    public String href(Section section) {
        return home() + "/" + section.slug();
    }

    /** Whether another portal has a name in the language of this page. */
    public boolean speaks(Site other) {
        return look.language() == Language.VI || !other.titleEn().equals(other.title());
    }

    /** The first page of another portal, in the language of this page where it speaks it. */
    public String href(Site other) {
        return other.href() + (look.language() == Language.EN && speaks(other) ? "/en" : "");
    }

    /** The section with this id, if it is one of this portal. */
    public Optional<Section> section(SectionId id) {
        return sections.stream().filter(section -> section.id().equals(id)).findFirst();
    }

    /** The day in Vietnam. */
    public String day(Instant moment) {
        return DAY.format(there(moment));
    }

    /** "13:34:12 | 31/3/2015", as portals of the administration have always written it. */
    public String moment(Instant moment) {
        return SECOND.format(moment.atZone(VietnamTime.ZONE)) + " | " + day(moment);
    }

    private static LocalDate there(Instant moment) {
        return VietnamTime.day(moment);
    }
}
