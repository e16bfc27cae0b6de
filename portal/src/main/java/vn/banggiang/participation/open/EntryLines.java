package vn.banggiang.participation.open;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.publicpages.PublicEntry;
import vn.banggiang.publicpages.PublicFrame;
import vn.banggiang.richtext.RichText;

/** Makes the lines of lists, searches and maps of what stands at an agency's portal. */
@Component
class EntryLines {

    private static final int SUMMARY = 200;

    private final PublicFrame portals;

    EntryLines(PublicFrame portals) {
        this.portals = portals;
    }

    /** Whether there is anywhere to read what the agency publishes. */
    boolean hasPortal(AgencyId agency) {
        return portals.of(agency).isPresent();
    }

    /**
     * One line.
     *
     * @param below address below the agency's portal
     * @param text of which the beginning is its summary
     */
    PublicEntry line(AgencyId agency, String below, String title, RichText text, Instant dated) {
        String words = text.words().replace('\n', ' ');
        return new PublicEntry(
                agency,
                portals.of(agency).map(site -> site.href(below)).orElse("/cong"),
                title,
                words.length() > SUMMARY ? words.substring(0, SUMMARY) + "…" : words,
                dated);
    }
}
