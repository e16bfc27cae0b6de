package vn.banggiang.cli.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A case on its way from the counter to the citizen; each step keeps what the next ones need. */
final class FollowedCase {

    private static final List<String> MODELS = List.of("cap-xa", "cong-bo", "trong-ngay");

    private final CounterPeople people;
    private final PlatformApi everybody;
    private final CataloguedProcedure procedure;
    private final CaseWords words;
    private final Optional<Path> out;
    private final UUID id = UUID.randomUUID();
    private final UUID result = UUID.randomUUID();
    private @Nullable JsonNode key;

    FollowedCase(
            CounterPeople people,
            PlatformApi everybody,
            CataloguedProcedure procedure,
            CaseWords words,
            Optional<Path> out) {
        this.people = people;
        this.everybody = everybody;
        this.procedure = procedure;
        this.words = words;
        this.out = out;
    }

    /** The longest model that the legal time has room for, unless one was published before. */
    String hasAWorkflow() {
        String workflow = "/workflows/" + procedure.id();
        JsonNode published = people.head().api().get(workflow);
        if (!published.isEmpty()) {
            return words.of("steps", published.get(0).required("steps").size());
        }
        JsonNode draft = null;
        int revision = 0;
        for (String model : MODELS) {
            draft = people.head().api().put(workflow + "/draft", Map.of("revision", revision, "model", model));
            revision = draft.required("revision").asInt();
            if (draft.required("findings").isEmpty()) {
                break;
            }
        }
        JsonNode version = people.leader()
                .api()
                .post(
                        workflow + "/publication",
                        Map.of(
                                "revision", revision,
                                "effective", words.today().toString(),
                                "decision",
                                        Map.of(
                                                "code", words.of("decision"),
                                                "issued", words.today().toString(),
                                                "issuer", people.leader().agencyName())));
        return words.of("steps", version.required("steps").size());
    }

    String isApplied() {
        JsonNode agency = people.specialist().me().required("agency");
        Map<String, Object> applicant = Map.of(
                "name", words.of("applicant"),
                "number", "999085%06d".formatted(ThreadLocalRandom.current().nextInt(1_000_000)),
                "born", "1985-02-03",
                "address", words.of("address"));
        JsonNode entered = people.specialist()
                .api()
                .post(
                        "/cases",
                        Map.of(
                                "procedure", procedure.code(),
                                "responsible", agency.required("id").asString(),
                                "applicant", applicant,
                                "papers", List.of(Map.of("name", words.of("paper"), "originals", 1))),
                        Optional.of(id));
        return entered.required("code").asString();
    }

    String isAccepted() {
        JsonNode accepted = move(people.specialist(), "MOVE", "");
        key = people.specialist().api().get(path() + "/tracking-key");
        return accepted.required("due").asString();
    }

    String waitsForPapers() {
        return state(move(people.specialist(), "ASK_COMPLETION", words.of("missing")));
    }

    String isCompleted() {
        return state(people.specialist().api().post(path() + "/completion", Map.of()));
    }

    String isDecided() {
        people.specialist()
                .api()
                .post(
                        path() + "/results",
                        Map.of(
                                "type", words.of("result-type"),
                                "subject", words.of("result-subject"),
                                "body", words.of("result-body"),
                                "signer", people.leader().person()),
                        Optional.of(result));
        move(people.specialist(), "MOVE", "");
        people.specialist().api().post(document() + "/submit", Map.of());
        return people.head()
                .api()
                .post(document() + "/approve", Map.of())
                .required("status")
                .asString();
    }

    /** Where it waited for the signature, it goes on by itself. */
    String isSignedAndSealed() {
        people.leader().api().post(document() + "/sign", Map.of("pin", people.pin()));
        String code = people.clerk()
                .api()
                .post(document() + "/issue", Map.of())
                .required("code")
                .asString();
        Patience.until(
                "decided", () -> Optional.of(one()).filter(now -> state(now).equals("DECIDED")));
        return code;
    }

    String isHandedOver() {
        return state(move(people.specialist(), "FINISH", ""));
    }

    /** By who holds the receipt and has no account: all that happened, and nothing of who applied. */
    String isFollowed() {
        String tracked = everybody.page(tracking());
        if (!tracked.contains("RETURNED") || tracked.contains(words.of("applicant"))) {
            throw new JourneyFailure("cli.words-lost", tracking());
        }
        return words.of(
                "events",
                people.specialist().api().get(path()).required("events").size());
    }

    /** The receipt, the slip, the sealed result, and what the portal tells; nothing where nobody wants it. */
    String leavesItsPapers() {
        out.ifPresent(directory -> {
            try {
                Files.createDirectories(directory);
                Files.writeString(directory.resolve("tracking.json"), everybody.page(tracking()));
                Files.writeString(directory.resolve("procedure.json"), procedure.national());
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            PlatformApi officer = people.specialist().api();
            officer.download(path() + "/sheets/receipt", directory.resolve("receipt.pdf"));
            officer.download(path() + "/sheets/control-slip", directory.resolve("slip.pdf"));
            officer.download(document() + "/file", directory.resolve("result.pdf"));
        });
        return out.map(Path::toString).orElse("");
    }

    private JsonNode move(Official official, String outcome, String said) {
        JsonNode now = official.api().get(path());
        JsonNode way = now.required("ways")
                .valueStream()
                .filter(one -> one.required("outcome").asString().equals(outcome))
                .findFirst()
                .orElseThrow(() -> new JourneyFailure("cases.no-such-way", outcome));
        Map<String, Object> order = new HashMap<>();
        order.put("revision", now.required("revision").asInt());
        order.put("outcome", outcome);
        order.put("to", way.path("to").asString(""));
        order.put("words", said);
        return official.api().post(path() + "/moves", order);
    }

    private JsonNode one() {
        return people.specialist().api().get(path());
    }

    private static String state(JsonNode one) {
        return one.required("state").asString();
    }

    private String tracking() {
        return "/mot-cua/tra-cuu/"
                + Journeyed.known(key, "accept").required("key").asString() + "/trang-thai.json";
    }

    private String path() {
        return "/cases/" + id;
    }

    private String document() {
        return "/outgoing/" + result;
    }
}
