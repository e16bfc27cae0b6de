package vn.banggiang.records;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.documents.DocumentRef;
import vn.banggiang.documents.DocumentRights;
import vn.banggiang.identity.Actor;

/**
 * Opens, fills, shows and closes records. Keeper, leaders, clerks and archivists of the agency see a record; its
 * documents show themselves only to those who may see them.
 */
@Service
public class Records {

    private static final int LONGEST_TITLE = 500;

    private final RecordStore store;
    private final DocumentRights rights;
    private final Journal journal;
    private final Clock clock;

    Records(RecordStore store, DocumentRights rights, Journal journal, Clock clock) {
        this.store = store;
        this.rights = rights;
        this.journal = journal;
        this.clock = clock;
    }

    /** Opens a record; the same id twice opens one. */
    @Transactional
    public RecordId open(Actor keeper, RecordId id, String title) {
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            throw RecordsException.invalid("records.title-invalid", LONGEST_TITLE);
        }
        open(id, keeper.agency(), keeper.person(), title.strip(), clock.instant());
        return id;
    }

    /** Opens a record for a document that the keeper may see, and files it there: both or nothing. */
    @Transactional
    public RecordId openFor(Actor keeper, RecordId id, String title, DocumentRef document) {
        open(keeper, id, title);
        add(keeper, id, document);
        return id;
    }

    /** Adds a document that the keeper may see; a document may lie in many records, in each once. */
    @Transactional
    public void add(Actor keeper, RecordId id, DocumentRef document) {
        HoSo record = mine(keeper, id);
        rights.requireSight(keeper, document);
        requireOpen(record);
        file(record, keeper.person(), document);
    }

    /** Closes the record: nothing is added any more. */
    @Transactional
    public void close(Actor keeper, RecordId id) {
        HoSo record = mine(keeper, id);
        requireOpen(record);
        store.close(id, clock.instant());
        note(record.agency(), keeper.person(), "records.act.closed", id, Map.of());
    }

    /** The record, with those of its documents that the person may see. */
    public HoSo see(Actor actor, RecordId id) {
        HoSo record = store.find(id).orElseThrow(RecordsException::notFound);
        if (!RecordRights.maySee(actor, record)) {
            throw RecordsException.notFound();
        }
        note(record.agency(), actor.person(), "records.act.seen", id, Map.of());
        return shown(actor, record);
    }

    /** The records in which a document lies, as far as the person may see both, with what the person may see of them. */
    public List<HoSo> with(Actor actor, DocumentRef document) {
        rights.requireSight(actor, document);
        return store.with(document).stream()
                .filter(record -> RecordRights.maySee(actor, record))
                .map(record -> shown(actor, record))
                .toList();
    }

    /**
     * Opens the record that comes with a document and files the document and its answers. Told again, or after an answer,
     * it makes the same record; whoever took the document up last keeps it.
     */
    void openWith(DocumentRef document, AgencyId agency, PersonId keeper, Instant since, String title) {
        store.inTurn(document);
        RecordId id = RecordId.openedWith(document);
        open(id, agency, keeper, title, since);
        if (store.handOver(id, keeper, since)) {
            note(agency, keeper, "records.act.handed-over", id, Map.of());
        }
        fileIfOpen(id, keeper, document);
        store.answersTo(document).forEach(answer -> fileIfOpen(id, answer.by(), answer.document()));
    }

    /** Files an answer in every open record of what it answers, and in the one that is still to open with it. */
    void follow(DocumentRef answered, AgencyId agency, DocumentRef answer, PersonId by) {
        store.inTurn(answered);
        store.keepAnswer(answered, agency, answer, by);
        store.with(answered).forEach(record -> fileIfOpen(record.id(), by, answer));
    }

    private void open(RecordId id, AgencyId agency, PersonId keeper, String title, Instant since) {
        int year = VietnamTime.today(clock).getYear();
        if (store.open(id, agency, year, title, keeper, since, clock.instant())) {
            note(agency, keeper, "records.act.opened", id, Map.of("title", title));
        }
    }

    /** Behind the record's lock: nothing is filed in a record that is just being closed. */
    private void fileIfOpen(RecordId id, PersonId by, DocumentRef document) {
        store.locked(id).filter(record -> record.closedAt() == null).ifPresent(record -> file(record, by, document));
    }

    private void file(HoSo locked, PersonId by, DocumentRef document) {
        if (store.add(locked.id(), locked.agency(), document, clock.instant())) {
            note(locked.agency(), by, "records.act.filed", locked.id(), Map.of("document", document.subject()));
        }
    }

    private HoSo shown(Actor actor, HoSo record) {
        return record.only(filed -> rights.maySee(actor, filed.document()));
    }

    private HoSo mine(Actor keeper, RecordId id) {
        HoSo record = store.locked(id).orElseThrow(RecordsException::notFound);
        if (!RecordRights.maySee(keeper, record)) {
            throw RecordsException.notFound();
        }
        if (!record.isKeptBy(keeper.person())) {
            throw RecordsException.forbidden();
        }
        return record;
    }

    private static void requireOpen(HoSo record) {
        if (record.closedAt() != null) {
            throw RecordsException.closed();
        }
    }

    private void note(AgencyId agency, PersonId by, String act, RecordId id, Map<String, String> details) {
        journal.record(new JournalEntry(by.value(), agency.value(), act, "record:" + id, details));
    }
}
