package vn.banggiang.legislation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.documents.Relation;
import vn.banggiang.identity.Actor;
import vn.banggiang.portal.Site;
import vn.banggiang.publicpages.PublicFrame;
import vn.banggiang.storage.StoredFile;
import vn.banggiang.words.PlainText;

/**
 * What editors of a portal do with its legal documents: enter old ones, correct what is said of any, put it on line by a
 * second pair of eyes, take it off, say which other it changes. Nothing that was on line is forgotten.
 */
@Service
public class Legislation {

    private static final int LONGEST_REASON = 500;

    private final LegalStore store;
    private final RelationStore relations;
    private final VerdictStore verdicts;
    private final LegalRights rights;
    private final PublicFrame portals;
    private final Journal journal;
    private final Clock clock;

    Legislation(
            LegalStore store,
            RelationStore relations,
            VerdictStore verdicts,
            LegalRights rights,
            PublicFrame portals,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.relations = relations;
        this.verdicts = verdicts;
        this.rights = rights;
        this.portals = portals;
        this.journal = journal;
        this.clock = clock;
    }

    /** Everything about it, for who works at its portal. */
    public LegalView see(Actor reader, LegalId id) {
        LegalDocument document = store.find(id).orElseThrow(Legislation::notFound);
        return view(document, rights.seen(reader, document.agency()));
    }

    /** Enters a document; the same id twice enters one. */
    @Transactional
    public LegalId enter(Actor editor, LegalId id, AgencyId agency, LegalFacts facts) {
        rights.requireWriter(editor, rights.seen(editor, agency));
        if (store.add(id, agency, false, editor.person(), facts, clock.instant())) {
            store.write(document(id), 1, facts, editor.person(), clock.instant());
            note(editor, "legislation.act.entered", id, Map.of("code", facts.code()));
        } else {
            see(editor, id);
        }
        return id;
    }

    /**
     * Says of it what is so now; {@code legislation.changed-meanwhile} where somebody wrote since.
     *
     * @param upon the number of the version that the editor saw
     * @param facts the same once more change nothing
     */
    @Transactional
    public void rewrite(Actor editor, LegalId id, int upon, LegalFacts facts) {
        LegalView before = locked(id);
        rights.requireWriter(editor, before.site());
        LegalVersion newest = before.newest();
        if (newest.facts().equals(facts)) {
            return;
        }
        if (newest.number() != upon) {
            throw LegislationException.conflict("legislation.changed-meanwhile");
        }
        store.write(before.document(), upon + 1, facts, editor.person(), clock.instant());
        note(editor, "legislation.act.rewritten", id, Map.of("code", facts.code()));
    }

    /** Puts what was said last on line; refused to whoever wrote it. */
    @Transactional
    public void approve(Actor approver, LegalId id, int number) {
        LegalView view = locked(id);
        rights.requireApprover(approver, view.site());
        LegalVersion newest = view.newest();
        if (newest.number() != number) {
            throw LegislationException.conflict("legislation.changed-meanwhile");
        }
        if (newest.since() != null) {
            return;
        }
        if (approver.person().equals(newest.writtenBy())) {
            throw LegislationException.forbidden("legislation.author-approves-not");
        }
        store.publish(view.document(), number, approver.person(), clock.instant());
        StoredFile file = newest.facts().file();
        if (file != null) {
            verdicts.await(file.sha256());
        }
        changed(view);
        note(
                approver,
                "legislation.act.approved",
                id,
                Map.of("code", newest.facts().code()));
    }

    /** Takes it off line at once, with the reason. */
    @Transactional
    public void remove(Actor by, LegalId id, String why) {
        LegalView view = locked(id);
        rights.requireRemover(by, view.site());
        LegalStanding standing = view.standing();
        if (standing == LegalStanding.ENTERED || standing == LegalStanding.REMOVED) {
            return;
        }
        store.remove(view.document(), reason(why), by.person(), clock.instant());
        changed(view);
        note(by, "legislation.act.removed", id, Map.of());
    }

    /**
     * Says that it changes an earlier document.
     *
     * @param takesEffect from when; not before it is in force itself
     */
    @Transactional
    public void relate(Actor approver, LegalId id, Relation relation, LegalId earlier, LocalDate takesEffect) {
        LegalView view = locked(id);
        rights.requireApprover(approver, view.site());
        LegalDocument other = store.find(earlier)
                .filter(found -> !found.id().equals(id))
                .orElseThrow(() -> LegislationException.invalid("earlier", "legislation.no-earlier"));
        LegalFacts facts = view.newest().facts();
        if (takesEffect.isBefore(facts.issued())) {
            throw LegislationException.invalid("takesEffect", "legislation.effective-before-issue");
        }
        Instant now = clock.instant();
        relations.note(id, earlier, relation, other.agency(), facts.code(), takesEffect, approver.person(), now);
        portals.changed(other.agency());
        changed(view);
        note(approver, "legislation.act.related", id, Map.of("relation", relation.name()));
    }

    /** Takes back what was said so; what the clerk said at issuing stays. */
    @Transactional
    public void unrelate(Actor approver, LegalId id, Relation relation, LegalId earlier) {
        LegalView view = locked(id);
        rights.requireApprover(approver, view.site());
        if (relations.end(id, earlier, relation, approver.person(), clock.instant())) {
            store.find(earlier).ifPresent(other -> portals.changed(other.agency()));
            changed(view);
            note(approver, "legislation.act.unrelated", id, Map.of("relation", relation.name()));
        }
    }

    private LegalView locked(LegalId id) {
        LegalDocument document = store.locked(id).orElseThrow(Legislation::notFound);
        return view(document, rights.site(document.agency()));
    }

    private LegalView view(LegalDocument document, Site site) {
        var removal = store.removal(document.id());
        return new LegalView(
                document,
                site,
                store.versions(document.id()),
                relations.of(document.id(), clock.instant()),
                removal.map(LegalStore.Removal::at).orElse(null),
                removal.map(LegalStore.Removal::why).orElse(""));
    }

    private LegalDocument document(LegalId id) {
        return store.find(id).orElseThrow(Legislation::notFound);
    }

    private void changed(LegalView view) {
        portals.changed(view.document().agency());
    }

    private void note(Actor by, String act, LegalId id, Map<String, String> details) {
        journal.record(
                new JournalEntry(by.person().value(), by.agency().value(), act, "legal-document:" + id, details));
    }

    private static String reason(String typed) {
        String reason = PlainText.line(typed);
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw LegislationException.invalid("words", "legislation.reason-missing", LONGEST_REASON);
        }
        return reason;
    }

    private static LegislationException notFound() {
        return LegislationException.missing("legislation.not-found");
    }
}
