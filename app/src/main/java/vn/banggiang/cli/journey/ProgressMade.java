package vn.banggiang.cli.journey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** What is said of a programme's progress. */
final class ProgressMade {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Planners planners;
    private final ProgrammeWords words;

    ProgressMade(Planners planners, ProgrammeWords words) {
        this.planners = planners;
        this.words = words;
    }

    /** Of the first indicator, where the programme has one. */
    String isSaid() {
        JsonNode programme = planners.read();
        first(
                        programme,
                        node -> !node.path("target").isMissingNode()
                                && !node.path("target").isNull())
                .ifPresent(this::measure);
        JsonNode percent = planners.read().path("percent");
        return percent.isNull() || percent.isMissingNode() ? "–" : percent.asString() + " %";
    }

    private static Optional<JsonNode> first(JsonNode programme, Predicate<JsonNode> wanted) {
        List<JsonNode> nodes =
                programme.required("nodes").valueStream().filter(wanted).toList();
        return nodes.stream().findFirst();
    }

    private void measure(JsonNode node) {
        BigDecimal target = new BigDecimal(node.required("target").asString());
        Map<String, Object> reading = Map.of(
                "day", words.today().toString(),
                "value", target.multiply(HALF).setScale(2, RoundingMode.HALF_UP),
                "words", words.of("evidence"));
        planners.specialist()
                .api()
                .post(
                        planners.path() + "/nodes/" + node.required("id").asString() + "/readings",
                        reading,
                        Optional.of(UUID.randomUUID()));
    }
}
