package vn.banggiang.procedures.editing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.banggiang.procedures.facts.FactDifference;
import vn.banggiang.procedures.national.Finding;

/**
 * The form as it is shown.
 *
 * @param findings what is wrong, by the names of fields; empty before it was checked
 * @param fresh path of the row that was just added, whose first field is to be typed in; empty for none
 * @param differences to what was said last; null before it was checked, or where it is wrong
 */
public record EditView(
        EditedProcedure edited,
        List<Finding> findings,
        String fresh,
        @Nullable List<FactDifference> differences) {

    /** Copies the lists. */
    public EditView {
        findings = List.copyOf(findings);
        differences = differences == null ? null : List.copyOf(differences);
    }

    /** Before anything was checked. */
    public static EditView of(EditedProcedure edited) {
        return new EditView(edited, List.of(), "", null);
    }

    /** What is wrong with this field, or with a list as a whole; at most one. */
    public List<Finding> at(String path) {
        return findings.stream()
                .filter(finding -> finding.place().equals(path))
                .limit(1)
                .toList();
    }

    /** What is wrong somewhere that no field is called after. */
    public boolean isWrong() {
        return findings.stream().anyMatch(Finding::fault);
    }
}
