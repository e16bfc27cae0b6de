package vn.banggiang.figures;

/**
 * So many of so many. The ratio is computed from both at each level, since ratios cannot be added.
 *
 * @param part from 0 to {@code whole}
 */
public record Share(long part, long whole) {

    /** Of nothing, nothing. */
    public static final Share NONE = new Share(0, 0);

    /** {@link IllegalArgumentException} for more than the whole, or less than nothing. */
    public Share {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " of " + whole);
        }
    }

    /** Both together. */
    public Share plus(Share other) {
        return new Share(part + other.part, whole + other.whole);
    }

    /** In tenths of a per cent, cut and never rounded up: 1000 is all, and 999 is not. -1 where there is no whole. */
    public int perMille() {
        return whole == 0 ? -1 : (int) (part * 1000 / whole);
    }
}
