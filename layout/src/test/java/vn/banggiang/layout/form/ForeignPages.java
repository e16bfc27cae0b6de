package vn.banggiang.layout.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A công văn set line by line by another program, one text after the other at a place of its own. */
public final class ForeignPages {
    private ForeignPages() {}

    /** The page with its own line of the number, of the date and of the signer. */
    public static byte[] congVan(String numberLine, String dateLine, String signer) throws IOException {
        return congVan(numberLine, dateLine, signer, 770);
    }

    /** The same with the line of the parent agency at another height, in points from below. */
    public static byte[] congVan(String numberLine, String dateLine, String signer, float parent) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDFont regular = PDType0Font.load(document, Typeface.REGULAR.open(), true);
            PDFont bold = PDType0Font.load(document, Typeface.BOLD.open(), true);
            PDFont italic = PDType0Font.load(document, Typeface.ITALIC.open(), true);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                print(stream, regular, 13, 110, parent, "UBND TỈNH MẪU");
                print(stream, bold, 13, 115, 755, "SỞ NỘI VỤ");
                print(stream, bold, 13, 290, 770, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
                print(stream, bold, 14, 330, 755, "Độc lập - Tự do - Hạnh phúc");
                print(stream, regular, 13, 105, 730, numberLine);
                print(stream, italic, 14, 320, 730, dateLine);
                print(stream, regular, 12, 100, 712, "V/v rà soát danh mục");
                print(stream, regular, 12, 105, 698, "hồ sơ năm 2026");
                print(stream, regular, 14, 200, 660, "Kính gửi: Các sở, ban, ngành.");
                print(stream, regular, 14, 120, 625, "Sở Nội vụ đề nghị các cơ quan rà soát danh mục hồ sơ./.");
                print(stream, bold, 12, 86, 590, "Nơi nhận:");
                print(stream, regular, 11, 86, 577, "- Như trên;");
                print(stream, regular, 11, 86, 564, "- Lưu: VT.");
                print(stream, bold, 14, 380, 590, "KT. GIÁM ĐỐC");
                print(stream, bold, 14, 372, 573, "PHÓ GIÁM ĐỐC");
                print(stream, bold, 14, 378, 480, signer);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void print(PDPageContentStream stream, PDFont font, float size, float x, float y, String text)
            throws IOException {
        stream.beginText();
        stream.setFont(font, size);
        stream.newLineAtOffset(x, y);
        stream.showText(text);
        stream.endText();
    }
}
