package vn.banggiang.pictures;

import vn.banggiang.refusal.Refusal;

/** Which bytes do not become a picture. */
public final class PicturesException extends Refusal {

    private static final long serialVersionUID = 1L;

    private PicturesException(Kind kind, String key, Object... args) {
        super(kind, key, args);
    }

    private PicturesException(Throwable cause, Kind kind, String key, Object... args) {
        super(cause, kind, key, args);
    }

    static PicturesException unknownKind() {
        return new PicturesException(Kind.INVALID, "pictures.unknown-kind");
    }

    static PicturesException unreadable(Throwable cause) {
        return new PicturesException(cause, Kind.INVALID, "pictures.unreadable");
    }

    static PicturesException tooManyPixels() {
        return new PicturesException(Kind.TOO_LARGE, "pictures.too-many-pixels");
    }

    static PicturesException drawingRefused() {
        return new PicturesException(Kind.INVALID, "pictures.drawing-refused");
    }

    static PicturesException noSuchPart() {
        return new PicturesException(Kind.INVALID, "pictures.no-such-part");
    }
}
