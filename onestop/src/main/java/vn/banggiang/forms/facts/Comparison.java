package vn.banggiang.forms.facts;

/**
 * One thing that a condition asks: of which question, what, compared with what.
 *
 * @param value a choice's key, {@code yes} or {@code no}, a number ({@code 12.5}) or a day ({@code 2026-11-30}); empty where
 *     the operator takes none
 */
public record Comparison(String question, Operator operator, String value) {

    /** {@link FormsException} where the key is none. */
    public Comparison {
        question = Wording.key("question", question);
        value = operator.takesValue() ? Wording.line("value", value, Wording.LABEL) : "";
    }
}
