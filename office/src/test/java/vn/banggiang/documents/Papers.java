package vn.banggiang.documents;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.layout.SignatureBlock;
import vn.banggiang.layout.render.BodyText;
import vn.banggiang.layout.render.Draft;
import vn.banggiang.layout.render.LayoutRenderer;
import vn.banggiang.layout.render.Letterhead;
import vn.banggiang.outgoing.DraftContent;

/** Papers for tests. */
public final class Papers {

    private static final byte[] LETTER = render(Optional.empty());

    private Papers() {}

    /** A page as it may come by mail: a công văn without number. Each is a file of its own. */
    public static byte[] letter() {
        var file = new ByteArrayOutputStream();
        file.writeBytes(LETTER);
        file.writeBytes(("%" + UUID.randomUUID() + "\n").getBytes(StandardCharsets.US_ASCII));
        return file.toByteArray();
    }

    /** The clerk's form, filled. */
    public static ReadFacts facts(String number) {
        return new ReadFacts(
                null,
                "Sở Nội vụ",
                number,
                "SNV-VP",
                "Cao Bằng",
                LocalDate.of(2026, 3, 4),
                "Công văn",
                "Về việc cử cán bộ tham gia tập huấn",
                "Nông Văn Thử",
                "Giám đốc",
                "",
                List.of("Như trên"),
                Urgency.NORMAL);
    }

    /** A công văn to one agency. */
    public static DraftContent answer(AgencyId recipient, PersonId signer) {
        return new DraftContent(
                DocumentType.CONG_VAN,
                new TrichYeu("Về việc cử cán bộ tham gia tập huấn"),
                List.of(recipient),
                List.of(),
                List.of(),
                "Phúc đáp Công văn của quý cơ quan, Sở cử hai cán bộ tham gia.\nTrân trọng./.",
                signer,
                Urgency.NORMAL);
    }

    /** A page with a line of its own at its head, where a stamp may be. */
    public static byte[] stamped(String words) {
        return render(Optional.of(words));
    }

    /** A công văn with this body. */
    public static byte[] saying(String body) {
        return render(Optional.empty(), body);
    }

    private static byte[] render(Optional<String> firstLine) {
        return render(firstLine, "Đề nghị quý cơ quan cử cán bộ tham gia.");
    }

    private static byte[] render(Optional<String> firstLine, String body) {
        return new LayoutRenderer()
                .render(Draft.of(
                        DocumentType.CONG_VAN,
                        new Letterhead(firstLine, "SỞ NỘI VỤ", "SNV-VP", "Cao Bằng"),
                        "cử cán bộ tham gia tập huấn",
                        BodyText.parse(body),
                        new SignatureBlock(List.of(), "GIÁM ĐỐC", "Nông Văn Thử"),
                        List.of("Như trên", "Lưu: VT")));
    }
}
