package vn.banggiang.cli.journey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** What the office writes in a day: nine documents, the first of them to all departments. */
final class Writing {

    private static final int NINE = 9;

    private final Unit unit;
    private final DayWords words;
    private final List<String> drafts = new ArrayList<>();

    Writing(Unit unit, DayWords words) {
        this.unit = unit;
        this.words = words;
    }

    /** With a table in its text and a PDF beside it, before the head of unit. */
    String withTableAndAnnex() {
        String draft = draft(Map.of("groups", List.of("departments")), words.of("table"));
        unit.specialist()
                .api()
                .postFile(
                        draft + "/attachments",
                        "files",
                        SampleLetter.write(words.words(), words.today()),
                        Optional.empty());
        unit.specialist().api().post(draft + "/submit", Map.of());
        return String.valueOf(
                unit.specialist().api().get(draft + "/attachments").size());
    }

    /** The head gives it back; the specialist writes it anew, and the head approves. */
    String isGivenBackAndWrittenAnew() {
        String draft = drafts.getFirst();
        unit.head().api().post(draft + "/return", Map.of("comment", words.of("comment")));
        Map<String, Object> anew = content(Map.of("groups", List.of("departments")), words.of("table-more"));
        anew.put(
                "revision",
                unit.specialist().api().get(draft).required("revision").asInt());
        unit.specialist().api().put(draft, anew);
        unit.specialist().api().post(draft + "/submit", Map.of());
        return unit.head()
                .api()
                .post(draft + "/approve", Map.of())
                .required("status")
                .asString();
    }

    /** Eight more, to units of the agency's own, and the leader's signature on all nine. */
    String signsNine(String pin) {
        while (drafts.size() < NINE) {
            String draft = draft(Map.of("otherRecipients", List.of(words.of("own-units"))), words.of("body"));
            unit.specialist().api().post(draft + "/submit", Map.of());
            unit.head().api().post(draft + "/approve", Map.of());
        }
        drafts.forEach(draft -> unit.leader().api().post(draft + "/sign", Map.of("pin", pin)));
        return String.valueOf(drafts.size());
    }

    /** Numbered, sealed and sent. */
    String goesToAllDepartments(Official clerk) {
        JsonNode issued = clerk.api().post(drafts.getFirst() + "/issue", Map.of());
        return issued.required("code").asString() + " → "
                + issued.required("deliveries").size();
    }

    /** The identifier under which the first goes to this agency. */
    String sentTo(Official clerk, Official recipient) {
        String agency = recipient.me().required("agency").required("id").asString();
        return clerk.api()
                .get(drafts.getFirst())
                .required("deliveries")
                .valueStream()
                .filter(delivery -> delivery.required("recipient").asString().equals(agency))
                .map(delivery -> delivery.path("envelope").asString(""))
                .filter(envelope -> !envelope.isEmpty())
                .findFirst()
                .map(clerk::documentIn)
                .orElseThrow(() -> new JourneyFailure("cli.not-sent", recipient.agencyName()));
    }

    /** Once the refusal is back. */
    String sendsAgain(Official clerk) {
        JsonNode refused = Patience.until(
                "refusal",
                () -> clerk.api()
                        .get(drafts.getFirst())
                        .required("deliveries")
                        .valueStream()
                        .filter(delivery -> delivery.required("troubled").asBoolean())
                        .findFirst());
        clerk.api()
                .post(
                        drafts.getFirst() + "/deliveries/"
                                + refused.required("id").asString() + "/again",
                        Map.of());
        return refused.required("recipientName").asString();
    }

    private String draft(Map<String, Object> to, String body) {
        JsonNode draft = unit.specialist().api().post("/outgoing", content(to, body), Optional.of(UUID.randomUUID()));
        drafts.add("/outgoing/" + draft.required("id").asString());
        return drafts.getLast();
    }

    private Map<String, Object> content(Map<String, Object> to, String body) {
        Map<String, Object> content = new HashMap<>(to);
        content.put("type", words.wording().answerType());
        content.put("trichYeu", words.of("trich-yeu"));
        content.put("body", body);
        content.put("signer", unit.leader().person());
        content.put("unit", unit.specialist().unit());
        return content;
    }
}
