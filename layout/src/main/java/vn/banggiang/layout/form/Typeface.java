package vn.banggiang.layout.form;

import java.io.InputStream;
import java.util.Objects;

/** The font files: Tinos, whose letters are as wide as those of Times New Roman, with every Vietnamese letter. */
public enum Typeface {
    REGULAR("Tinos-Regular"),
    BOLD("Tinos-Bold"),
    ITALIC("Tinos-Italic"),
    BOLD_ITALIC("Tinos-BoldItalic");

    private final String file;

    Typeface(String file) {
        this.file = file;
    }

    /** The TrueType file; the caller closes it. */
    public InputStream open() {
        String path = "/vn/banggiang/layout/fonts/" + file + ".ttf";
        return Objects.requireNonNull(Typeface.class.getResourceAsStream(path), path);
    }
}
