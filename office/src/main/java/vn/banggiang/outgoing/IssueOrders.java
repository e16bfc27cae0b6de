package vn.banggiang.outgoing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.PersonId;
import vn.banggiang.documents.DocumentHistory;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.HistoryAct;
import vn.banggiang.documents.ReceivedPdf;
import vn.banggiang.storage.FileStore;

/** Holds what a clerk says at issuing to the law, and keeps it with the number. */
@Component
class IssueOrders {

    private final PublicationStore publications;
    private final OutgoingStore documents;
    private final FileStore files;
    private final DocumentHistory history;

    IssueOrders(PublicationStore publications, OutgoingStore documents, FileStore files, DocumentHistory history) {
        this.publications = publications;
        this.documents = documents;
        this.files = files;
        this.history = history;
    }

    /** Refuses what may not be done, before a number is taken. */
    void require(OutgoingDocument document, IssueOrder order, LocalDate issued) {
        if (order.field() != null) {
            requireNoSecret(document);
            requireNotBefore(issued, order.effective());
        }
        order.changes().forEach(change -> requireIssued(document, change));
    }

    /** In the transaction that takes the number. */
    void keep(OutgoingDocument numbered, IssueOrder order, PersonId by) {
        if (order.field() != null) {
            LocalDate issued = numbered.requiredNumber().date();
            LocalDate effective = Objects.requireNonNullElse(order.effective(), issued);
            publications.keep(numbered, new Publication(order.field(), effective), by);
            history.record(numbered.id().ref(), numbered.agency(), HistoryAct.PUBLISHED, by, "");
        }
        for (Change change : order.changes()) {
            publications.keep(numbered, change);
            history.record(
                    change.earlier().ref(), numbered.agency(), HistoryAct.CHANGED_LATER, by, numbered.printedCode());
        }
    }

    /** What is public is no state secret (Law on the protection of state secrets): a stamp on its pages keeps it in. */
    private void requireNoSecret(OutgoingDocument document) {
        try (InputStream signed = files.open(document.requiredSignature().sha256());
                ReceivedPdf page = ReceivedPdf.of(signed)) {
            page.secrecy().ifPresent(stamp -> {
                throw DocumentsException.stateSecret(stamp);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireNotBefore(LocalDate issued, @Nullable LocalDate effective) {
        if (effective != null && effective.isBefore(issued)) {
            throw DocumentsException.invalid("documents.effective-before-issue").at("effective");
        }
    }

    private void requireIssued(OutgoingDocument document, Change change) {
        boolean issued = documents
                .find(change.earlier())
                .filter(earlier -> earlier.agency().equals(document.agency()))
                .filter(earlier -> earlier.state() == OutgoingState.ISSUED)
                .isPresent();
        if (!issued) {
            throw DocumentsException.invalid("documents.earlier-not-issued").at("earlier");
        }
    }
}
