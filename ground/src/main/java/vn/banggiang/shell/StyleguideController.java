package vn.banggiang.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /** The navigation of somebody who works in all systems that a province may have. */
    private static final Map<PlaceGroup, List<Place>> MANY_PLACES = new EnumMap<>(Map.of(
            PlaceGroup.WORK,
            List.of(
                    sample(PlaceGroup.WORK, "waiting", "circle-check"),
                    sample(PlaceGroup.WORK, "tasks", "check"),
                    sample(PlaceGroup.WORK, "mail", "pencil"),
                    sample(PlaceGroup.WORK, "meetings", "calendar")),
            PlaceGroup.DOCUMENTS,
            List.of(
                    sample(PlaceGroup.DOCUMENTS, "incoming", "inbox"),
                    sample(PlaceGroup.DOCUMENTS, "outgoing", "send"),
                    sample(PlaceGroup.DOCUMENTS, "records", "folder")),
            PlaceGroup.SERVICE,
            List.of(
                    sample(PlaceGroup.SERVICE, "cases", "building-bank"),
                    sample(PlaceGroup.SERVICE, "procedures", "file-text"),
                    sample(PlaceGroup.SERVICE, "portal", "language")),
            PlaceGroup.KNOWLEDGE,
            List.of(
                    sample(PlaceGroup.KNOWLEDGE, "figures", "clock"),
                    sample(PlaceGroup.KNOWLEDGE, "training", "star"),
                    sample(PlaceGroup.KNOWLEDGE, "verify", "shield-check")),
            PlaceGroup.ADMINISTRATION,
            List.of(
                    sample(PlaceGroup.ADMINISTRATION, "people", "users"),
                    sample(PlaceGroup.ADMINISTRATION, "signatures", "qrcode"))));

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
    String foundation(Model model) {
        model.addAttribute("manyPlaces", MANY_PLACES);
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

    private static Place sample(PlaceGroup group, String name, String icon) {
        return new Place(group, "shell.styleguide.place." + name, icon, "#places-" + name, 0, 'v');
    }
}
