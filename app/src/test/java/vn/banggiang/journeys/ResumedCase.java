package vn.banggiang.journeys;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.banggiang.cli.journey.JourneyFailure;
import vn.banggiang.cli.journey.PlatformApi;

/**
 * One case's way from whoever applies to the result. What was not answered is asked once more as it was, with the same id and
 * the same revision; what comes next is read from the case.
 */
final class ResumedCase implements ResumedWalk {

    private final Office office;
    private final Supplier<Optional<UUID>> arrival;
    private final UUID result = UUID.randomUUID();
    private @Nullable UUID id;
    private @Nullable Runnable unanswered;

    /** @param arrival does what comes next until the case is there, and then knows its id */
    ResumedCase(Office office, Supplier<Optional<UUID>> arrival) {
        this.office = office;
        this.arrival = arrival;
    }

    @Override
    public boolean advance() {
        if (unanswered != null) {
            repeat(unanswered);
            return false;
        }
        if (id == null) {
            arrival.get().ifPresent(there -> id = there);
            return false;
        }
        JsonNode one = office.specialist().get(path());
        switch (one.required("state").asString()) {
            case "SUBMITTED" -> move(one, "MOVE", "");
            case "AWAITING_COMPLETION" -> ask(office.specialist(), path() + "/completion", Map.of(), Optional.empty());
            case "IN_PROGRESS" -> work(one);
            case "DECIDED" -> move(one, "FINISH", "");
            default -> {
                return true;
            }
        }
        return false;
    }

    /** Its id, once it is there. */
    Optional<UUID> id() {
        return Optional.ofNullable(id);
    }

    private void work(JsonNode one) {
        boolean completed = one.required("events")
                .valueStream()
                .anyMatch(event -> event.required("act").asString().equals("COMPLETED"));
        if (!completed) {
            move(one, "ASK_COMPLETION", "Thiếu bản vẽ vị trí.");
        } else if (one.required("results").isEmpty()) {
            ask(office.specialist(), path() + "/results", draft(), Optional.of(result));
        } else if (one.required("step").asString().equals("tham-dinh")) {
            move(one, "MOVE", "");
        } else {
            decide();
        }
    }

    private void decide() {
        String document = "/outgoing/" + result;
        switch (office.specialist().get(document).required("status").asString()) {
            case "DRAFT" -> ask(office.specialist(), document + "/submit", Map.of(), Optional.empty());
            case "IN_REVIEW" -> ask(office.head(), document + "/approve", Map.of(), Optional.empty());
            case "APPROVED" -> ask(office.leader(), document + "/sign", Map.of("pin", Office.PIN), Optional.empty());
            case "SIGNED", "NUMBERED" -> ask(office.clerk(), document + "/issue", Map.of(), Optional.empty());
            default -> {} // The case is about to hear of it.
        }
    }

    private Map<String, Object> draft() {
        return Map.of(
                "type",
                "Thông báo",
                "subject",
                "kết quả giải quyết hồ sơ " + id,
                "body",
                "Xác nhận nội dung giả định.",
                "signer",
                office.leaderId());
    }

    private void move(JsonNode one, String outcome, String words) {
        String to = one.required("ways")
                .valueStream()
                .filter(way -> way.required("outcome").asString().equals(outcome))
                .findFirst()
                .orElseThrow()
                .path("to")
                .asString("");
        Map<String, Object> order =
                Map.of("revision", one.required("revision").asInt(), "outcome", outcome, "to", to, "words", words);
        ask(office.specialist(), path() + "/moves", order, Optional.empty());
    }

    private void ask(PlatformApi by, String path, Object body, Optional<UUID> key) {
        repeat(() -> by.post(path, body, key));
    }

    private void repeat(Runnable asked) {
        unanswered = asked;
        try {
            asked.run();
        } catch (JourneyFailure failure) {
            if (failure.code().matches("(cases|documents|outgoing)\\..*")) {
                unanswered = null;
            }
            throw failure;
        }
        unanswered = null;
    }

    private String path() {
        return "/cases/" + id;
    }
}
