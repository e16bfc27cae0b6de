package vn.banggiang.richtext.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.banggiang.richtext.Cleaner;
import vn.banggiang.richtext.PictureSource;
import vn.banggiang.richtext.ReadingForm;
import vn.banggiang.richtext.RichTextDifference;
import vn.banggiang.shell.Pages;
import vn.banggiang.shell.Styleguide;
import vn.banggiang.shell.StyleguideChapter;

/** Shows the editor and what it writes, with a chooser of one picture. */
@Controller
class TextStyleguideController {

    private static final String PATH = Styleguide.PATH + "/text";
    private static final String EMBLEM = "/shell/emblem.svg";

    private final Styleguide styleguide;
    private final Pages pages;

    TextStyleguideController(Styleguide styleguide, Pages pages) {
        this.styleguide = styleguide;
        this.pages = pages;
    }

    @ModelAttribute("chapters")
    List<StyleguideChapter> chapters() {
        return styleguide.chapters();
    }

    @GetMapping(PATH)
    String text(HttpServletRequest request, Model model) {
        var page = pages.of(request);
        var text = Cleaner.clean(page.text("richtext.styleguide.sample")).text();
        model.addAttribute("text", text);
        model.addAttribute(
                "read",
                new ReadingForm(TextStyleguideController::emblems, Set.of(), page.text("richtext.wide-table"))
                        .of(text));
        var later = Cleaner.clean(page.text("richtext.styleguide.sample-later")).text();
        model.addAttribute("difference", RichTextDifference.between(text, later));
        model.addAttribute("nothing", RichTextDifference.between(later, later));
        return "richtext/styleguide/text";
    }

    @GetMapping(PATH + "/pictures")
    String pictures() {
        return "richtext/styleguide/pictures";
    }

    private static Map<UUID, PictureSource> emblems(Collection<UUID> pictures) {
        var emblem = new PictureSource(120, 120, List.of(new PictureSource.Form("image/svg+xml", 120, EMBLEM)));
        return pictures.stream().collect(Collectors.toMap(picture -> picture, picture -> emblem));
    }
}
