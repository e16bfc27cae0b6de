package vn.banggiang.bench.micro;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.banggiang.edxml.AttachmentSource;
import vn.banggiang.edxml.Business;
import vn.banggiang.edxml.DocumentCode;
import vn.banggiang.edxml.DocumentId;
import vn.banggiang.edxml.DocumentMessage;
import vn.banggiang.edxml.DocumentType;
import vn.banggiang.edxml.EdxmlWriter;
import vn.banggiang.edxml.MessageSigner;
import vn.banggiang.edxml.OrganId;
import vn.banggiang.edxml.Organization;
import vn.banggiang.edxml.Promulgation;
import vn.banggiang.edxml.SafeFileName;
import vn.banggiang.edxml.StaffInfo;
import vn.banggiang.edxml.TraceHeader;
import vn.banggiang.edxml.TraceHeaderList;

/** A fictional message from one agency to another. */
final class Messages {

    private static final OrganId SENDER = OrganId.parse(Office.AGENCY_CODE);
    private static final OrganId RECEIVER = OrganId.parse("000.00.31.H14");
    private static final DocumentCode CODE = new DocumentCode("15", "QĐ-UBND");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private Messages() {}

    static DocumentMessage document() {
        DocumentId id = DocumentId.of(SENDER, DAY, CODE);
        return DocumentMessage.of(
                        Organization.of(SENDER, Office.AGENCY),
                        List.of(Organization.of(RECEIVER, "Ủy ban nhân dân huyện (minh họa)")),
                        id)
                .code(CODE)
                .promulgation(new Promulgation("Cao Bằng", Optional.of(DAY)))
                .type(DocumentType.named("Quyết định"))
                .subject("Về việc thử nghiệm trao đổi văn bản điện tử")
                .traces(new TraceHeaderList(
                        List.of(new TraceHeader(SENDER, LocalDateTime.of(2026, 3, 2, 8, 0, 1))),
                        Optional.of(Business.newDocument(id, StaffInfo.NONE))))
                .build();
    }

    static List<AttachmentSource> files(byte[] content) {
        SafeFileName name = SafeFileName.of("quyet-dinh.pdf").orElseThrow();
        return List.of(
                new AttachmentSource(name, "application/pdf", content.length, () -> new ByteArrayInputStream(content)));
    }

    static EdxmlWriter writer(Office office) {
        return new EdxmlWriter(new MessageSigner(
                signedInfo -> office.seal.signRaw(office.seal.algorithm(), signedInfo), office.seal.chain()));
    }
}
