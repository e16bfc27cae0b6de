package vn.banggiang.outgoing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.VerificationCode;
import vn.banggiang.storage.Sha256;

/** Where outgoing documents are kept. */
@Component
class OutgoingStore {

    private final JdbcClient jdbc;
    private final Directory directory;
    private final Clock clock;

    OutgoingStore(JdbcClient jdbc, Directory directory, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.clock = clock;
    }

    /** Adds a draft; false when its id is there already. */
    boolean add(OutgoingDocument document) {
        int added = jdbc.sql(OutgoingRows.INSERT)
                .params(OutgoingRows.params(document, recipients(document), clock.instant()))
                .update();
        if (added == 1) {
            addPage(document);
        }
        return added == 1;
    }

    /** Keeps the document's next state, and its page where that is new. */
    void update(OutgoingDocument document) {
        jdbc.sql(OutgoingRows.UPDATE)
                .params(OutgoingRows.params(document, recipients(document), clock.instant()))
                .update();
        addPage(document);
    }

    private String recipients(OutgoingDocument document) {
        DraftContent content = document.content();
        return Stream.concat(
                        directory.agencies(content.recipients()).values().stream()
                                .map(Agency::name),
                        content.otherRecipients().stream())
                .collect(Collectors.joining(" · "));
    }

    /** The document, its row locked until the transaction ends. */
    OutgoingDocument locked(OutgoingId id) {
        return jdbc.sql(OutgoingRows.SELECT + " WHERE d.id = :id FOR UPDATE OF d")
                .param("id", id.value())
                .query(OutgoingRows::document)
                .optional()
                .orElseThrow(DocumentsException::notFound);
    }

    /** The document as it is now. */
    Optional<OutgoingDocument> find(OutgoingId id) {
        return jdbc.sql(OutgoingRows.SELECT + " WHERE d.id = :id")
                .param("id", id.value())
                .query(OutgoingRows::document)
                .optional();
    }

    /** The number of the latest version of a draft's page that there ever was; 0 before the first. */
    int lastVersion(OutgoingId id) {
        return jdbc.sql("SELECT coalesce(max(number), 0) FROM documents.draft_version WHERE outgoing_id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    /** One version of a draft's page. */
    Optional<DraftVersion> version(OutgoingId id, int number) {
        return jdbc.sql("""
                        SELECT number AS page_number, source AS page_source, sha256 AS page_sha256, size AS page_size,
                            made_by AS page_by, made_at AS page_at, original_sha256 AS page_original
                        FROM documents.draft_version WHERE outgoing_id = :id AND number = :number
                        """)
                .param("id", id.value())
                .param("number", number)
                .query((row, rowNumber) -> OutgoingRows.requiredPage(row))
                .optional();
    }

    /** The issued document whose QR carries this code. */
    Optional<OutgoingDocument> issuedWith(VerificationCode code) {
        return jdbc.sql(OutgoingRows.SELECT + " WHERE d.code = :code AND d.state = 'ISSUED'")
                .param("code", code.value())
                .query(OutgoingRows::document)
                .optional();
    }

    /** What an agency issued under this number, the newest first. */
    List<OutgoingDocument> issued(AgencyId agency, int number) {
        return jdbc.sql(OutgoingRows.SELECT
                        + " WHERE d.agency_id = :agency AND d.number = :number AND d.state = 'ISSUED'"
                        + " ORDER BY d.issue_date DESC, d.id")
                .param("agency", agency.value())
                .param("number", number)
                .query(OutgoingRows::document)
                .list();
    }

    /**
     * Documents that own a number since before this moment and are not sealed yet, the oldest first.
     *
     * @param after the last that was given before; null at the beginning
     */
    List<OutgoingId> unsealedSince(Instant before, @Nullable OutgoingId after, int most) {
        return jdbc.sql("""
                        SELECT id FROM documents.outgoing
                        WHERE state = 'NUMBERED' AND numbered_at < :before
                          AND (cast(:after AS uuid) IS NULL OR (numbered_at, id) >
                              (SELECT numbered_at, id FROM documents.outgoing WHERE id = cast(:after AS uuid)))
                        ORDER BY numbered_at, id LIMIT :most
                        """)
                .param("before", Columns.time(before))
                .param("after", after == null ? null : after.value())
                .param("most", most)
                .query((row, number) -> new OutgoingId(Columns.uuid(row, "id")))
                .list();
    }

    private void addPage(OutgoingDocument document) {
        DraftVersion page = document.page();
        if (page == null) {
            return;
        }
        Sha256 original = page.original();
        jdbc.sql("""
                        INSERT INTO documents.draft_version (outgoing_id, number, agency_id, source, sha256, size,
                            made_by, made_at, original_sha256)
                        VALUES (:id, :number, :agency, :source, :sha256, :size, :by, :at, :original)
                        ON CONFLICT (outgoing_id, number) DO NOTHING
                        """)
                .param("id", document.id().value())
                .param("number", page.number())
                .param("agency", document.agency().value())
                .param("source", page.source().name())
                .param("sha256", page.sha256().value())
                .param("size", page.size())
                .param("by", page.by().value())
                .param("at", Columns.time(page.at()))
                .param("original", original == null ? null : original.value())
                .update();
    }
}
