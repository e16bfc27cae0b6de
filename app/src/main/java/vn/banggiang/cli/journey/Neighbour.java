package vn.banggiang.cli.journey;

import java.util.Map;

/** A clerk of another agency, who refuses at first what the office sends. */
final class Neighbour {

    private final Official clerk;
    private final DayWords words;
    private final Arrivals arrivals;

    Neighbour(Official clerk, DayWords words) {
        this.clerk = clerk;
        this.words = words;
        this.arrivals = new Arrivals(clerk, words.wording());
    }

    Official official() {
        return clerk;
    }

    String refuses(String documentId) {
        String id = arrivals.await(documentId, "ARRIVED").required("id").asString();
        return clerk.api()
                .post("/incoming/" + id + "/refuse", Map.of("reason", words.of("refusal")))
                .required("status")
                .asString();
    }

    /** It came again, and enters the register. */
    String takesIt(String documentId) {
        return arrivals.register(arrivals.await(documentId, "ARRIVED"))
                .required("soDen")
                .asString();
    }
}
