package vn.banggiang.procedures.open;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.procedures.facts.Coded;
import vn.banggiang.procedures.facts.Term;
import vn.banggiang.publicpages.OpenDataset;
import vn.banggiang.shell.PageOf;

/** The procedures of a portal as open data. */
@Component
class ProcedureDataset implements OpenDataset {

    private static final int MOST_PAGES = 500;

    private final OpenProcedures procedures;

    ProcedureDataset(OpenProcedures procedures) {
        this.procedures = procedures;
    }

    @Override
    public String name() {
        return "procedures";
    }

    @Override
    public String title() {
        return "procedures.open.title";
    }

    @Override
    public String description() {
        return "procedures.data-means";
    }

    @Override
    public boolean isGivenAt(AgencyId agency) {
        return true;
    }

    @Override
    public List<String> columns() {
        return List.of("code", "name", "field", "online", "amount", "unit", "effective", "decision");
    }

    @Override
    public List<List<String>> lines(AgencyId agency) {
        List<List<String>> lines = new ArrayList<>();
        PageOf<OpenProcedure> page;
        int number = 0;
        do {
            page = procedures.page(agency, ProcedureChoice.ALL, number++);
            page.lines().forEach(procedure -> lines.add(line(procedure)));
        } while (number < Math.min(page.pages(), MOST_PAGES));
        return lines;
    }

    private static List<String> line(OpenProcedure procedure) {
        return List.of(
                procedure.facts().code().value(),
                procedure.facts().name(),
                String.join(
                        "; ",
                        procedure.facts().fields().stream().map(Coded::label).toList()),
                procedure.facts().online().vietnamese(),
                procedure
                        .time()
                        .map(Term::amount)
                        .map(BigDecimal::toPlainString)
                        .orElse(""),
                procedure.time().map(Term::unit).orElse(""),
                procedure.effective().toString(),
                procedure.decision());
    }
}
