package vn.banggiang.layout;

/**
 * A rectangle on a page, in points (1/72 inch), origin at the top left.
 *
 * @param page counted from 1
 */
public record Box(int page, float x, float y, float width, float height) {
    public Box {
        if (page < 1 || !(width >= 0) || !(height >= 0)) {
            throw new IllegalArgumentException("No box: page " + page + ", " + width + " × " + height);
        }
    }

    public float right() {
        return x + width;
    }

    public float bottom() {
        return y + height;
    }

    /** The smallest box that holds both; the other must lie on the same page. */
    public Box and(Box other) {
        float left = Math.min(x, other.x);
        float top = Math.min(y, other.y);
        return new Box(
                page, left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }
}
