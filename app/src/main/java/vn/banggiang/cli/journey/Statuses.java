package vn.banggiang.cli.journey;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** Statuses that return by themselves to whoever sent a document. */
final class Statuses {

    private Statuses() {}

    /** Waits until the first delivery has reported all of these; tells what it reported, in order. */
    static String await(Set<String> wanted, Supplier<JsonNode> deliveries) {
        return Patience.until("statuses " + wanted, () -> {
            List<String> seen = codes(deliveries.get().get(0));
            return seen.containsAll(wanted) ? Optional.of(String.join(" ", seen)) : Optional.empty();
        });
    }

    private static List<String> codes(JsonNode delivery) {
        return delivery.required("statuses")
                .valueStream()
                .map(status -> status.required("code").asString())
                .toList();
    }
}
