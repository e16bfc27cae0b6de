package vn.banggiang.cli;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The commands' texts, and those of the libraries and modules they report on, in the terminal's language. */
public final class Words {

    private final MessageSource messages;
    private final Locale locale;

    private Words(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    /** Vietnamese, or English where {@code BG_LANG} says {@code en}. */
    public static Words ofTerminal() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasenames(
                "messages.cli",
                "messages.startup",
                "messages.storage",
                "vn.banggiang.edxml.messages",
                "vn.banggiang.layout.messages",
                "vn.banggiang.signatures.messages");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
        boolean english = System.getenv().getOrDefault("BG_LANG", "vi").startsWith("en");
        return new Words(source, Locale.forLanguageTag(english ? "en" : "vi"));
    }

    /** The text of a key with its arguments. */
    public String of(String key, Object... args) {
        return messages.getMessage(key, args, locale);
    }

    /** The text of a key whose arguments come as a list. */
    public String of(String key, List<Object> args) {
        return of(key, args.toArray());
    }
}
