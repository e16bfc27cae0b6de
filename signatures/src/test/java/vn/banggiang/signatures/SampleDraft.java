package vn.banggiang.signatures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.layout.SignatureBlock;
import vn.banggiang.layout.form.Filling;
import vn.banggiang.layout.render.BodyText;
import vn.banggiang.layout.render.Draft;
import vn.banggiang.layout.render.LayoutRenderer;
import vn.banggiang.layout.render.Letterhead;

/** Fictional decisions, rendered as they are before they are signed. */
final class SampleDraft {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final int ARTICLES_ON_A_PAGE = 9;

    private SampleDraft() {}

    static byte[] ofOnePage() {
        return withArticles(3);
    }

    static byte[] ofPages(int pages) {
        return withArticles(pages * ARTICLES_ON_A_PAGE);
    }

    static byte[] numbered(byte[] signed) {
        return Filling.fillNumberAndDate(signed, 15, DAY);
    }

    private static byte[] withArticles(int articles) {
        StringBuilder body = new StringBuilder();
        for (int i = 1; i <= articles; i++) {
            body.append("Điều ")
                    .append(i)
                    .append(". Chi 100.000.000 đồng cho việc thử nghiệm chữ ký số tại các xã, phường, thị trấn trên")
                    .append(" địa bàn; việc chi thực hiện theo đúng quy định và được công khai.\n");
        }
        return new LayoutRenderer()
                .render(Draft.of(
                        DocumentType.QUYET_DINH,
                        new Letterhead(Optional.empty(), "Ủy ban nhân dân xã Thử Nghiệm A", "QĐ-UBND", "Cao Bằng"),
                        "Về việc thử nghiệm chữ ký số",
                        BodyText.parse(body.toString()),
                        new SignatureBlock(List.of("TM. ỦY BAN NHÂN DÂN"), "CHỦ TỊCH", "Nông Thị Mẫu"),
                        List.of("Như Điều 2", "Lưu: VT")));
    }
}
