package vn.banggiang.pictures;

/**
 * The part of a picture that is shown, in ten-thousandths of the whole as it stands upright; all of it is {@link #WHOLE}.
 *
 * @param left 0 to 9,999
 * @param top 0 to 9,999
 * @param width 1 to what is left to the right
 * @param height 1 to what is left below
 */
public record Crop(int left, int top, int width, int height) {

    /** Parts of the whole. */
    public static final int PARTS = 10_000;

    /** All of a picture. */
    public static final Crop WHOLE = new Crop(0, 0, PARTS, PARTS);

    /** {@code pictures.no-such-part} when it does not lie within the picture. */
    public Crop {
        boolean within =
                left >= 0 && top >= 0 && width > 0 && height > 0 && left + width <= PARTS && top + height <= PARTS;
        if (!within) {
            throw PicturesException.noSuchPart();
        }
    }
}
