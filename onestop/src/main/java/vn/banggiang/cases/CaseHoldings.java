package vn.banggiang.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.applicants.ApplicantFacts;
import vn.banggiang.applicants.ApplicantId;
import vn.banggiang.applicants.PersonalHoldings;
import vn.banggiang.cases.facts.BroughtPaper;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.database.Columns;

/** What cases hold about people: who they were when they applied, what they answered, what they brought. */
@Component
@Order(20)
class CaseHoldings implements PersonalHoldings {

    private final JdbcClient jdbc;
    private final CaseStore store;
    private final ApplicantSeal seal;
    private final CaseAnswers answers;
    private final Papers papers;

    CaseHoldings(JdbcClient jdbc, CaseStore store, ApplicantSeal seal, CaseAnswers answers, Papers papers) {
        this.jdbc = jdbc;
        this.store = store;
        this.seal = seal;
        this.answers = answers;
        this.papers = papers;
    }

    @Override
    public String title() {
        return "cases.own";
    }

    @Override
    public List<Holding> of(Set<ApplicantId> owned) {
        return ids(owned).stream()
                .flatMap(id -> store.find(id).stream())
                .map(this::holding)
                .toList();
    }

    @Override
    public List<String> kept(Set<ApplicantId> owned) {
        return ids(owned).isEmpty() ? List.of() : List.of("cases.kept-by-law");
    }

    private List<CaseId> ids(Set<ApplicantId> owned) {
        return jdbc.sql("SELECT id FROM cases.dossier WHERE applicant_id = ANY (:owned) ORDER BY submitted_at DESC")
                .param("owned", owned.stream().map(ApplicantId::value).toArray(UUID[]::new))
                .query((row, number) -> new CaseId(Columns.uuid(row, "id")))
                .list();
    }

    private Holding holding(Case one) {
        ApplicantFacts facts = seal.applicant(one.id());
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("cases.tracking-code", one.code().value());
        lines.put("cases.procedure", one.asked().name());
        lines.put("cases.submitted", one.submittedAt().toString());
        lines.put("cases.name", facts.name());
        lines.put("cases.identity-number", facts.number());
        lines.put("cases.address", facts.contact().address());
        lines.put("cases.phone", facts.contact().telephone());
        lines.put("cases.email", facts.contact().email());
        lines.put(
                "cases.papers",
                String.join(
                        "; ",
                        papers.of(one.id()).stream().map(BroughtPaper::name).toList()));
        answers.filled(one).ifPresent(filled -> lines.put("cases.form", said(filled)));
        lines.values().removeIf(String::isEmpty);
        return new Holding(lines);
    }

    private static String said(Filled filled) {
        return filled.reading()
                .form()
                .questions()
                .flatMap(question -> filled.reading().answers().of(question.key()).stream()
                        .map(answer -> question.label() + ": "
                                + String.join(", ", filled.words().lines(question, answer))))
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
    }
}
