package vn.banggiang.procedures.facts;

/**
 * What one gets (kết quả thực hiện).
 *
 * @param code in the national list; may be empty
 * @param url of a sample; may be empty
 */
public record Outcome(String code, String name, String url) {

    /** {@link ProceduresException} without a name. */
    public Outcome {
        code = Words.line("MAKETQUA", code, Words.CODE);
        name = Words.required("TENKETQUA", name, Words.NAME);
        url = Words.link("URL", url);
    }
}
