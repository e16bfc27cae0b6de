package vn.banggiang.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeps language and appearance at the browser, before and after sign-in. */
@Controller
class PreferencesController {

    @PostMapping(Preferences.PATH)
    String prefer(
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(required = false) @Nullable String appearance,
            @RequestParam(name = "return", defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (language != null) {
            Language.of(language).ifPresent(l -> Preferences.LANGUAGE.keep(l.tag(), request, response));
        }
        if (appearance != null) {
            Preferences.APPEARANCE.keep(Appearance.of(appearance).tag(), request, response);
        }
        return "redirect:" + (isOurs(back) ? back : "/");
    }

    /** Only a path of this installation: never {@code //elsewhere}, never {@code /\elsewhere}. */
    private static boolean isOurs(String address) {
        return address.startsWith("/")
                && !address.startsWith("//")
                && address.chars().noneMatch(c -> c == '\\' || c < ' ');
    }
}
