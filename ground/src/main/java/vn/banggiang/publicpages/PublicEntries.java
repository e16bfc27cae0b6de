package vn.banggiang.publicpages;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.shell.Language;
import vn.banggiang.shell.PageOf;

/**
 * What a module has on line in a section of portals beside their articles. Whatever is not on line at the moment of asking is
 * in none of the answers. The module makes it a bean; front pages, search, site map and completeness ask it.
 */
public interface PublicEntries {

    /** The kind of section that it fills, as in the message key of its name: {@code legal-documents}. */
    String section();

    /** First parts of addresses below a portal that the module answers itself, so that no article is given one of them. */
    default Set<String> addresses() {
        return Set.of();
    }

    /** The newest at one portal. */
    List<PublicEntry> newest(AgencyId agency, Language language, int most);

    /**
     * A page of what is found, each word somewhere in it, what has it with the accents as typed first; the pages count from 0.
     *
     * @param agency at whose portal, or null for all
     */
    PageOf<PublicEntry> found(@Nullable AgencyId agency, String words, int page);

    /** The newest of all portals, for search engines. */
    List<PublicEntry> onLine(int most);

    /** When the newest at each portal is dated; agencies that have none are left out. */
    Map<AgencyId, Instant> newestDates();

    /** When anything comes on line at this portal or goes by itself, next; empty where nothing is planned. */
    Optional<Instant> nextChange(AgencyId agency);
}
