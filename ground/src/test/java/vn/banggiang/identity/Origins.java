package vn.banggiang.identity;

import java.util.concurrent.ThreadLocalRandom;

/** Addresses from which tests sign in. */
public final class Origins {

    private Origins() {}

    /** One from which nobody has tried anything yet. */
    public static Origin fresh() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return Origin.at(ClientAddress.of(
                "10.%d.%d.%d".formatted(random.nextInt(256), random.nextInt(256), random.nextInt(256))));
    }
}
