package vn.banggiang.procedures.facts;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.banggiang.words.PlainText;

/**
 * The national code of a procedure (mã thủ tục), such as {@code 1.012766}; a province may have added its own to it, such as
 * {@code 1.012766.000.00.00.H14}.
 */
public record ProcedureCode(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{1,2}\\.[0-9]{6}(\\.[0-9A-Z]{1,10}){0,6}");

    /** {@code procedures.no-code} where it has another form. */
    public ProcedureCode {
        value = PlainText.line(value).toUpperCase(Locale.ROOT);
        if (!FORM.matcher(value).matches()) {
            throw ProceduresException.invalid("MATTHC", "procedures.no-code");
        }
    }

    /** The code that this is, if it is one. */
    public static Optional<ProcedureCode> read(String typed) {
        return FORM.matcher(PlainText.line(typed).toUpperCase(Locale.ROOT)).matches()
                ? Optional.of(new ProcedureCode(typed))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
