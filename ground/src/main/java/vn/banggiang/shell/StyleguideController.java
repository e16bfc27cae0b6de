package vn.banggiang.shell;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows every component in every state, for those who build pages. */
@Controller
@RequestMapping(Styleguide.PATH)
class StyleguideController {

    private static final List<HttpStatus> TROUBLES = List.of(
            HttpStatus.UNPROCESSABLE_CONTENT,
            HttpStatus.NOT_FOUND,
            HttpStatus.UNAUTHORIZED,
            HttpStatus.FORBIDDEN,
            HttpStatus.CONFLICT,
            HttpStatus.CONTENT_TOO_LARGE,
            HttpStatus.TOO_MANY_REQUESTS,
            HttpStatus.SERVICE_UNAVAILABLE,
            HttpStatus.INTERNAL_SERVER_ERROR);

    private final Styleguide styleguide;
    private final Troubles troubles;

    StyleguideController(Styleguide styleguide, Troubles troubles) {
        this.styleguide = styleguide;
        this.troubles = troubles;
    }

    @ModelAttribute("chapters")
    List<StyleguideChapter> chapters() {
        return styleguide.chapters();
    }

    @GetMapping
    String foundation() {
        return "shell/styleguide/foundation";
    }

    @GetMapping("/forms")
    String forms() {
        return "shell/styleguide/forms";
    }

    /** What a picker finds, whatever is typed. */
    @GetMapping("/found")
    String found() {
        return "shell/styleguide/found";
    }

    @GetMapping("/work")
    String work() {
        return "shell/styleguide/work";
    }

    @GetMapping("/messages")
    String messages(Model model, Locale locale) {
        model.addAttribute("troubles", troubles(locale).toList());
        return "shell/styleguide/messages";
    }

    /** A whole page on which nothing waits. */
    @GetMapping("/nothing-waits")
    String nothingWaits() {
        return "shell/styleguide/nothing";
    }

    /** A whole page that says what went wrong and what to do. */
    @GetMapping("/failure")
    String failure(Model model, Locale locale) {
        model.addAttribute("trouble", troubles.of(HttpStatus.INTERNAL_SERVER_ERROR, locale));
        return "shell/styleguide/failure";
    }

    /** A whole page for everyone. */
    @GetMapping("/open")
    String open() {
        return "shell/styleguide/open";
    }

    private Stream<Trouble> troubles(Locale locale) {
        return TROUBLES.stream().map(status -> troubles.of(status, locale));
    }
}
