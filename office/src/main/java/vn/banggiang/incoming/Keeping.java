package vn.banggiang.incoming;

import vn.banggiang.documents.Punctuality;

/** What counts as in time and as late, as conditions on the table {@code d}, with today as {@code :today}. */
final class Keeping {

    private static final String DONE_ON = "CAST(d.completed_at AT TIME ZONE 'Asia/Ho_Chi_Minh' AS date)";

    private Keeping() {}

    /** A cancelled line of the register kept no deadline and broke none. */
    static String of(Punctuality wanted) {
        return switch (wanted) {
            case IN_TIME -> "(" + DONE_ON + " <= d.deadline AND d.state <> 'CANCELLED')";
            case LATE -> "(coalesce(" + DONE_ON + ", :today) > d.deadline AND d.state <> 'CANCELLED')";
        };
    }
}
