package vn.banggiang.cli.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Keeps what travelled: the issued PDF and every edXML message as it was sent. */
final class Harvest {

    private final Path directory;

    Harvest(Path directory) {
        this.directory = directory;
    }

    String of(Sender sender, Receiver receiver) {
        try {
            Files.createDirectories(directory);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        sender.downloadAnswer(directory.resolve(sender.answerCode().replace('/', '-') + ".pdf"));
        int messages = 0;
        for (String document : List.of(sender.forwardedDocument(), receiver.answerDocument())) {
            for (Official clerk : List.of(sender.clerk(), receiver.clerk())) {
                messages += save(clerk, document);
            }
        }
        return String.valueOf(messages);
    }

    private int save(Official clerk, String document) {
        String query = "?documentId=" + URLEncoder.encode(document, StandardCharsets.UTF_8);
        List<JsonNode> sent = clerk.api()
                .get("/exchange/envelopes" + query)
                .valueStream()
                .filter(message -> !message.required("state").asString().equals("RECEIVED"))
                .toList();
        for (JsonNode message : sent) {
            String id = message.required("id").asString();
            clerk.api().download("/exchange/envelopes/" + id + "/edxml", directory.resolve(name(message, id)));
        }
        return sent.size();
    }

    private static String name(JsonNode message, String id) {
        String kind = message.required("kind").asString().toLowerCase(Locale.ROOT);
        return kind + message.path("status").asString("") + "-" + id + ".edxml";
    }
}
