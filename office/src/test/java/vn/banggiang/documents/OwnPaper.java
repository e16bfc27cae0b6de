package vn.banggiang.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.layout.SignatureBlock;
import vn.banggiang.layout.render.BodyText;
import vn.banggiang.layout.render.Draft;
import vn.banggiang.layout.render.LayoutRenderer;
import vn.banggiang.layout.render.Letterhead;

/** A letter that a drafter set elsewhere: the same page, with gaps where the fields for number and date would be. */
public final class OwnPaper {

    private OwnPaper() {}

    /**
     * The letter, unsigned.
     *
     * @param signer the name printed below the gap for the signature
     */
    public static byte[] signedBy(String signer) throws IOException {
        byte[] page = new LayoutRenderer()
                .render(Draft.of(
                        DocumentType.CONG_VAN,
                        new Letterhead(Optional.empty(), "SỞ TÀI CHÍNH", "STC-QLNS", "Cao Bằng"),
                        "phối hợp lập dự toán năm 2027",
                        BodyText.parse("Đề nghị quý cơ quan gửi dự toán trước ngày 15."),
                        new SignatureBlock(List.of(), "GIÁM ĐỐC", signer),
                        List.of("Như trên", "Lưu: VT")));
        return withoutFields(page);
    }

    private static byte[] withoutFields(byte[] page) throws IOException {
        var plain = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(page)) {
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.ACRO_FORM);
            document.getPages().forEach(one -> one.getCOSObject().removeItem(COSName.ANNOTS));
            document.save(plain);
        }
        return plain.toByteArray();
    }
}
