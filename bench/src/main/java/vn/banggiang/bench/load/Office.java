package vn.banggiang.bench.load;

import java.util.List;
import vn.banggiang.cli.journey.Cast;

/**
 * An agency of the demonstration province.
 *
 * @param agency its part of the user names
 * @param unit that of the unit which answers
 */
record Office(String agency, String unit) {

    static final String PASSWORD = "trinh-dien-2026";
    private static final String PIN = "285714";

    private static final List<Office> ALL = List.of(
            new Office("snv", "tcbm"),
            new Office("stc", "qlns"),
            new Office("sct", "qlcn"),
            new Office("sgtvt", "qlvt"),
            new Office("syt", "nvy"));

    /** Who plays for this walker: its agency sends to the next one. */
    static Cast castOf(int walker) {
        Office sender = ALL.get(walker % ALL.size());
        Office receiver = ALL.get((walker + 1) % ALL.size());
        return new Cast(
                "vanthu." + sender.agency,
                "vanthu." + receiver.agency,
                "giamdoc." + receiver.agency,
                "truongphong." + receiver.unit + "." + receiver.agency,
                "chuyenvien." + receiver.unit + "." + receiver.agency,
                PASSWORD,
                PIN);
    }
}
