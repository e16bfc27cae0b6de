package vn.banggiang.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The language that was chosen at this browser; else the account's; else the browser's own; else Vietnamese. A program
 * says with each request what it wants, which goes before the account's.
 */
@Component("localeResolver")
class ChosenLanguage implements LocaleResolver {

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return of(request).locale();
    }

    Language of(HttpServletRequest request) {
        return chosen(request)
                .or(() -> asked(request).filter(language -> isProgram(request)))
                .or(ChosenLanguage::ofAccount)
                .or(() -> asked(request))
                .orElse(Language.VI);
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The language is chosen at " + Preferences.PATH);
    }

    private static boolean isProgram(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .orElse(request.getRequestURI())
                .startsWith("/api/");
    }

    private static Optional<Language> chosen(HttpServletRequest request) {
        return Preferences.LANGUAGE.at(request).flatMap(Language::of);
    }

    private static Optional<Language> ofAccount() {
        return Reader.signedIn().flatMap(reader -> Language.of(reader.locale().getLanguage()));
    }

    private static Optional<Language> asked(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> Language.of(locale.getLanguage()).stream())
                .findFirst();
    }
}
