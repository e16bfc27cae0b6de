package vn.banggiang.edxml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.util.List;
import java.util.Optional;

/**
 * Writes messages as streams. The same message, attachments and signer give the same bytes (as far
 * as the signer's algorithm is deterministic, which RSA is).
 *
 * <p>Instances hold no state and may be shared.
 */
public final class EdxmlWriter {

    private static final byte[] PROLOG =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NO_SIGNATURE = {};
    private static final String DEFAULT = "xmlns=\"" + Names.EDXML + "\"";
    private static final String PREFIX = "xmlns:edXML=\"" + Names.EDXML + "\"";

    private final Optional<MessageSigner> signer;

    /** A writer of unsigned messages. */
    public EdxmlWriter() {
        this.signer = Optional.empty();
    }

    /** A writer of signed messages. */
    public EdxmlWriter(MessageSigner signer) {
        this.signer = Optional.of(signer);
    }

    /**
     * Writes a document message; {@code out} is flushed, not closed.
     *
     * @throws EdxmlException {@code edxml.incomplete} when the message lacks what the standard
     *     requires; {@code edxml.attachment-changed} when a content is not as announced
     * @throws IOException when a content or {@code out} fails
     */
    public void write(DocumentMessage message, List<AttachmentSource> attachments, OutputStream out)
            throws IOException {
        AttachmentOutput files = new AttachmentOutput(List.copyOf(attachments));
        write(
                message,
                (xml, signature) -> {
                    xml.start("edXML:edXMLEnvelope", PREFIX);
                    xml.start("edXML:edXMLHeader");
                    DocumentOutput.write(message, xml);
                    xml.verbatim(signature);
                    xml.end();
                    files.manifest(xml);
                    xml.end();
                    files.contents(xml);
                },
                out);
    }

    /**
     * Writes a status message; {@code out} is flushed, not closed.
     *
     * @throws EdxmlException {@code edxml.incomplete}
     * @throws IOException when {@code out} fails
     */
    public void write(StatusMessage message, OutputStream out) throws IOException {
        write(
                message,
                (xml, signature) -> {
                    xml.start("edXML:edXMLEnvelope", PREFIX);
                    xml.start("edXML:edXMLHeader");
                    StatusOutput.write(message, xml);
                    xml.verbatim(signature);
                    xml.end();
                    xml.end();
                },
                out);
    }

    /** Once to take the digest when there is a signer, once to write. */
    private void write(EdxmlMessage message, Content content, OutputStream out) throws IOException {
        refuseIncomplete(message);
        byte[] signature = NO_SIGNATURE;
        if (signer.isPresent()) {
            DigestOutputStream digesting = new DigestOutputStream(
                    OutputStream.nullOutputStream(), Digests.create(DigestAlgorithm.SHA256.jca()));
            root(content, NO_SIGNATURE, digesting);
            signature = SignatureOutput.element(
                    signer.get(), digesting.getMessageDigest().digest());
        }
        out.write(PROLOG);
        root(content, signature, out);
        out.write('\n');
        out.flush();
    }

    private static void root(Content content, byte[] signature, OutputStream out) throws IOException {
        XmlOutput xml = new XmlOutput(out);
        xml.start("edXML", DEFAULT);
        content.write(xml, signature);
        xml.end();
        xml.flush();
    }

    private static void refuseIncomplete(EdxmlMessage message) {
        EdxmlCheck.of(message).stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .findFirst()
                .ifPresent(finding -> {
                    throw new EdxmlException("edxml.incomplete", finding.path());
                });
    }

    /** What stands within the root. */
    private interface Content {
        void write(XmlOutput xml, byte[] signature) throws IOException;
    }
}
