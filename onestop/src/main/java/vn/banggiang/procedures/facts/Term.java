package vn.banggiang.procedures.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long it may take (thời gian giải quyết), and the fees of it.
 *
 * @param amount of units, 0 for at once; null where it is only described
 * @param unit as it was written, such as "Ngày làm việc"
 */
public record Term(@Nullable BigDecimal amount, String unit, String description, List<Fee> fees) {

    private static final BigDecimal MOST = BigDecimal.valueOf(10_000);

    /** {@link ProceduresException} for an amount that no law gives. */
    public Term {
        amount = Amount.bounded("THOIGIANGIAIQUYET", amount, MOST);
        unit = Words.line("DONVITINH", unit, Words.CODE);
        description = Words.text("MOTA", description);
        fees = Words.few("PHILEPHI", fees);
    }

    /** The unit, where it is one that can be counted. */
    public Optional<TermUnit> counted() {
        return TermUnit.written(unit);
    }
}
