package vn.banggiang.layout.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.banggiang.layout.read.IntakeLimits;
import vn.banggiang.layout.read.PdfIntake;

/** A slip says all that it is given, whoever signs it and however long it is. */
class SlipRendererTest {

    private static final List<Block> BODY = List.of(
            new Block.Paragraph(List.of(Run.bold("Họ và tên: "), Run.regular("Nông Văn An 😀"))),
            new Block.Table(
                    List.of(3, 1), List.of("Người góp vốn", "Số tiền"), List.of(List.of("Triệu Văn Bình", "5.000"))));

    @Test
    void anApplicantsSlipHasTheNationInTheMiddle() throws IOException {
        String text = text(slip(Optional.empty(), BODY, "Người làm đơn"));

        assertThat(text)
                .containsSubsequence(
                        "Mẫu số 01",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "ĐƠN ĐỀ NGHỊ",
                        "Kính gửi: Ủy ban nhân dân phường",
                        "Họ và tên: Nông Văn An ?",
                        "Người góp vốn",
                        "Triệu Văn Bình",
                        "Cao Bằng, ngày 30 tháng 11 năm 2026",
                        "Người làm đơn",
                        "Nông Văn An")
                .doesNotContain("./.", "Số: 12");
    }

    @Test
    void anAgencysSlipHasItsNameAndNumber() throws IOException {
        var issuer = new Slip.Issuer(Optional.of("UBND tỉnh"), "Trung tâm phục vụ hành chính công");
        String text = text(slip(Optional.of(issuer), BODY, "Người nộp", "Người nhận", "Thủ trưởng"));

        assertThat(text).contains("UBND TỈNH", "TRUNG TÂM PHỤC VỤ", "Số: 12/TNHS", "Người nhận", "Thủ trưởng");
    }

    @Test
    void aLongSlipGoesOnOverPagesAndPassesTheGate(@TempDir Path directory) throws IOException {
        List<Block> many = new ArrayList<>();
        for (int line = 0; line < 200; line++) {
            many.add(Block.Paragraph.of("Dòng thứ " + line));
        }
        byte[] pdf = slip(Optional.empty(), many, "Người làm đơn");

        Path file = Files.write(directory.resolve("slip.pdf"), pdf);
        assertThat(PdfIntake.check(file, IntakeLimits.DEFAULT).pages()).isGreaterThan(3);
        assertThat(pdf).isEqualTo(slip(Optional.empty(), many, "Người làm đơn"));
    }

    private static byte[] slip(Optional<Slip.Issuer> issuer, List<Block> body, String... signers) {
        return new SlipRenderer()
                .render(new Slip(
                        issuer,
                        "Mẫu số 01",
                        "Số: 12/TNHS",
                        List.of("Đơn đề nghị"),
                        List.of("Ủy ban nhân dân phường"),
                        body,
                        "Cao Bằng, ngày 30 tháng 11 năm 2026",
                        List.of(signers).stream()
                                .map(signer -> new Slip.Signature(signer, "(Ký, ghi rõ họ tên)", "Nông Văn An"))
                                .toList(),
                        Optional.empty()));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
