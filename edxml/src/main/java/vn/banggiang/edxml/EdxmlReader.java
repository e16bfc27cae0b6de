package vn.banggiang.edxml;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/**
 * Reads messages of any producer as streams: elements in any order, any prefix, attachments raw or
 * zipped. Everything is taken for hostile until read; memory is bounded whatever comes.
 *
 * <p>Instances hold no state and may be shared.
 */
public final class EdxmlReader {

    private final EdxmlLimits limits;

    /** A reader with {@link EdxmlLimits#DEFAULT}. */
    public EdxmlReader() {
        this(EdxmlLimits.DEFAULT);
    }

    /** A reader that refuses what is over the limits. */
    public EdxmlReader(EdxmlLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads one message to its end.
     *
     * @param in the message; not closed
     * @param sink where the attachments' contents go; throw them away when this method throws
     * @throws EdxmlException when it is no readable message of the standard
     * @throws IOException when {@code in} or the sink fails
     */
    public ReceivedMessage read(InputStream in, AttachmentSink sink) throws IOException {
        return new Reading(in, sink, false).run();
    }

    /**
     * Looks at a message without keeping its attachments. Attachments that cannot be decoded are
     * reported as {@link ReceivedMessage#damages()} instead of refused.
     *
     * @param in the message; not closed
     * @throws EdxmlException when it is no readable message of the standard
     * @throws IOException when {@code in} fails
     */
    public ReceivedMessage inspect(InputStream in) throws IOException {
        return new Reading(in, AttachmentSink.discarding(), true).run();
    }

    /** One message on its way through the reader. */
    private final class Reading {

        private final Notes notes = new Notes();
        private final XmlCursor cursor;
        private final XmlTree tree;
        private final SignatureReading signature;
        private final AttachmentReading attachments;
        private @Nullable XmlNode header;
        private @Nullable XmlNode traces;

        Reading(InputStream in, AttachmentSink sink, boolean tolerant) throws IOException {
            cursor = new XmlCursor(LeadingBytes.skip(in, notes), limits);
            tree = new XmlTree(cursor, limits);
            signature = new SignatureReading(cursor, tree, limits);
            attachments = new AttachmentReading(cursor, tree, sink, limits, tolerant, notes);
        }

        ReceivedMessage run() throws IOException {
            cursor.next();
            if (!cursor.at(Names.EDXML, "edXML")) {
                throw new EdxmlException(
                        "edxml.not-edxml",
                        Text.excerpt(cursor.event().getLocalName()),
                        Text.excerpt(cursor.namespace()));
            }
            readRoot();
            while (cursor.next() != XMLStreamConstants.END_DOCUMENT) {}
            EdxmlMessage message = understand();
            attachments.noteDifferences();
            cursor.scope()
                    .undeclared()
                    .forEach(prefix -> notes.add(Finding.warning("edXML", "edxml.finding.prefix-undeclared", prefix)));
            return new ReceivedMessage(
                    message, attachments.received(), attachments.damages(), signature.verdict(), notes.all());
        }

        private void readRoot() throws IOException {
            while (cursor.nextChild()) {
                if (cursor.at(Names.EDXML, "edXMLEnvelope")) {
                    readEnvelope();
                } else if (cursor.at(Names.EDXML, "AttachmentEncoded")) {
                    attachments.readAll();
                } else {
                    skipUnknown("edXML");
                }
            }
        }

        private void readEnvelope() throws IOException {
            while (cursor.nextChild()) {
                if (cursor.at(Names.EDXML, "edXMLHeader")) {
                    readHeader();
                } else if (cursor.at(Names.EDXML, "edXMLBody")) {
                    readBody();
                } else {
                    skipUnknown("edXMLEnvelope");
                }
            }
        }

        private void readHeader() throws IOException {
            while (cursor.nextChild()) {
                if (cursor.at(Names.EDXML, "MessageHeader")) {
                    header = once(header, tree.read());
                } else if (cursor.at(Names.EDXML, "TraceHeaderList")) {
                    traces = once(traces, tree.read());
                } else if (cursor.at(Names.DSIG, "Signature")) {
                    signature.readSignature();
                } else if (cursor.event().getLocalName().equals("Signature")) {
                    signature.readForeign();
                } else {
                    skipUnknown("edXMLHeader");
                }
            }
            signature.headerEnded();
        }

        private void readBody() throws IOException {
            while (cursor.nextChild()) {
                if (cursor.at(Names.EDXML, "edXMLManifest")) {
                    attachments.announce(Manifest.read(new Fields(tree.read(), "edXMLManifest", notes)));
                } else {
                    skipUnknown("edXMLBody");
                }
            }
        }

        private EdxmlMessage understand() {
            if (header == null) {
                throw new EdxmlException("edxml.missing", "MessageHeader");
            }
            Fields fields = new Fields(header, "MessageHeader", notes);
            return fields.has("StatusCode")
                    ? StatusReading.read(fields)
                    : DocumentReading.read(
                            fields,
                            Optional.ofNullable(traces).map(node -> new Fields(node, "TraceHeaderList", notes)));
        }

        /** Two headers would leave it open which one counts. */
        private XmlNode once(@Nullable XmlNode before, XmlNode now) {
            if (before != null) {
                throw new EdxmlException("edxml.ambiguous", now.name());
            }
            return now;
        }

        private void skipUnknown(String path) throws IOException {
            notes.add(Finding.warning(
                    path + "/" + Text.excerpt(cursor.event().getLocalName()), "edxml.finding.unknown-element"));
            cursor.skip();
        }
    }
}
