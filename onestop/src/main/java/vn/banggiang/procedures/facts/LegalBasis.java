package vn.banggiang.procedures.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A text on which a procedure rests (căn cứ pháp lý).
 *
 * @param number and notation, such as "45/2019/QH14"
 * @param url where it is read; may be empty
 */
public record LegalBasis(
        String number,
        String title,
        @Nullable LocalDate issued,
        @Nullable LocalDate effective,
        String issuer,
        String url) {

    /** {@link ProceduresException} where neither number nor title names it. */
    public LegalBasis {
        number = Words.line("SOVANBAN", number, Words.CODE);
        title = Words.line("TENVANBAN", title, Words.NAME);
        if (number.isEmpty() && title.isEmpty()) {
            throw ProceduresException.invalid("SOVANBAN", "procedures.missing");
        }
        issuer = Words.line("COQUANBANHANH", issuer, Words.NAME);
        url = Words.link("DIACHITRUYCAP", url);
    }
}
