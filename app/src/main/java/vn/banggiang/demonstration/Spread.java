package vn.banggiang.demonstration;

import java.util.ArrayList;
import java.util.List;

/** A total over many, unevenly and always alike, so that the parts add up to it again. */
final class Spread {

    private static final int LEAST = 60;
    private static final int RANGE = 80;

    private Spread() {}

    /** @param step another one, another unevenness */
    static List<Integer> of(int total, int parts, int step) {
        long weights = 0;
        for (int part = 0; part < parts; part++) {
            weights += weight(part, step);
        }
        List<Integer> spread = new ArrayList<>();
        long passed = 0;
        int given = 0;
        for (int part = 0; part < parts; part++) {
            passed += weight(part, step);
            int until = (int) (total * passed / weights);
            spread.add(until - given);
            given = until;
        }
        return spread;
    }

    private static int weight(int part, int step) {
        return LEAST + part * step % RANGE;
    }
}
