package vn.banggiang.forms.facts;

/** One of the answers that are given to choose from; its key is what is kept. */
public record Choice(String key, String label) {

    /** {@link FormsException} where the key is none or the label is too long. */
    public Choice {
        key = Wording.key("choices", key);
        label = Wording.line("choices", label, Wording.LABEL);
    }
}
