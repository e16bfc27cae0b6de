package vn.banggiang.bench.micro;

import java.util.List;
import java.util.Optional;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.layout.SignatureBlock;
import vn.banggiang.layout.render.BodyText;
import vn.banggiang.layout.render.Draft;
import vn.banggiang.layout.render.Letterhead;

/** Fictional drafts. */
final class Drafts {

    private static final String PARAGRAPH =
            "Đề nghị các cơ quan, đơn vị phối hợp thử nghiệm việc gửi, nhận văn bản điện tử có ký số trên địa bàn,"
                    + " tổng hợp khó khăn, vướng mắc và báo cáo kết quả trước ngày 25 hằng tháng.\n";

    private Drafts() {}

    /** A công văn that fills one page. */
    static Draft congVan() {
        return Draft.of(
                        DocumentType.CONG_VAN,
                        new Letterhead(Optional.empty(), "Ủy ban nhân dân xã Thử Nghiệm", "UBND-VP", "Cao Bằng"),
                        "thử nghiệm trao đổi văn bản điện tử",
                        BodyText.parse(PARAGRAPH.repeat(6)),
                        new SignatureBlock(List.of("TM. ỦY BAN NHÂN DÂN"), "CHỦ TỊCH", Office.LEADER),
                        List.of("Như trên", "Lưu: VT"))
                .withAddressees(List.of("Ủy ban nhân dân huyện (minh họa)"));
    }
}
