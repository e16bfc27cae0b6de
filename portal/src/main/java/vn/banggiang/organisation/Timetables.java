package vn.banggiang.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.PersonId;
import vn.banggiang.identity.Actor;
import vn.banggiang.portal.Site;
import vn.banggiang.publicpages.PublicFrame;

/**
 * The week of those who lead an agency. The office writes it daily and nobody approves it; what is marked as internal is never
 * shown to the public, and stays so.
 */
@Service
public class Timetables {

    private static final int YEARS_AROUND = 2;

    private final TimetableStore store;
    private final OrganisationRights rights;
    private final Directory directory;
    private final PublicFrame portals;
    private final Journal journal;
    private final Clock clock;

    Timetables(
            TimetableStore store,
            OrganisationRights rights,
            Directory directory,
            PublicFrame portals,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.rights = rights;
        this.directory = directory;
        this.portals = portals;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Saves an entry. Another time is given by cancelling or by saving again; nothing is deleted.
     *
     * @param upon how often it had been saved when the editor saw it, 0 for a new one; {@code organisation.changed-meanwhile}
     *     where somebody saved it since
     * @param text the same once more changes nothing
     */
    @Transactional
    public void save(Actor editor, EntryId id, AgencyId agency, int upon, EntryText text) {
        Site site = rights.site(agency);
        rights.requireWriter(editor, site, ProfileKind.LEADER);
        Optional<TimetableEntry> before = store.find(id);
        before.ifPresent(entry -> requireSame(entry, agency, text));
        if (before.filter(entry -> entry.text().equals(text)).isPresent()) {
            return;
        }
        requireNear(text.day());
        requireKnown(agency, text, before);
        int number = before.map(TimetableEntry::number).orElse(0);
        if (number != upon || !store.write(id, agency, number + 1, text, editor.person(), clock.instant())) {
            throw OrganisationException.conflict("organisation.changed-meanwhile");
        }
        portals.changed(agency);
        journal.record(new JournalEntry(
                editor.person().value(),
                editor.agency().value(),
                "organisation.act.timetable",
                "timetable:" + id,
                Map.of("day", text.day().toString(), "internal", String.valueOf(text.internal()))));
    }

    /** An entry, for who works at the portal. */
    public TimetableEntry see(Actor reader, EntryId id) {
        TimetableEntry entry = store.find(id).orElseThrow(() -> OrganisationException.missing("organisation.no-entry"));
        rights.seen(reader, entry.agency());
        return entry;
    }

    /** All of a week, for who works at the portal. */
    public List<TimetableEntry> all(Actor reader, AgencyId agency, Week week) {
        rights.seen(reader, agency);
        return store.of(agency, week);
    }

    /** What everybody reads of a week. */
    public List<TimetableEntry> published(AgencyId agency, Week week) {
        return store.of(agency, week).stream()
                .filter(entry -> !entry.text().internal())
                .toList();
    }

    private static void requireSame(TimetableEntry entry, AgencyId agency, EntryText text) {
        if (!entry.agency().equals(agency)) {
            throw OrganisationException.missing("organisation.no-entry");
        }
        if (entry.text().internal() && !text.internal()) {
            throw OrganisationException.invalid("internal", "organisation.internal-stays");
        }
    }

    /** Further away it is a slip of the hand. */
    private void requireNear(LocalDate day) {
        LocalDate today = VietnamTime.today(clock);
        if (day.isBefore(today.minusYears(YEARS_AROUND)) || day.isAfter(today.plusYears(YEARS_AROUND))) {
            throw OrganisationException.invalid("day", "organisation.no-day");
        }
    }

    private void requireKnown(AgencyId agency, EntryText text, Optional<TimetableEntry> before) {
        PersonId chair = text.chair();
        boolean stays = before.filter(
                        entry -> chair != null && chair.equals(entry.text().chair()))
                .isPresent();
        if (chair != null
                && !stays
                && directory.staff(agency).stream()
                        .noneMatch(post -> post.person().equals(chair))) {
            throw OrganisationException.invalid("chair", "organisation.no-chair");
        }
    }
}
