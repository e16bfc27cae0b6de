package vn.banggiang.exchange;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import vn.banggiang.directory.Agency;
import vn.banggiang.edxml.Business;
import vn.banggiang.edxml.DocumentCode;
import vn.banggiang.edxml.DocumentId;
import vn.banggiang.edxml.DocumentType;
import vn.banggiang.edxml.OrganId;
import vn.banggiang.edxml.OtherInfo;
import vn.banggiang.edxml.Promulgation;
import vn.banggiang.edxml.SafeFileName;
import vn.banggiang.edxml.SignerInfo;
import vn.banggiang.edxml.StaffInfo;
import vn.banggiang.edxml.SteeringType;
import vn.banggiang.storage.FileStore;
import vn.banggiang.storage.StoredFile;

/** Letters to send. */
final class Letters {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final StaffInfo CLERK = new StaffInfo("Văn phòng", "Văn thư Giả Định", "vanthu@example.vn", "");

    private static final AtomicInteger NUMBER = new AtomicInteger(1);

    private Letters() {}

    static OutgoingMessage letter(Agency from, Agency to, Enclosure... files) {
        return letter(from, List.of(to), files);
    }

    static OutgoingMessage letter(Agency from, List<Agency> to, Enclosure... files) {
        DocumentFacts facts = facts(from);
        return new OutgoingMessage(
                MessageId.random(),
                from.id(),
                to.stream().map(Agency::code).toList(),
                facts,
                Business.newDocument(facts.documentId(), CLERK),
                List.of(files));
    }

    /** The same document taken back. */
    static OutgoingMessage revocation(OutgoingMessage sent) {
        return new OutgoingMessage(
                MessageId.random(),
                sent.from(),
                sent.to(),
                sent.facts(),
                Business.revoke(sent.facts().documentId(), "Ban hành nhầm", CLERK),
                List.of());
    }

    static DocumentFacts facts(Agency from) {
        var code = new DocumentCode(Integer.toString(NUMBER.getAndIncrement()), "UBND-VP");
        return new DocumentFacts(
                DocumentId.of(new OrganId(from.code().value()), DAY, code),
                code,
                new Promulgation("Giả Định", Optional.of(DAY)),
                DocumentType.named("Công văn"),
                "V/v thử nghiệm liên thông",
                new SignerInfo("TM. ỦY BAN NHÂN DÂN", "Chủ tịch", "Nông Thị Mẫu"),
                Optional.empty(),
                List.of("Như trên", "Lưu: VT"),
                OtherInfo.NONE,
                List.of(),
                SteeringType.NONE);
    }

    /** The envelope of a letter's only recipient. */
    static EnvelopeId envelope(OutgoingMessage letter) {
        return letter.id().envelopeTo(letter.to().getFirst());
    }

    /** Sends the letter to its only recipient. */
    static EnvelopeId send(Exchange exchange, OutgoingMessage letter) {
        exchange.send(letter);
        return envelope(letter);
    }

    /** The message as soon as it is signed. */
    static InputStream awaitEdxml(Exchange exchange, EnvelopeId sent) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .ignoreException(ExchangeException.class)
                .until(() -> exchange.edxml(sent), Objects::nonNull);
    }

    static Enclosure file(FileStore files, String name, String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        StoredFile stored = files.store(new ByteArrayInputStream(content), content.length);
        return new Enclosure(stored, new SafeFileName(name), "text/plain", "");
    }
}
