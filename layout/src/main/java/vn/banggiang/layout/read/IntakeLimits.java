package vn.banggiang.layout.read;

/**
 * How large a PDF from outside may be.
 *
 * @param pages most pages
 * @param bytes most bytes of the file
 */
public record IntakeLimits(int pages, long bytes) {
    private static final long MEGABYTE = 1 << 20;

    /** 3,000 pages and 100 MB. */
    public static final IntakeLimits DEFAULT = new IntakeLimits(3_000, 100 * MEGABYTE);

    public IntakeLimits {
        if (pages < 1 || bytes < 1) {
            throw new IllegalArgumentException("Limits that let nothing pass: " + pages + ", " + bytes);
        }
    }

    long megabytes() {
        return bytes / MEGABYTE;
    }
}
