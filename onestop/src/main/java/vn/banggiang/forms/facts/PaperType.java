package vn.banggiang.forms.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which files a paper may come as. */
public enum PaperType {
    PDF,
    PICTURE,
    WORD,
    SHEET;

    /** How names of such files end, with the dot. */
    public List<String> endings() {
        return switch (this) {
            case PDF -> List.of(".pdf");
            case PICTURE -> List.of(".jpg", ".jpeg", ".png");
            case WORD -> List.of(".docx");
            case SHEET -> List.of(".xlsx");
        };
    }

    /** As files name it. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key of its name. */
    public String key() {
        return "forms.paper." + tag();
    }

    /** The one with this tag. */
    public static Optional<PaperType> tagged(String tag) {
        return Arrays.stream(values()).filter(type -> type.tag().equals(tag)).findFirst();
    }
}
