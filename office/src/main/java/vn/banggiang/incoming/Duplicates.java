package vn.banggiang.incoming;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.Directory;
import vn.banggiang.documents.DocumentFacts;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.ReadFacts;

/** Finds the registered documents of an agency that seem to be the one that a clerk is about to register. */
@Component
class Duplicates {

    private static final int MOST = 10;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final JdbcClient jdbc;
    private final Directory directory;

    Duplicates(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    /**
     * At most ten, oldest first.
     *
     * @param entered may be incomplete: then only the file and the identifier tell
     */
    List<Duplicate> of(IncomingDocument document, ReadFacts entered) {
        Optional<DocumentFacts> facts = DocumentFacts.proposed(entered);
        return jdbc
                .sql("""
                        SELECT d.id, d.arrival_year, d.arrival_number, d.arrived_on, d.issuer, d.trich_yeu, d.issued_on,
                            d.document_id = :document AS same_identifier,
                            EXISTS (SELECT FROM documents.incoming_file f
                                WHERE f.incoming_id = d.id AND f.sha256 = :file) AS same_file
                        FROM documents.incoming d
                        WHERE d.id IN (
                                SELECT id FROM documents.incoming WHERE agency_id = :agency AND document_id = :document
                                UNION ALL
                                SELECT id FROM documents.incoming WHERE agency_id = :agency AND duplicate_key = :key
                                UNION ALL
                                SELECT incoming_id FROM documents.incoming_file
                                WHERE agency_id = :agency AND sha256 = :file)
                            AND d.id <> :except AND d.arrival_number IS NOT NULL AND d.state <> 'CANCELLED'
                        ORDER BY d.arrival_year, d.arrival_number
                        """)
                .param("agency", document.agency().value())
                .param("except", document.id().value())
                .param("document", Objects.requireNonNullElse(entered.documentId(), ""))
                .param(
                        "key",
                        facts.flatMap(DuplicateKey::of).map(DuplicateKey::value).orElse(""))
                .param("file", document.mainFile().sha256().value())
                .query(Candidate::of)
                .list()
                .stream()
                .filter(found -> isLike(found, facts))
                .map(Candidate::document)
                .limit(MOST)
                .toList();
    }

    /** The same number and notation alone are common; with the issuer or the day they are worth a question. */
    private boolean isLike(Candidate found, Optional<DocumentFacts> facts) {
        return found.document().likeness() != Duplicate.Likeness.NUMBER
                || facts.filter(entered -> entered.date().equals(found.issuedOn())
                                || isSameIssuer(
                                        entered.issuer(), found.document().issuer()))
                        .isPresent();
    }

    /** By the name, else by the directory: it knows what an agency was called before. */
    private boolean isSameIssuer(String one, String other) {
        return IssuerName.of(one).mayBe(IssuerName.of(other))
                || directory
                        .called(one)
                        .filter(agency -> directory.called(other).equals(Optional.of(agency)))
                        .isPresent();
    }

    /** CONFLICT {@code documents.duplicate} naming the first there is. */
    void refuse(IncomingDocument document, DocumentFacts facts) {
        of(document, facts.asRead()).stream().findFirst().ifPresent(first -> {
            throw DocumentsException.conflict(
                    "documents.duplicate",
                    first.soDen().toString(),
                    DAY.format(first.ngayDen()),
                    first.issuer(),
                    first.id().toString());
        });
    }

    /** A registered document with the same file, identifier, or number and notation in the same year. */
    private record Candidate(Duplicate document, LocalDate issuedOn) {

        static Candidate of(ResultSet row, int number) throws SQLException {
            var likeness = row.getBoolean("same_file")
                    ? Duplicate.Likeness.FILE
                    : row.getBoolean("same_identifier") ? Duplicate.Likeness.IDENTIFIER : Duplicate.Likeness.NUMBER;
            return new Candidate(
                    new Duplicate(
                            new IncomingId(Columns.uuid(row, "id")),
                            new ArrivalNumber(row.getInt("arrival_year"), row.getInt("arrival_number")),
                            Columns.date(row, "arrived_on"),
                            row.getString("issuer"),
                            row.getString("trich_yeu"),
                            likeness),
                    Columns.date(row, "issued_on"));
        }
    }
}
