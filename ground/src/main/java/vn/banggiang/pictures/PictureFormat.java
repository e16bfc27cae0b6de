package vn.banggiang.pictures;

import java.util.Locale;

/** What published pictures are written as. */
public enum PictureFormat {
    /** The smallest, which old browsers cannot read. */
    WEBP("image/webp"),
    /** For photographs. */
    JPEG("image/jpeg"),
    /** For pictures through which the page is seen. */
    PNG("image/png");

    private final String mediaType;

    PictureFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** As in the header {@code Content-Type}. */
    public String mediaType() {
        return mediaType;
    }

    /** The format as addresses name it: {@code webp}, {@code jpeg}, {@code png}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
