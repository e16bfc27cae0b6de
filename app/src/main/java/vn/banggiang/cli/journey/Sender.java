package vn.banggiang.cli.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The agency that sends the file and receives the answer; its clerk does all of it. */
final class Sender {

    private static final Set<String> WHOLE_WAY = Set.of("01", "03", "04", "05", "06");

    private final Official clerk;
    private final Arrivals arrivals;
    private @Nullable JsonNode document;
    private @Nullable JsonNode answer;
    private @Nullable String forwarded;

    Sender(Official clerk, Wording wording) {
        this.clerk = clerk;
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

    String upload(Path file) {
        document = clerk.api().postFile("/incoming", file, Optional.of(UUID.randomUUID()));
        return sent().required("facts").path("trichYeu").asString("");
    }

    String register() {
        document = arrivals.register(sent());
        return sent().required("soDen").asString();
    }

    String forwardTo(String recipient) {
        document = clerk.api().post(path() + "/forward", Map.of("recipients", List.of(recipient)));
        String envelope =
                sent().required("deliveries").get(0).required("envelope").asString();
        forwarded = clerk.documentIn(envelope);
        return forwarded;
    }

    /** The identifier under which the file travels. */
    String forwardedDocument() {
        return Journeyed.known(forwarded, "forward");
    }

    String awaitAnswer(String documentId) {
        answer = arrivals.await(documentId);
        return answer().required("signatures").path("summary").asString();
    }

    /** Gives the answer's file to the verification that anybody may ask. */
    String verifyAnswer() {
        try {
            Path file = Files.createTempFile("banggiang-", ".pdf");
            try {
                downloadAnswer(file);
                JsonNode verdict = clerk.api().postFile("/verify", file, Optional.empty());
                String summary = verdict.required("summary").asString();
                if (!verdict.required("overall").asString().equals("VALID")) {
                    throw new JourneyFailure("cli.answer-not-valid", summary);
                }
                return summary;
            } finally {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void downloadAnswer(Path target) {
        clerk.api().download("/incoming/" + answer().required("id").asString() + "/file", target);
    }

    String registerAnswer() {
        answer = arrivals.register(answer());
        return answer().required("soDen").asString();
    }

    /** The answer's number and notation. */
    String answerCode() {
        JsonNode facts = answer().required("facts");
        return facts.path("number").asString("") + "/" + facts.path("notation").asString("");
    }

    String awaitStatuses() {
        return Statuses.await(WHOLE_WAY, () -> clerk.api().get(path()).required("deliveries"));
    }

    private String path() {
        return "/incoming/" + sent().required("id").asString();
    }

    private JsonNode sent() {
        return Journeyed.known(document, "upload");
    }

    private JsonNode answer() {
        return Journeyed.known(answer, "answer");
    }
}
