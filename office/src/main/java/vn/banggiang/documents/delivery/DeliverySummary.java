package vn.banggiang.documents.delivery;

import java.util.List;

/**
 * How many recipients got a document, each counted once however often it was sent.
 *
 * @param recipients to whom it was sent
 * @param received whose system has it
 * @param refused who do not take it, and nobody did anything about it
 * @param failed whom it could not reach, and nobody did anything about it
 */
public record DeliverySummary(int recipients, int received, int refused, int failed) {

    /** Sent to nobody. */
    public static final DeliverySummary NONE = new DeliverySummary(0, 0, 0, 0);

    /** Of these deliveries. */
    public static DeliverySummary of(List<Delivery> deliveries) {
        DeliverySummary sum = NONE;
        for (Delivery one : deliveries) {
            Settlement settlement = one.settlement();
            if (settlement == null || !settlement.way().replaces()) {
                boolean open = one.troubled();
                sum = new DeliverySummary(
                        sum.recipients + 1,
                        sum.received + (one.statuses().isEmpty() || one.refused() ? 0 : 1),
                        sum.refused + (open && one.refused() ? 1 : 0),
                        sum.failed + (open && !one.refused() ? 1 : 0));
            }
        }
        return sum;
    }

    /** Whether somebody has to do something about it. */
    public boolean troubled() {
        return refused + failed > 0;
    }
}
