package vn.banggiang.cli.journey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The agency that receives the file and answers it: clerk, leader, head of unit and specialist. */
final class Receiver {

    private static final int WORKING_DAYS = 5;
    private static final Set<String> RECEIVED = Set.of("01", "03");

    private final Official clerk;
    private final Official leader;
    private final Official head;
    private final Official specialist;
    private final String pin;
    private final Wording wording;
    private final Arrivals arrivals;
    private @Nullable JsonNode document;
    private @Nullable JsonNode answer;

    Receiver(Official clerk, Official leader, Official head, Official specialist, String pin, Wording wording) {
        this.clerk = clerk;
        this.leader = leader;
        this.head = head;
        this.specialist = specialist;
        this.pin = pin;
        this.wording = wording;
        this.arrivals = new Arrivals(clerk, wording);
    }

    String name() {
        return clerk.agencyName();
    }

    String code() {
        return clerk.agencyCode();
    }

    Official clerk() {
        return clerk;
    }

    String awaitArrival(String documentId) {
        document = arrivals.await(documentId);
        return received().path("signatures").path("summary").asString("");
    }

    String register() {
        document = arrivals.register(received());
        return received().required("soDen").asString();
    }

    String direct() {
        Map<String, Object> body = Map.of(
                "butPhe",
                wording.butPhe(),
                "lead",
                Map.of("unit", specialist.unit()),
                "coOperating",
                List.of(),
                "workingDays",
                WORKING_DAYS);
        document = leader.api().post(documentPath() + "/direct", body);
        return received().required("direction").required("deadline").asString();
    }

    String start() {
        document = specialist.api().post(documentPath() + "/start", Map.of());
        return received().required("status").asString();
    }

    String draftAnswerTo(String recipient) {
        Map<String, Object> body = Map.of(
                "type", wording.answerType(),
                "recipients", List.of(recipient),
                "trichYeu", wording.answerTrichYeu(),
                "body", wording.answerBody(),
                "signer", leader.person(),
                "unit", specialist.unit(),
                "replyTo", received().required("id").asString());
        answer = specialist.api().post("/outgoing", body, Optional.of(UUID.randomUUID()));
        return answer().required("notation").asString();
    }

    String submit() {
        return step(specialist, "/submit");
    }

    String approve() {
        return step(head, "/approve");
    }

    String sign() {
        return step(leader, "/sign", Map.of("pin", pin));
    }

    String issue() {
        step(clerk, "/issue");
        return answer().required("code").asString();
    }

    /** The identifier of the answer. */
    String answerDocument() {
        return clerk.documentIn(
                answer().required("deliveries").get(0).required("envelope").asString());
    }

    String awaitStatuses() {
        return Statuses.await(RECEIVED, () -> clerk.api().get(answerPath()).required("deliveries"));
    }

    private String step(Official who, String what) {
        return step(who, what, Map.of());
    }

    private String step(Official who, String what, Map<String, String> body) {
        answer = who.api().post(answerPath() + what, body);
        return answer().required("status").asString();
    }

    private String documentPath() {
        return "/incoming/" + received().required("id").asString();
    }

    private String answerPath() {
        return "/outgoing/" + answer().required("id").asString();
    }

    private JsonNode received() {
        return Journeyed.known(document, "arrive");
    }

    private JsonNode answer() {
        return Journeyed.known(answer, "draft");
    }
}
