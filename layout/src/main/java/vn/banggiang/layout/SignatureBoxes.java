package vn.banggiang.layout;

/**
 * Where the four form fields lie.
 *
 * @param number in the gap between "Số:" and "/"
 * @param date right of the place
 * @param signature box 7c, between position and name
 * @param seal box 8, over a third of the signature from its left
 */
public record SignatureBoxes(Box number, Box date, Box signature, Box seal) {
    /** Points in a millimetre. */
    public static final float MM = 72f / 25.4f;

    /** Width of the signature's box, in points. */
    public static final float SIGNATURE_WIDTH = 50 * MM;

    /** Height of the signature's box, in points. */
    public static final float SIGNATURE_HEIGHT = 22 * MM;

    /** Side of the seal's box in points: the real diameter of an agency's seal, 36 mm. */
    public static final float SEAL_SIDE = 36 * MM;

    /** The seal over a third of the signature's width, from the left, at the same height (annex I, II.8.a). */
    public static Box sealOver(Box signature) {
        float right = signature.x() + signature.width() / 3;
        float middle = signature.y() + signature.height() / 2;
        return new Box(signature.page(), right - SEAL_SIDE, middle - SEAL_SIDE / 2, SEAL_SIDE, SEAL_SIDE);
    }
}
