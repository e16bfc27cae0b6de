package vn.banggiang.layout.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
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
        return page(
                new Printed(Typeface.REGULAR, 13, 110, parent, "UBND TỈNH MẪU"),
                new Printed(Typeface.BOLD, 13, 115, 755, "SỞ NỘI VỤ"),
                new Printed(Typeface.BOLD, 13, 290, 770, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                new Printed(Typeface.BOLD, 14, 330, 755, "Độc lập - Tự do - Hạnh phúc"),
                new Printed(Typeface.REGULAR, 13, 105, 730, numberLine),
                new Printed(Typeface.ITALIC, 14, 320, 730, dateLine),
                new Printed(Typeface.REGULAR, 12, 100, 712, "V/v rà soát danh mục"),
                new Printed(Typeface.REGULAR, 12, 105, 698, "hồ sơ năm 2026"),
                new Printed(Typeface.REGULAR, 14, 200, 660, "Kính gửi: Các sở, ban, ngành."),
                new Printed(Typeface.REGULAR, 14, 120, 625, "Sở Nội vụ đề nghị các cơ quan rà soát danh mục hồ sơ./."),
                new Printed(Typeface.BOLD, 12, 86, 590, "Nơi nhận:"),
                new Printed(Typeface.REGULAR, 11, 86, 577, "- Như trên;"),
                new Printed(Typeface.REGULAR, 11, 86, 564, "- Lưu: VT."),
                new Printed(Typeface.BOLD, 14, 380, 590, "KT. GIÁM ĐỐC"),
                new Printed(Typeface.BOLD, 14, 372, 573, "PHÓ GIÁM ĐỐC"),
                new Printed(Typeface.BOLD, 14, 378, 480, signer));
    }

    /** A text at its place, in points from the lower left. */
    public record Printed(Typeface face, float size, float x, float y, String text) {}

    /** An A4 page of texts. */
    public static byte[] page(Printed... texts) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            Map<Typeface, PDFont> fonts = new EnumMap<>(Typeface.class);
            for (Typeface face : Typeface.values()) {
                fonts.put(face, PDType0Font.load(document, face.open(), true));
            }
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                for (Printed one : texts) {
                    print(stream, fonts.get(one.face()), one.size(), one.x(), one.y(), one.text());
                }
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
