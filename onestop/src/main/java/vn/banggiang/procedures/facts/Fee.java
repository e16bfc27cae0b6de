package vn.banggiang.procedures.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.banggiang.words.Folding;

/**
 * What is to be paid (phí, lệ phí).
 *
 * @param code in the national list; may be empty
 * @param amount of the unit; null where it is only described, 0 where nothing is asked
 * @param unit as it was written, such as "Đồng"
 * @param url of the rule that says so; may be empty
 */
public record Fee(String code, @Nullable BigDecimal amount, String unit, String description, String url) {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

    /** {@link ProceduresException} for an amount that no law asks. */
    public Fee {
        code = Words.line("MAPHILEPHI", code, Words.CODE);
        amount = Amount.bounded("SOTIEN", amount, MOST);
        unit = Words.line("DONVI", unit, Words.CODE);
        description = Words.text("MOTA", description);
        url = Words.link("URL", url);
    }

    /** Whether the amount is of the country's money, as it is where nothing else is said. */
    public boolean isInDong() {
        String folded = Folding.fold(unit);
        return folded.isEmpty() || folded.equals("dong") || folded.equals("vnd") || folded.equals("d");
    }
}
