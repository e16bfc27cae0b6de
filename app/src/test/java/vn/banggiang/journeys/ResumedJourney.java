package vn.banggiang.journeys;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import vn.banggiang.cli.journey.JourneyFailure;

/** One document's way to another agency and its answer's way back; each step follows from what the installation says. */
final class ResumedJourney implements ResumedWalk {

    private static final Set<String> WHOLE_WAY = Set.of("01", "03", "04", "05", "06");

    private final Office sender;
    private final Office receiver;
    private final Path file;
    private final UUID sent = UUID.randomUUID();
    private final UUID answer = UUID.randomUUID();

    ResumedJourney(Office sender, Office receiver, Path file) {
        this.sender = sender;
        this.receiver = receiver;
        this.file = file;
    }

    @Override
    public boolean advance() {
        Optional<JsonNode> found = found(() -> sender.clerk().get("/incoming/" + sent));
        if (found.isEmpty()) {
            sender.clerk().postFile("/incoming", file, Optional.of(sent));
            return false;
        }
        JsonNode document = found.get();
        if (status(document).equals("ARRIVED")) {
            sender.register(document);
            return false;
        }
        if (document.required("deliveries").isEmpty()) {
            sender.clerk().post("/incoming/" + sent + "/forward", Map.of("recipients", List.of(receiver.code())));
            return false;
        }
        JsonNode delivery = document.required("deliveries").get(0);
        receiver.arrived(sender.documentIn(delivery)).ifPresent(this::receive);
        return answerIsHome() && codes(delivery).containsAll(WHOLE_WAY);
    }

    private void receive(JsonNode document) {
        String path = "/incoming/" + document.required("id").asString();
        switch (status(document)) {
            case "ARRIVED" -> receiver.register(document);
            case "REGISTERED" ->
                receiver.leader()
                        .post(
                                path + "/direct",
                                Map.of(
                                        "butPhe",
                                        "Giao phòng chủ trì.",
                                        "lead",
                                        Map.of("unit", receiver.unitId()),
                                        "coOperating",
                                        List.of(),
                                        "workingDays",
                                        3));
            case "DIRECTED" -> receiver.specialist().post(path + "/start", Map.of());
            default -> answer(document.required("id").asString());
        }
    }

    private void answer(String replyTo) {
        Optional<JsonNode> found = found(() -> receiver.specialist().get("/outgoing/" + answer));
        if (found.isEmpty()) {
            receiver.specialist().post("/outgoing", draft(replyTo), Optional.of(answer));
            return;
        }
        String path = "/outgoing/" + answer;
        switch (status(found.get())) {
            case "DRAFT", "RETURNED" -> receiver.specialist().post(path + "/submit", Map.of());
            case "IN_REVIEW" -> receiver.head().post(path + "/approve", Map.of());
            case "APPROVED" -> receiver.leader().post(path + "/sign", Map.of("pin", Office.PIN));
            case "SIGNED", "NUMBERED" -> receiver.clerk().post(path + "/issue", Map.of());
            default -> takeHome(found.get());
        }
    }

    private Map<String, Object> draft(String replyTo) {
        return Map.of(
                "type",
                "Công văn",
                "recipients",
                List.of(sender.code()),
                "trichYeu",
                "trả lời văn bản " + sent,
                "body",
                "Cơ quan đã nhận và thực hiện.",
                "signer",
                receiver.leaderId(),
                "unit",
                receiver.unitId(),
                "replyTo",
                replyTo);
    }

    private void takeHome(JsonNode issued) {
        JsonNode delivery = issued.required("deliveries").get(0);
        sender.arrived(receiver.documentIn(delivery))
                .filter(arrived -> status(arrived).equals("ARRIVED"))
                .ifPresent(sender::register);
    }

    private boolean answerIsHome() {
        return found(() -> receiver.clerk().get("/outgoing/" + answer))
                .filter(issued -> status(issued).equals("ISSUED"))
                .filter(issued -> codes(issued.required("deliveries").get(0)).containsAll(Set.of("01", "03")))
                .isPresent();
    }

    /** The statuses that came back, each as often as it came. */
    List<String> statuses() {
        JsonNode document = sender.clerk().get("/incoming/" + sent);
        return list(document.required("deliveries").get(0));
    }

    private static Set<String> codes(JsonNode delivery) {
        return new HashSet<>(list(delivery));
    }

    private static List<String> list(JsonNode delivery) {
        return delivery.required("statuses")
                .valueStream()
                .map(status -> status.required("code").asString())
                .toList();
    }

    private static String status(JsonNode document) {
        return document.required("status").asString();
    }

    private static Optional<JsonNode> found(java.util.function.Supplier<JsonNode> look) {
        try {
            return Optional.of(look.get());
        } catch (JourneyFailure refused) {
            if (refused.code().endsWith("not-found")) {
                return Optional.empty();
            }
            throw refused;
        }
    }
}
