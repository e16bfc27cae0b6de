package vn.banggiang.shell;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The style guide's chapters: the shell's own, then what the modules add. */
@Component
public class Styleguide {

    /** Where it begins. */
    public static final String PATH = "/desk/styleguide";

    private final List<StyleguideChapter> chapters;

    Styleguide(List<StyleguideChapter> added) {
        this.chapters = Stream.concat(own(), added.stream()).toList();
    }

    /** All chapters in order. */
    public List<StyleguideChapter> chapters() {
        return chapters;
    }

    private static Stream<StyleguideChapter> own() {
        return Stream.of(
                new StyleguideChapter("shell.styleguide.chapter.foundation", PATH),
                new StyleguideChapter("shell.styleguide.chapter.forms", PATH + "/forms"),
                new StyleguideChapter("shell.styleguide.chapter.work", PATH + "/work"),
                new StyleguideChapter("shell.styleguide.chapter.messages", PATH + "/messages"));
    }
}
