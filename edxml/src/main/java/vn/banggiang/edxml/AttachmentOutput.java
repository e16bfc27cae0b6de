package vn.banggiang.edxml;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the manifest and the contents of the attachments, raw and with honest types; makes sure
 * that a content is as long as announced and the same in every pass.
 */
final class AttachmentOutput {

    private static final String DECLARATION = "xmlns:edXML=\"" + Names.EDXML + "\"";

    private final List<AttachmentSource> sources;
    private final Map<Integer, Sha256> seen = new HashMap<>();

    AttachmentOutput(List<AttachmentSource> sources) {
        this.sources = sources;
    }

    void manifest(XmlOutput xml) throws IOException {
        xml.start("edXML:edXMLBody");
        xml.start("edXML:edXMLManifest", "version=\"1.0\"");
        for (int i = 0; i < sources.size(); i++) {
            AttachmentSource source = sources.get(i);
            xml.start("edXML:Reference");
            xml.element("edXML:ContentId", contentId(i));
            xml.element("edXML:ContentType", source.mediaType());
            xml.element("edXML:Description", source.name().value());
            xml.element("edXML:AttachmentName", source.name().value());
            xml.end();
        }
        xml.end();
        xml.end();
    }

    void contents(XmlOutput xml) throws IOException {
        xml.start("AttachmentEncoded");
        for (int i = 0; i < sources.size(); i++) {
            AttachmentSource source = sources.get(i);
            xml.start("Attachment");
            xml.element("ContentId", contentId(i));
            xml.element("AttachmentName", source.name().value());
            xml.element("Description", source.name().value());
            xml.element("ContentType", source.mediaType());
            content(i, xml);
            xml.end();
        }
        xml.end();
    }

    private void content(int index, XmlOutput xml) throws IOException {
        AttachmentSource source = sources.get(index);
        try (InputStream in = source.content().open();
                DigestInputStream digesting = new DigestInputStream(in, Digests.create("SHA-256"))) {
            long written = xml.base64("edXML:ContentTransferEncoded", DECLARATION, digesting);
            Sha256 sha256 = Sha256.of(digesting.getMessageDigest().digest());
            Sha256 before = seen.putIfAbsent(index, sha256);
            if (written != source.size() || (before != null && !before.equals(sha256))) {
                throw new EdxmlException("edxml.attachment-changed", source.name());
            }
        }
    }

    private static String contentId(int index) {
        return "cid:" + (index + 1);
    }
}
