package vn.banggiang.edxml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fictional messages that the tests begin with. */
final class Sample {

    static final OrganId PROVINCE = OrganId.parse("000.00.00.H14");
    static final OrganId DISTRICT = OrganId.parse("000.00.31.H14");
    static final byte[] PDF = "%PDF-1.7\nfictional\n%%EOF\n".getBytes(StandardCharsets.UTF_8);

    private Sample() {}

    static DocumentMessage document() {
        DocumentCode code = new DocumentCode("15", "QĐ-UBND");
        LocalDate day = LocalDate.of(2015, 3, 31);
        DocumentId id = DocumentId.of(PROVINCE, day, code);
        return DocumentMessage.of(
                        Organization.of(PROVINCE, "Ủy ban nhân dân tỉnh (minh họa)"),
                        List.of(Organization.of(DISTRICT, "Ủy ban nhân dân huyện (minh họa)")),
                        id)
                .code(code)
                .promulgation(new Promulgation("Cao Bằng", Optional.of(day)))
                .type(DocumentType.named("Quyết định"))
                .subject("Về việc minh họa <trao đổi> văn bản & chữ ký")
                .traces(new TraceHeaderList(
                        List.of(new TraceHeader(PROVINCE, LocalDateTime.of(2015, 3, 31, 8, 0, 1))),
                        Optional.of(Business.newDocument(id, StaffInfo.NONE))))
                .build();
    }

    static StatusMessage status() {
        return new StatusMessage(
                Organization.of(DISTRICT, "Ủy ban nhân dân huyện (minh họa)"),
                ResponseFor.of(document().documentId()),
                new StaffInfo("Văn phòng", "Người Minh Họa", "", ""),
                StatusCode.ARRIVED,
                "Đã đến",
                Optional.of(LocalDateTime.of(2015, 3, 31, 8, 0, 5)));
    }

    static AttachmentSource file(String name, String type, byte[] content) {
        return new AttachmentSource(
                SafeFileName.of(name).orElseThrow(), type, content.length, () -> new ByteArrayInputStream(content));
    }

    static AttachmentSource pdf() {
        return file("quyet-dinh.pdf", "application/pdf", PDF);
    }

    static byte[] written(EdxmlWriter writer, DocumentMessage message, AttachmentSource... files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(message, List.of(files), out);
        return out.toByteArray();
    }

    static byte[] written(EdxmlWriter writer, StatusMessage message) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(message, out);
        return out.toByteArray();
    }

    static ReceivedMessage read(byte[] xml) throws IOException {
        return new EdxmlReader().read(new ByteArrayInputStream(xml), AttachmentSink.discarding());
    }

    static ReceivedMessage read(String xml) throws IOException {
        return read(xml.getBytes(StandardCharsets.UTF_8));
    }

    static InputStream resource(String name) {
        return Sample.class.getResourceAsStream(name);
    }

    /** A sink that keeps contents by name. */
    static final class Kept implements AttachmentSink {

        final Map<String, ByteArrayOutputStream> files = new LinkedHashMap<>();

        @Override
        public ByteArrayOutputStream open(AttachmentHead head) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.put(head.name().value(), out);
            return out;
        }

        byte[] get(String name) {
            return files.get(name).toByteArray();
        }
    }
}
