package vn.banggiang.outgoing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Person;
import vn.banggiang.directory.PersonId;
import vn.banggiang.documents.DocumentHistory;
import vn.banggiang.documents.DocumentRights;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.FieldText;
import vn.banggiang.documents.HistoryAct;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.ReceivedPdf;
import vn.banggiang.identity.Actor;
import vn.banggiang.storage.FileStore;

/**
 * What colleagues say about a draft, perhaps about a place on its page. Anybody who sees the draft may speak until it is
 * signed; who writes it marks what was said as settled.
 */
@Service
public class DraftComments {

    private static final int LONGEST = 4000;

    private final OutgoingStore drafts;
    private final CommentStore comments;
    private final WritingRights writers;
    private final DocumentRights rights;
    private final DocumentHistory history;
    private final FileStore files;
    private final Directory directory;
    private final TransactionOperations transactions;
    private final Clock clock;

    DraftComments(
            OutgoingStore drafts,
            CommentStore comments,
            WritingRights writers,
            DocumentRights rights,
            DocumentHistory history,
            FileStore files,
            Directory directory,
            TransactionOperations transactions,
            Clock clock) {
        this.drafts = drafts;
        this.comments = comments;
        this.writers = writers;
        this.rights = rights;
        this.history = history;
        this.files = files;
        this.directory = directory;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** All that was said, oldest first. */
    List<CommentLine> of(OutgoingId id) {
        List<DraftComment> said = comments.of(id);
        Map<PersonId, Person> people =
                directory.people(said.stream().flatMap(DraftComments::people).collect(Collectors.toSet()));
        return said.stream()
                .map(comment ->
                        new CommentLine(comment, name(people, comment.by()), settler(people, comment.settlement())))
                .toList();
    }

    /**
     * A colleague's word on a draft. Sent twice, it is said once.
     *
     * @param version which the colleague had before them; null for the latest
     * @param place null for the draft as a whole
     */
    public DraftComment add(
            Actor colleague, OutgoingId id, String words, @Nullable Integer version, @Nullable PagePlace place) {
        rights.requireSight(colleague, id.ref());
        String said = FieldText.paragraphs("comment", words, LONGEST);
        DraftVersion page = version(id, version);
        if (place != null) {
            place.requireWithin(pages(page));
        }
        return transactions.execute(status -> {
            OutgoingDocument draft = unsigned(id);
            Integer number = page == null ? null : page.number();
            DraftComment comment =
                    new DraftComment(comments.next(id), said, colleague.person(), clock.instant(), number, place, null);
            Optional<DraftComment> last =
                    comments.find(id, comment.number() - 1).filter(comment::repeats);
            if (last.isPresent()) {
                return last.get();
            }
            comments.add(draft, comment);
            history.record(id.ref(), draft.agency(), HistoryAct.COMMENTED, colleague.person(), said);
            return comment;
        });
    }

    /**
     * Settles a comment: for who writes the draft, until it is signed. What is settled already stays as it is.
     *
     * @param answer what was done, or why nothing was; may be empty
     */
    @Transactional
    public void settle(Actor writer, OutgoingId id, int number, String answer) {
        String answered = answer.isBlank() ? "" : FieldText.paragraphs("answer", answer, LONGEST);
        rights.requireSight(writer, id.ref());
        OutgoingDocument draft = unsigned(id);
        writers.require(writer, draft);
        DraftComment comment = comments.find(id, number).orElseThrow(DocumentsException::notFound);
        if (comment.isSettled()) {
            return;
        }
        comments.settle(id, number, new DraftComment.Settlement(writer.person(), clock.instant(), answered));
        history.record(id.ref(), draft.agency(), HistoryAct.COMMENT_SETTLED, writer.person(), answered);
    }

    private OutgoingDocument unsigned(OutgoingId id) {
        OutgoingDocument draft = drafts.locked(id);
        if (draft.signature() != null) {
            throw DocumentsException.conflict("documents.not-writable", draft.state());
        }
        return draft;
    }

    private @Nullable DraftVersion version(OutgoingId id, @Nullable Integer number) {
        return number == null
                ? drafts.find(id).orElseThrow(DocumentsException::notFound).page()
                : drafts.version(id, number).orElseThrow(DocumentsException::noSuchVersion);
    }

    private int pages(@Nullable DraftVersion page) {
        if (page == null) {
            throw DocumentsException.conflict("documents.page-missing");
        }
        try (ReceivedPdf pdf = ReceivedPdf.of(files.open(page.sha256()))) {
            return pdf.pages();
        }
    }

    private static Stream<PersonId> people(DraftComment comment) {
        DraftComment.Settlement settlement = comment.settlement();
        return settlement == null ? Stream.of(comment.by()) : Stream.of(comment.by(), settlement.by());
    }

    private static String settler(Map<PersonId, Person> people, DraftComment.@Nullable Settlement settlement) {
        return settlement == null ? "" : name(people, settlement.by());
    }

    private static String name(Map<PersonId, Person> people, PersonId person) {
        Person known = people.get(person);
        return known == null ? "" : known.fullName();
    }
}
