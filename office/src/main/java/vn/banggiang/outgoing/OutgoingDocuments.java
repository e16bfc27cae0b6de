package vn.banggiang.outgoing;

import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Unit;
import vn.banggiang.documents.DocumentHistory;
import vn.banggiang.documents.DocumentRights;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.FieldText;
import vn.banggiang.documents.HistoryAct;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.VerificationCode;
import vn.banggiang.identity.Actor;
import vn.banggiang.layout.SignatureBlock;
import vn.banggiang.storage.StoredFile;

/**
 * Writing and reviewing outgoing documents (Decree 30/2020, art. 9 to 12). Every act needs the right person, is refused
 * with CONFLICT in the wrong state, and goes into the document's history and the journal. A document that the person may not
 * see is NOT_FOUND. {@link Signing} and {@link Issuing} carry on from there.
 */
@Service
public class OutgoingDocuments {

    private static final int LONGEST_COMMENT = 4000;

    private final OutgoingStore store;
    private final DraftPages pages;
    private final OwnFiles ownFiles;
    private final SigningCapacity capacity;
    private final Replies replies;
    private final WritingRights writers;
    private final OutgoingTurns turns;
    private final Directory directory;
    private final DocumentRights rights;
    private final DocumentHistory history;
    private final TransactionOperations transactions;
    private final Clock clock;

    OutgoingDocuments(
            OutgoingStore store,
            DraftPages pages,
            OwnFiles ownFiles,
            SigningCapacity capacity,
            Replies replies,
            WritingRights writers,
            OutgoingTurns turns,
            Directory directory,
            DocumentRights rights,
            DocumentHistory history,
            TransactionOperations transactions,
            Clock clock) {
        this.store = store;
        this.pages = pages;
        this.ownFiles = ownFiles;
        this.capacity = capacity;
        this.replies = replies;
        this.writers = writers;
        this.turns = turns;
        this.directory = directory;
        this.rights = rights;
        this.history = history;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * A first draft, its page set from the template unless the body is empty. The same id with the same words twice makes
     * one document; with others it is refused with CONFLICT {@code documents.id-of-other-draft}, so that no text is lost
     * unseen.
     *
     * @param id chosen by the client
     */
    public OutgoingDocument draft(Actor drafter, OutgoingId id, Drafting wanted) {
        Optional<OutgoingDocument> earlier = store.find(id);
        if (earlier.isPresent()) {
            return sentBefore(drafter, earlier.get(), wanted.content());
        }
        Agency agency = directory.agency(drafter.agency());
        Unit unit = directory.unit(writers.unit(drafter, wanted.unit()));
        requireRecipients(agency, wanted.content());
        replies.require(drafter, wanted.replyTo());
        SignatureBlock block = capacity.of(agency, wanted.content().signer());
        VerificationCode code = VerificationCode.random();
        DraftVersion page = page(drafter, id, agency, unit, wanted.content(), block, code, null);
        OutgoingDocument document = OutgoingDocument.drafted(
                id,
                agency.id(),
                unit.id(),
                drafter.person(),
                pages.notation(agency, unit, wanted.content().type()),
                wanted.content(),
                block,
                wanted.replyTo() == null ? null : new OutgoingDocument.Reply(wanted.replyTo(), wanted.completes()),
                code,
                page);
        return transactions.execute(status -> {
            if (!store.add(document)) {
                return sentBefore(drafter, store.locked(id), wanted.content());
            }
            rights.include(id.ref(), agency.id(), drafter.person());
            rights.include(id.ref(), agency.id(), unit.id(), true);
            replies.inheritSight(document);
            history.record(id.ref(), agency.id(), HistoryAct.DRAFTED, drafter.person(), "");
            return document;
        });
    }

    /**
     * Another text: a new version of the page, the earlier ones are kept. Drafter and head of unit may write.
     *
     * @param seen the revision that the writer had before them: CONFLICT {@code documents.draft-overtaken} where something
     *     else was saved meanwhile, INVALID {@code documents.revision-missing} where it is null
     */
    public OutgoingDocument revise(Actor writer, OutgoingId id, DraftContent content, @Nullable Integer seen) {
        OutgoingDocument document = writers.writable(writer, id);
        if (overtaken(document, seen)) {
            if (document.content().equals(content)) {
                return document;
            }
            throw DocumentsException.conflict("documents.draft-overtaken");
        }
        Agency agency = directory.agency(document.agency());
        requireRecipients(agency, content);
        Unit unit = directory.unit(document.unit());
        SignatureBlock block = capacity.of(agency, content.signer());
        DraftVersion page = page(writer, id, agency, unit, content, block, document.code(), document.page());
        return keep(
                writer,
                document,
                HistoryAct.REWRITTEN,
                "",
                current -> current.rewrite(content, block, pages.notation(agency, unit, content.type()), page));
    }

    /**
     * A PDF of the drafter's own in place of the template's page; fields for number, date and signatures are put where
     * Decree 30 has them.
     *
     * @param fileName as the client names it
     * @param seen as in {@link #revise}: the same file twice is one page, CONFLICT {@code documents.own-file-overtaken} for
     *     another
     */
    public OutgoingDocument uploadOwn(
            Actor writer, OutgoingId id, String fileName, InputStream content, @Nullable Integer seen) {
        OutgoingDocument document = writers.writable(writer, id);
        OwnFiles.Prepared prepared = ownFiles.prepare(content, document.block());
        DraftVersion before = document.page();
        if (before != null && before.madeOf(prepared.original())) {
            return document;
        }
        if (overtaken(document, seen)) {
            throw DocumentsException.conflict("documents.own-file-overtaken");
        }
        DraftVersion page = new DraftVersion(
                store.lastVersion(id) + 1,
                DraftVersion.Source.OWN_FILE,
                prepared.page().sha256(),
                prepared.page().size(),
                writer.person(),
                clock.instant(),
                prepared.original());
        String name = FieldText.optional("file", FieldText.proposed(fileName, 200), 200);
        return keep(
                writer,
                document,
                HistoryAct.OWN_FILE_ADDED,
                name,
                current -> current.rewrite(current.content(), current.block(), current.notation(), page));
    }

    /** Before the head of unit. */
    @Transactional
    public OutgoingDocument submit(Actor writer, OutgoingId id) {
        OutgoingDocument document = mine(writer, id);
        writers.require(writer, document);
        return keep(writer, document.submit(), HistoryAct.SUBMITTED, "");
    }

    /**
     * The head of the drafting unit answers for the content; where nobody heads it, a leader does.
     *
     * @param comment may be empty
     */
    @Transactional
    public OutgoingDocument approve(Actor head, OutgoingId id, String comment) {
        OutgoingDocument document = mine(head, id);
        OutgoingDocument approved = document.approve();
        turns.require(head, id, OutgoingCall.REVIEW, "documents.only-head-of-unit");
        rights.include(id.ref(), document.agency(), document.content().signer());
        String words = FieldText.optional("comment", comment, LONGEST_COMMENT);
        return keep(head, approved, HistoryAct.APPROVED, words);
    }

    /** Back to the drafter with a comment: by the head of unit, or by the signer instead of signing. */
    @Transactional
    public OutgoingDocument returnForRework(Actor reviewer, OutgoingId id, String comment) {
        OutgoingDocument document = mine(reviewer, id);
        OutgoingDocument returned = document.returned();
        requireReturner(reviewer, document);
        String words = FieldText.paragraphs("comment", comment, LONGEST_COMMENT);
        return keep(reviewer, returned, HistoryAct.RETURNED, words);
    }

    /** Agencies that are there today, other than the one that issues. */
    private void requireRecipients(Agency issuer, DraftContent content) {
        content.requireOthersThan(issuer.id());
        Set<AgencyId> open = directory.open(content.recipients());
        content.recipients().stream()
                .filter(recipient -> !open.contains(recipient))
                .findFirst()
                .ifPresent(gone -> {
                    String name = Optional.ofNullable(
                                    directory.agencies(List.of(gone)).get(gone))
                            .map(Agency::name)
                            .orElse(gone.toString());
                    throw DocumentsException.invalid("documents.recipient-unknown", name)
                            .at("recipients");
                });
    }

    private @Nullable DraftVersion page(
            Actor writer,
            OutgoingId id,
            Agency agency,
            Unit unit,
            DraftContent content,
            SignatureBlock block,
            VerificationCode code,
            @Nullable DraftVersion earlier) {
        if (content.body().isEmpty()) {
            return earlier != null && earlier.source() == DraftVersion.Source.OWN_FILE ? earlier : null;
        }
        StoredFile set = pages.set(agency, unit, content, block, code);
        // Counted on from all versions that there were: between two of them the document may have had no page.
        return DraftVersion.set(store.lastVersion(id) + 1, set, writer.person(), clock.instant());
    }

    private static boolean overtaken(OutgoingDocument document, @Nullable Integer seen) {
        if (seen == null) {
            throw DocumentsException.invalid("documents.revision-missing").at("revision");
        }
        return seen != document.revision();
    }

    private OutgoingDocument keep(
            Actor by, OutgoingDocument seen, HistoryAct act, String words, UnaryOperator<OutgoingDocument> change) {
        return transactions.execute(status -> {
            OutgoingDocument current = store.locked(seen.id());
            if (!current.equals(seen)) {
                throw DocumentsException.conflict("documents.changed-meanwhile");
            }
            return keep(by, change.apply(current), act, words);
        });
    }

    private OutgoingDocument keep(Actor by, OutgoingDocument next, HistoryAct act, String words) {
        store.update(next);
        history.record(next.id().ref(), next.agency(), act, by.person(), words);
        return next;
    }

    private OutgoingDocument mine(Actor actor, OutgoingId id) {
        rights.requireSight(actor, id.ref());
        return store.locked(id);
    }

    /** Whose turn it is; and the head of unit takes back what waits for its signature. */
    private void requireReturner(Actor reviewer, OutgoingDocument document) {
        boolean head = document.state() == OutgoingState.APPROVED && writers.heads(reviewer, document);
        if (!head && turns.of(reviewer, document.id()).isEmpty()) {
            throw DocumentsException.forbidden("documents.only-head-of-unit");
        }
    }

    private static OutgoingDocument sentBefore(Actor drafter, OutgoingDocument document, DraftContent content) {
        if (!document.drafter().equals(drafter.person())) {
            throw DocumentsException.conflict("documents.id-taken");
        }
        if (!document.content().equals(content)) {
            throw DocumentsException.conflict("documents.id-of-other-draft");
        }
        return document;
    }
}
