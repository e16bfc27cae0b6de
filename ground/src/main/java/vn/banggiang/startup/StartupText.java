package vn.banggiang.startup;

import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The operator's texts, in Vietnamese, or in English where {@code BG_LANG} says {@code en}. */
final class StartupText {

    static final Locale LOCALE =
            Locale.forLanguageTag(System.getenv().getOrDefault("BG_LANG", "vi").startsWith("en") ? "en" : "vi");

    private static final ResourceBundleMessageSource TEXTS = new ResourceBundleMessageSource();

    static {
        TEXTS.setBasename("messages.startup");
        TEXTS.setDefaultEncoding("UTF-8");
        TEXTS.setFallbackToSystemLocale(false);
        TEXTS.setAlwaysUseMessageFormat(true);
    }

    private StartupText() {}

    static String of(String key, Object... args) {
        return TEXTS.getMessage(key, args, LOCALE);
    }
}
