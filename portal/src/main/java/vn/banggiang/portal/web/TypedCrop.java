package vn.banggiang.portal.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.banggiang.pictures.Crop;
import vn.banggiang.portal.PortalException;

/** How much is cut from each side of a picture, in hundredths of its width or height; nothing where it is left out. */
record TypedCrop(
        @Nullable Integer left,
        @Nullable Integer top,
        @Nullable Integer right,
        @Nullable Integer bottom) {

    private static final int HUNDREDTH = Crop.PARTS / 100;
    private static final int MOST = 90;

    /** {@code portal.crop-invalid} where nothing would be left. */
    Crop read() {
        int fromLeft = of("left", left);
        int fromTop = of("top", top);
        int width = 100 - fromLeft - of("right", right);
        int height = 100 - fromTop - of("bottom", bottom);
        if (width < 1 || height < 1) {
            throw PortalException.invalid("right", "portal.crop-invalid");
        }
        return new Crop(fromLeft * HUNDREDTH, fromTop * HUNDREDTH, width * HUNDREDTH, height * HUNDREDTH);
    }

    private static int of(String side, @Nullable Integer typed) {
        int hundredths = Objects.requireNonNullElse(typed, 0);
        if (hundredths < 0 || hundredths > MOST) {
            throw PortalException.invalid(side, "portal.crop-invalid");
        }
        return hundredths;
    }
}
