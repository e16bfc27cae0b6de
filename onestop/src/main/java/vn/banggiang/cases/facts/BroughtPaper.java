package vn.banggiang.cases.facts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.banggiang.words.PlainText;

/**
 * A paper of a case.
 *
 * @param code in the national list; may be empty
 * @param originals how many were handed over
 * @param copies how many were handed over
 * @param file null for paper alone
 */
public record BroughtPaper(
        String code,
        String name,
        int originals,
        int copies,
        @Nullable CaseFile file,
        Instant broughtAt) {

    private static final int LONGEST = 500;
    private static final int MOST = 999;

    /** {@link CasesException} without a name, or for a number that nobody brings. */
    public BroughtPaper {
        code = PlainText.line(code);
        name = PlainText.line(name);
        if (name.isEmpty() || name.length() > LONGEST || code.length() > LONGEST) {
            throw CasesException.invalid("papers", "cases.no-text", LONGEST);
        }
        if (originals < 0 || originals > MOST || copies < 0 || copies > MOST) {
            throw CasesException.invalid("papers", "cases.no-amount", MOST);
        }
    }
}
