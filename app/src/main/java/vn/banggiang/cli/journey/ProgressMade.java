package vn.banggiang.cli.journey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** What is said of a programme's progress: of a task by the agency that leads it, of an indicator by its reading. */
final class ProgressMade {

    private static final int PERCENT = 40;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Planners planners;
    private final ProgrammeWords words;

    ProgressMade(Planners planners, ProgrammeWords words) {
        this.planners = planners;
        this.words = words;
    }

    /** Of the first task that the own agency leads, and of the first indicator; what the programme does not have is left out. */
    String isSaid() {
        JsonNode programme = planners.read();
        String own = programme.required("agency").asString();
        first(programme, node -> isLedBy(own, node)).ifPresent(this::report);
        first(
                        programme,
                        node -> !node.path("target").isMissingNode()
                                && !node.path("target").isNull())
                .ifPresent(this::measure);
        JsonNode percent = planners.read().path("percent");
        return percent.isNull() || percent.isMissingNode() ? "–" : percent.asString() + " %";
    }

    private static boolean isLedBy(String agency, JsonNode node) {
        return node.required("kind").asString().equals("TASK")
                && node.path("lead").asString("").equals(agency);
    }

    private static Optional<JsonNode> first(JsonNode programme, Predicate<JsonNode> wanted) {
        List<JsonNode> nodes =
                programme.required("nodes").valueStream().filter(wanted).toList();
        return nodes.stream().findFirst();
    }

    private void report(JsonNode task) {
        planners.leader()
                .api()
                .post(
                        "/tasks/" + task.required("id").asString() + "/progress",
                        Map.of("percent", PERCENT, "words", words.of("evidence")));
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
