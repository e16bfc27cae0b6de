package vn.banggiang.edxml;

import java.util.Arrays;
import java.util.Random;

/** Small damage to a message: bytes changed, dropped, doubled or moved. */
final class Mutation {

    private static final byte[] TELLING =
            "<>&\"'/=;#\u0000 09azAZ]!?-".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    private Mutation() {}

    static byte[] of(byte[] original, Random random) {
        byte[] mutant = original;
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            mutant = once(mutant, random);
        }
        return mutant;
    }

    private static byte[] once(byte[] from, Random random) {
        int at = random.nextInt(from.length);
        int length = Math.min(from.length - at, 1 + random.nextInt(80));
        return switch (random.nextInt(4)) {
            case 0 -> changed(from, at, TELLING[random.nextInt(TELLING.length)]);
            case 1 -> changed(from, at, (byte) random.nextInt(256));
            case 2 -> joined(Arrays.copyOf(from, at), Arrays.copyOfRange(from, at + length, from.length));
            default -> joined(Arrays.copyOf(from, at + length), Arrays.copyOfRange(from, at, from.length));
        };
    }

    private static byte[] changed(byte[] from, int at, byte to) {
        byte[] copy = from.clone();
        copy[at] = to;
        return copy;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
