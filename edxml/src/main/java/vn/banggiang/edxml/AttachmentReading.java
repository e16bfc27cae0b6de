package vn.banggiang.edxml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** Reads the attachments of a message one after the other, their contents as streams. */
final class AttachmentReading {

    private static final String ROOT = "AttachmentEncoded/Attachment";

    private final XmlCursor cursor;
    private final XmlTree tree;
    private final AttachmentSink sink;
    private final EdxmlLimits limits;
    private final TotalSize total;
    private final boolean tolerant;
    private final Notes notes;
    private final List<ReceivedAttachment> received = new ArrayList<>();
    private final List<AttachmentDamage> damages = new ArrayList<>();
    private Manifest manifest = Manifest.EMPTY;
    private int ordinal;

    AttachmentReading(
            XmlCursor cursor, XmlTree tree, AttachmentSink sink, EdxmlLimits limits, boolean tolerant, Notes notes) {
        this.cursor = cursor;
        this.tree = tree;
        this.sink = sink;
        this.limits = limits;
        this.total = new TotalSize(limits);
        this.tolerant = tolerant;
        this.notes = notes;
    }

    void announce(Manifest announced) {
        manifest = announced;
    }

    List<ReceivedAttachment> received() {
        return received;
    }

    List<AttachmentDamage> damages() {
        return damages;
    }

    /** Notes what the manifest and the attachments do not agree on. */
    void noteDifferences() {
        if (manifest.entries().size() != ordinal) {
            notes.add(Finding.warning(
                    "edXMLManifest",
                    "edxml.finding.manifest-differs",
                    manifest.entries().size(),
                    ordinal));
        }
    }

    /** Reads the list whose start the cursor stands on. */
    void readAll() throws IOException {
        while (cursor.nextChild()) {
            if (cursor.at(Names.EDXML, "Attachment")) {
                readOne();
            } else {
                notes.add(Finding.warning("AttachmentEncoded", "edxml.finding.unknown-element"));
                cursor.skip();
            }
        }
    }

    private void readOne() throws IOException {
        if (++ordinal > limits.maxAttachments()) {
            throw new EdxmlException("edxml.too-many-attachments", limits.maxAttachments());
        }
        Map<String, String> fields = new HashMap<>();
        Optional<Measured> content = Optional.empty();
        boolean seen = false;
        while (cursor.nextChild()) {
            if (!cursor.at(Names.EDXML, "ContentTransferEncoded")) {
                XmlNode field = tree.read();
                fields.put(field.name(), field.text());
            } else if (seen) {
                throw new EdxmlException("edxml.attachment-ambiguous", ordinal);
            } else {
                seen = true;
                content = readContent(head(fields));
            }
        }
        if (!seen) {
            notes.add(Finding.error(
                    ROOT, "edxml.finding.attachment-empty", head(fields).name()));
        }
        content.ifPresent(measured -> received.add(attachment(fields, measured)));
    }

    private AttachmentHead head(Map<String, String> fields) {
        Optional<Manifest.Entry> entry = manifest.find(fields.getOrDefault("ContentId", ""), ordinal);
        String name = firstOf(
                fields.getOrDefault("AttachmentName", ""),
                entry.map(Manifest.Entry::attachmentName).orElse(""),
                fields.getOrDefault("Description", ""));
        String type = firstOf(
                fields.getOrDefault("ContentType", ""),
                entry.map(Manifest.Entry::contentType).orElse(""));
        return new AttachmentHead(
                ordinal,
                SafeFileName.of(name).orElseGet(() -> new SafeFileName("attachment-" + ordinal)),
                Text.excerpt(type.toLowerCase(Locale.ROOT)));
    }

    /** Nothing when the content is damaged and that is tolerated. */
    private Optional<Measured> readContent(AttachmentHead head) throws IOException {
        int depth = cursor.depth();
        try (ContentRouting routing = new ContentRouting(head, sink, total)) {
            decode(new Base64Decoding(routing));
            ContentDelivery delivery = routing.finish();
            return Optional.of(new Measured(
                    routing.name(),
                    head.declaredType(),
                    delivery.type(),
                    routing.unzipped(),
                    delivery.size(),
                    delivery.sha256()));
        } catch (EdxmlException damage) {
            if (!tolerant || !isDamage(damage)) {
                throw damage;
            }
            damages.add(new AttachmentDamage(ordinal, head.name(), damage.key(), damage.args()));
            cursor.leave(depth);
            return Optional.empty();
        }
    }

    /** What concerns one attachment alone, so that the rest of the message can still be inspected. */
    private static boolean isDamage(EdxmlException refusal) {
        return switch (refusal.key()) {
            case "edxml.base64-invalid",
                    "edxml.zip-damaged",
                    "edxml.zip-bomb",
                    "edxml.zip-too-large",
                    "edxml.attachment-too-large" -> true;
            default -> false;
        };
    }

    private void decode(Base64Decoding decoding) throws IOException {
        XMLStreamReader event = cursor.event();
        int type = cursor.next();
        while (type == XMLStreamConstants.CHARACTERS) {
            decoding.take(event.getTextCharacters(), event.getTextStart(), event.getTextLength());
            type = cursor.next();
        }
        if (type != XMLStreamConstants.END_ELEMENT) {
            throw new EdxmlException("edxml.base64-invalid");
        }
        decoding.finish();
    }

    private ReceivedAttachment attachment(Map<String, String> fields, Measured measured) {
        return new ReceivedAttachment(
                ordinal,
                name(fields, measured),
                fields.getOrDefault("ContentId", ""),
                fields.getOrDefault("Description", ""),
                measured.declaredType(),
                measured.type(),
                measured.unzipped(),
                measured.size(),
                measured.sha256());
    }

    /** A name that stands behind the content counts as well, unless a zip's entry has given its own. */
    private SafeFileName name(Map<String, String> fields, Measured measured) {
        SafeFileName complete = head(fields).name();
        boolean named = !measured.unzipped() || !complete.extension().equals("zip");
        return named ? complete : measured.name();
    }

    private static String firstOf(String... texts) {
        for (String text : texts) {
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    private record Measured(
            SafeFileName name, String declaredType, FileType type, boolean unzipped, long size, Sha256 sha256) {}
}
