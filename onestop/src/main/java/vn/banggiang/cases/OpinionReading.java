package vn.banggiang.cases;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.CaseCode;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.CasesException;
import vn.banggiang.cases.facts.Consultation;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.identity.Actor;
import vn.banggiang.outgoing.IssuedDocuments;
import vn.banggiang.shell.PageOf;

/** What agencies see of the cases about which they are asked. */
@Service
@Transactional(readOnly = true)
public class OpinionReading {

    private static final int PAGE_SIZE = 50;

    private static final String ASKED = """
              FROM cases.consultation c JOIN cases.dossier d ON d.id = c.dossier_id
             WHERE c.agency_id = ANY (:agencies)
            """;

    private final JdbcClient jdbc;
    private final CaseStore store;
    private final OpinionRows rows;
    private final CaseRights rights;
    private final ApplicantSeal seal;
    private final Papers papers;
    private final IssuedDocuments documents;

    OpinionReading(
            JdbcClient jdbc,
            CaseStore store,
            OpinionRows rows,
            CaseRights rights,
            ApplicantSeal seal,
            Papers papers,
            IssuedDocuments documents) {
        this.jdbc = jdbc;
        this.store = store;
        this.rows = rows;
        this.rights = rights;
        this.seal = seal;
        this.papers = papers;
        this.documents = documents;
    }

    /** {@code cases.not-found} where there is none, or none for this person's agency. */
    public AskedCase see(Actor reader, CaseId id, int ordinal) {
        Consultation asked = rows.find(id, ordinal)
                .filter(one -> rights.isAsked(reader, one))
                .orElseThrow(() -> CasesException.missing("cases.not-found"));
        Case one = store.find(id).orElseThrow();
        return new AskedCase(
                asked,
                one,
                seal.applicant(id).masked().name(),
                asked.isOpen() ? papers.of(id) : List.of(),
                asked.isOpen() && rights.mayAnswer(reader, asked),
                document(asked));
    }

    /** All that the reader's agency was asked, what waits first; a page is counted from 0. */
    public PageOf<AskedLine> page(Actor reader, int page) {
        if (!rights.works(reader)) {
            return new PageOf<>(List.of(), 0, 0, PAGE_SIZE);
        }
        UUID[] agencies = rights.agencies(reader).stream().map(AgencyId::value).toArray(UUID[]::new);
        long total = jdbc.sql("SELECT count(*)" + ASKED)
                .param("agencies", agencies)
                .query(Long.class)
                .single();
        List<AskedLine> lines = jdbc.sql("SELECT c.*, d.code, d.name" + ASKED
                        + " ORDER BY c.replied_at DESC NULLS FIRST, c.due, c.dossier_id, c.ordinal"
                        + " LIMIT :most OFFSET :before")
                .param("agencies", agencies)
                .param("most", PAGE_SIZE)
                .param("before", Math.max(0, page) * PAGE_SIZE)
                .query((row, number) -> new AskedLine(
                        OpinionRows.consultation(row, number),
                        new CaseCode(row.getString("code")),
                        row.getString("name")))
                .list();
        return new PageOf<>(lines, total, page, PAGE_SIZE);
    }

    /** The document that says an answer in full. */
    public Optional<IssuedDocuments.Issue> document(Consultation asked) {
        return Optional.ofNullable(asked.closing())
                .flatMap(closing -> Optional.ofNullable(closing.document()))
                .flatMap(documents::with);
    }

    /**
     * A consultation in a list.
     *
     * @param name of the procedure
     */
    public record AskedLine(Consultation asked, CaseCode code, String name) {}
}
