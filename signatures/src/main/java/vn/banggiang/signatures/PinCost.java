package vn.banggiang.signatures;

/**
 * How much trying one PIN costs whoever has stolen both the key's file and the vault's secret: Argon2id with one lane.
 *
 * @param kibibytes memory for one try, 8 to 1,048,576
 * @param passes over that memory, 1 to 100
 */
public record PinCost(int kibibytes, int passes) {

    /** For keys that are worth something. */
    public static final PinCost USUAL = new PinCost(32 * 1024, 2);

    /** For keys whose PIN everybody knows. */
    public static final PinCost DEMONSTRATION = new PinCost(8, 1);

    private static final int LEAST_KIBIBYTES = 8;
    private static final int MOST_KIBIBYTES = 1 << 20;
    private static final int MOST_PASSES = 100;

    /** {@link IllegalArgumentException} out of range. */
    public PinCost {
        if (kibibytes < LEAST_KIBIBYTES || kibibytes > MOST_KIBIBYTES || passes < 1 || passes > MOST_PASSES) {
            throw new IllegalArgumentException("cost of a PIN: " + kibibytes + " KiB, " + passes + " passes");
        }
    }
}
