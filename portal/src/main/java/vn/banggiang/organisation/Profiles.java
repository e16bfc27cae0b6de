package vn.banggiang.organisation;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;
import vn.banggiang.portal.Site;
import vn.banggiang.portal.SitePictures;
import vn.banggiang.publicpages.PublicFrame;
import vn.banggiang.words.PlainText;

/**
 * What editors of a portal say of those who lead the agency, of its units and of the officials whom people may turn to. It is
 * read by everybody once somebody else has approved it, and as long as the directory knows of whom it is.
 */
@Service
public class Profiles {

    private static final int LONGEST_REASON = 500;

    private final ProfileStore store;
    private final OrganisationRights rights;
    private final SitePictures pictures;
    private final Directory directory;
    private final PublicFrame portals;
    private final Journal journal;
    private final Clock clock;

    Profiles(
            ProfileStore store,
            OrganisationRights rights,
            SitePictures pictures,
            Directory directory,
            PublicFrame portals,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.rights = rights;
        this.pictures = pictures;
        this.directory = directory;
        this.portals = portals;
        this.journal = journal;
        this.clock = clock;
    }

    /** Everything that was said, for who works at the portal. */
    public ProfileView see(Actor reader, Subject subject) {
        return view(subject, rights.seen(reader, subject.agency()));
    }

    /**
     * Says something; {@code organisation.changed-meanwhile} where somebody did since.
     *
     * @param upon the number of what the editor saw last, 0 for nothing
     * @param text the same once more changes nothing
     */
    @Transactional
    public void write(Actor editor, Subject subject, int upon, ProfileText text) {
        Site site = rights.site(subject.agency());
        rights.requireWriter(editor, site, subject.kind());
        text.requireEnough(subject.kind());
        requireThere(subject);
        UUID picture = text.picture();
        if (picture != null && !pictures.isOf(site.id(), picture)) {
            throw OrganisationException.invalid("picture", "organisation.foreign-picture");
        }
        ProfileView before = view(subject, site);
        if (before.standing() != ProfileStanding.REMOVED && before.text().equals(text)) {
            return;
        }
        if (before.number() != upon || !store.write(subject, upon + 1, text, editor.person(), clock.instant())) {
            throw OrganisationException.conflict("organisation.changed-meanwhile");
        }
        note(editor, "organisation.act.written", subject);
    }

    /** Lets everybody read what was said last; refused to whoever wrote it. Approved twice it is approved once. */
    @Transactional
    public void approve(Actor approver, Subject subject, int number) {
        ProfileView view = view(subject, rights.site(subject.agency()));
        rights.requireApprover(approver, view.site(), subject.kind());
        if (number == 0 || view.number() != number) {
            throw OrganisationException.conflict("organisation.changed-meanwhile");
        }
        ProfileVersion newest = view.versions().getFirst();
        if (newest.since() == null && approver.person().equals(newest.writtenBy())) {
            throw OrganisationException.forbidden("organisation.author-approves-not");
        }
        if (store.publish(subject, number, approver.person(), clock.instant())) {
            portals.changed(subject.agency());
            note(approver, "organisation.act.approved", subject);
        }
    }

    /** Takes it off at once, with the reason; what was written and not approved goes with it. */
    @Transactional
    public void remove(Actor by, Subject subject, String why) {
        ProfileView view = view(subject, rights.site(subject.agency()));
        rights.requireRemover(by, view.site(), subject.kind());
        ProfileStanding standing = view.standing();
        if (standing == ProfileStanding.UNWRITTEN || standing == ProfileStanding.REMOVED) {
            return;
        }
        String reason = PlainText.line(why);
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw OrganisationException.invalid("words", "organisation.reason-missing", LONGEST_REASON);
        }
        store.remove(subject, reason, by.person(), clock.instant());
        portals.changed(subject.agency());
        note(by, "organisation.act.removed", subject);
    }

    private ProfileView view(Subject subject, Site site) {
        var removal = store.removal(subject);
        Instant removedAt = removal.map(ProfileStore.Removal::at).orElse(null);
        String why = removal.map(ProfileStore.Removal::why).orElse("");
        return new ProfileView(subject, site, store.versions(subject), removedAt, why);
    }

    /** Of whom the directory does not know today, nothing new is said. */
    private void requireThere(Subject subject) {
        PersonId person = new PersonId(subject.id());
        boolean there = switch (subject.kind()) {
            case LEADER ->
                directory.holders(subject.agency(), Role.LEADER).stream()
                        .anyMatch(post -> post.person().equals(person));
            case CONTACT ->
                directory.staff(subject.agency()).stream()
                        .anyMatch(post -> post.person().equals(person));
            case UNIT ->
                directory.units(subject.agency()).stream()
                        .anyMatch(unit -> unit.id().value().equals(subject.id()));
        };
        if (!there) {
            throw OrganisationException.missing("organisation.not-found");
        }
    }

    private void note(Actor by, String act, Subject subject) {
        journal.record(new JournalEntry(
                by.person().value(),
                by.agency().value(),
                act,
                "profile:" + subject.id(),
                Map.of("kind", subject.kind().name())));
    }
}
