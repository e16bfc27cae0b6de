package vn.banggiang.procedures.facts;

/**
 * A paper that is to be brought.
 *
 * @param code in the national list; may be empty
 * @param originals how many
 * @param copies how many
 * @param form name of the form that it is filled into; may be empty
 * @param url of that form; may be empty
 * @param replacedBy code of the result of another procedure that serves in its place; may be empty
 */
public record Paper(String code, String name, int originals, int copies, String form, String url, String replacedBy) {

    private static final int MOST = 999;

    /** {@link ProceduresException} without a name, or for a number that nobody asks. */
    public Paper {
        code = Words.line("MAGIAYTO", code, Words.CODE);
        name = Words.text("TENGIAYTO", name);
        if (name.isEmpty()) {
            throw ProceduresException.invalid("TENGIAYTO", "procedures.missing");
        }
        if (originals < 0 || originals > MOST) {
            throw ProceduresException.invalid("SOBANCHINH", "procedures.no-amount");
        }
        if (copies < 0 || copies > MOST) {
            throw ProceduresException.invalid("SOBANSAO", "procedures.no-amount");
        }
        form = Words.line("TENMAUDON", form, Words.NAME);
        url = Words.link("URL", url);
        replacedBy = Words.line("MA_KQ_THAYTHE", replacedBy, Words.CODE);
    }
}
