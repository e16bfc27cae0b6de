package vn.banggiang.edxml;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says this library's message keys in the reader's language: Vietnamese, or English when asked for. */
public final class EdxmlText {

    private final ResourceBundle bundle;
    private final Locale locale;

    private EdxmlText(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "vn.banggiang.edxml.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The texts in English for an English locale, in Vietnamese for every other. */
    public static EdxmlText in(Locale locale) {
        boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return new EdxmlText(english ? Locale.ENGLISH : Locale.of("vi"));
    }

    /** The sentence of {@code key}. */
    public String say(String key, List<?> args) {
        return new MessageFormat(bundle.getString(key), locale).format(args.toArray());
    }

    /** The sentence of a refusal. */
    public String say(EdxmlException refusal) {
        return say(refusal.key(), refusal.args());
    }

    /** The sentence of a finding. */
    public String say(Finding finding) {
        return say(finding.key(), finding.args());
    }
}
