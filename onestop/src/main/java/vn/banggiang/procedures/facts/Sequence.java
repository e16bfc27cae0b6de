package vn.banggiang.procedures.facts;

import java.util.List;
import vn.banggiang.words.Folding;

/**
 * What is done, one after the other (trình tự thực hiện).
 *
 * @param when in which case; empty where there is one only
 */
public record Sequence(String when, List<String> steps) {

    /** {@link ProceduresException} without a step. */
    public Sequence {
        when = Words.line("TRUONGHOP", when, Words.NAME);
        steps = Words.few(
                "TRINHTU",
                steps.stream()
                        .map(step -> Words.text("TENTRINHTU", step))
                        .filter(step -> !step.isEmpty())
                        .toList());
        if (steps.isEmpty()) {
            throw ProceduresException.invalid("TRINHTU", "procedures.missing");
        }
    }

    /** Whether its steps say their own numbers, "Bước 1" and so on. */
    public boolean numbersItself() {
        return steps.stream().allMatch(step -> Folding.fold(step).startsWith("buoc "));
    }
}
