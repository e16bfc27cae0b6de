package vn.banggiang.cases;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.applicants.ApplicantFacts;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.database.Columns;
import vn.banggiang.procedures.ProceduresInForce;

/** Cases for registers elsewhere that the law has told of them, whoever works on them here. No person asks for these. */
@Service
@Transactional(readOnly = true)
public class ReportableCases {

    private final JdbcClient jdbc;
    private final CaseStore store;
    private final ApplicantSeal seal;
    private final CaseTimes times;
    private final ProceduresInForce procedures;

    ReportableCases(
            JdbcClient jdbc, CaseStore store, ApplicantSeal seal, CaseTimes times, ProceduresInForce procedures) {
        this.jdbc = jdbc;
        this.store = store;
        this.seal = seal;
        this.times = times;
        this.procedures = procedures;
    }

    /** As it stands now; empty where who applied was erased. */
    public Optional<ReportableCase> find(CaseId id) {
        return store.find(id).flatMap(one -> {
            ApplicantFacts applicant = seal.applicant(id);
            return applicant.name().isEmpty() ? Optional.empty() : Optional.of(reportable(one, applicant));
        });
    }

    private ReportableCase reportable(Case one, ApplicantFacts applicant) {
        return new ReportableCase(
                one,
                procedures
                        .version(one.asked().procedure(), one.asked().version())
                        .facts(),
                applicant,
                Optional.ofNullable(times.due(one)),
                store.parties(one.id()).delivery());
    }

    /**
     * What goes on, page by page.
     *
     * @param after the last one of the page before; null for the first page
     */
    public List<Case> goingOn(@Nullable CaseId after, int most) {
        return jdbc
                .sql("""
                        SELECT id FROM cases.dossier
                         WHERE ended_at IS NULL AND (cast(:after AS uuid) IS NULL OR id > :after) ORDER BY id LIMIT :most
                        """)
                .param("after", after == null ? null : after.value())
                .param("most", most)
                .query((row, number) -> new CaseId(Columns.uuid(row, "id")))
                .list()
                .stream()
                .flatMap(id -> store.find(id).stream())
                .toList();
    }
}
