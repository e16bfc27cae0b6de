package vn.banggiang.shell;

import java.util.Locale;
import java.util.Optional;

/** A language in which every page, refusal and mail exists. */
public enum Language {
    /** Vietnamese: the language of the administration, and of everyone who asked for nothing else. */
    VI,
    /** English. */
    EN;

    /** The language with this two-letter tag. */
    public static Optional<Language> of(String tag) {
        return switch (tag.toLowerCase(Locale.ROOT)) {
            case "vi" -> Optional.of(VI);
            case "en" -> Optional.of(EN);
            default -> Optional.empty();
        };
    }

    /** Two letters, as in {@code <html lang>}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For message look-up. */
    public Locale locale() {
        return Locale.of(tag());
    }
}
