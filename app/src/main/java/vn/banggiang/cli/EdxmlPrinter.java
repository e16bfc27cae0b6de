package vn.banggiang.cli;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import vn.banggiang.edxml.DocumentMessage;
import vn.banggiang.edxml.Organization;
import vn.banggiang.edxml.ReceivedAttachment;
import vn.banggiang.edxml.ReceivedMessage;
import vn.banggiang.edxml.ResponseFor;
import vn.banggiang.edxml.StatusMessage;

/** Prints a message for people, a fact a line. */
final class EdxmlPrinter {

    private final Words words;
    private final PrintWriter out;

    EdxmlPrinter(Words words, PrintWriter out) {
        this.words = words;
        this.out = out;
    }

    void print(ReceivedMessage received) {
        switch (received.message()) {
            case DocumentMessage document -> print(document);
            case StatusMessage status -> print(status);
        }
        received.attachments().forEach(this::print);
        received.damages()
                .forEach(damage -> line("attachment", damage.name() + " · " + words.of(damage.key(), damage.args())));
        line("signature", words.of(received.signature().messageKey()));
    }

    private void print(DocumentMessage document) {
        line("kind", words.of("cli.edxml.kind.document"));
        line("from", name(document.from()));
        document.to().forEach(recipient -> line("to", name(recipient)));
        line("documentId", document.documentId());
        line("code", document.code());
        line(
                "promulgation",
                document.promulgation().place() + " "
                        + document.promulgation().date().map(Object::toString).orElse(""));
        line("type", document.type().name());
        line("subject", document.subject());
        line(
                "signer",
                document.signer().competence() + " " + document.signer().position() + " "
                        + document.signer().fullName());
        document.dueDate().ifPresent(day -> line("dueDate", day));
        document.responsesFor().forEach(answered -> line("responseFor", answered(answered)));
        line(
                "business",
                words.of("cli.edxml.business." + document.businessType().name()));
        line(
                "hops",
                document.traces().hops().stream()
                        .map(hop -> hop.organId() + " " + hop.timestamp())
                        .collect(Collectors.joining(" → ")));
    }

    private void print(StatusMessage status) {
        line("kind", words.of("cli.edxml.kind.status"));
        line("from", name(status.from()));
        line("responseFor", answered(status.responseFor()));
        line("status", status.status().code() + " " + words.of(status.status().messageKey()));
        line("description", status.description());
        status.timestamp().ifPresent(at -> line("timestamp", at));
    }

    private void print(ReceivedAttachment file) {
        line("attachment", file.name() + " · " + file.type() + " · " + words.of("cli.edxml.bytes", file.size()));
    }

    private static String answered(ResponseFor answered) {
        return answered.documentId()
                .map(Object::toString)
                .orElseGet(() -> answered.code().toString());
    }

    private static String name(Organization organization) {
        return organization.name() + " (" + organization.id() + ")";
    }

    private void line(String label, Object value) {
        String text = value.toString().strip();
        if (!text.isEmpty()) {
            out.println(words.of("cli.edxml." + label) + ": " + text);
        }
    }
}
