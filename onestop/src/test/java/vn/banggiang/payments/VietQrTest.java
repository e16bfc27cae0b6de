package vn.banggiang.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class VietQrTest {

    /** Both as NAPAS's description of the form prints them. */
    private static final String TO_A_CARD =
            "00020101021138600010A00000072701300006970403011697040311012345670208QRIBFTTC" + "53037045802VN63044F52";

    private static final String WITH_AN_AMOUNT =
            "00020101021238600010A00000072701300006970403011697040311012345670208QRIBFTTC"
                    + "530370454061800005802VN62340107NPS68690819thanh toan don hang6304A203";

    @Example
    void thePublishedSamplesAreMadeToTheLetter() {
        assertThat(new VietQr("970403", "9704031101234567", true, null, "", "").text())
                .isEqualTo(TO_A_CARD);
        assertThat(new VietQr("970403", "9704031101234567", true, 180_000L, "NPS6869", "thanh toan don hang").text())
                .isEqualTo(WITH_AN_AMOUNT);
    }

    @Example
    void theChecksumIsThatOfItsDefinition() {
        assertThat(VietQr.crc("123456789")).isEqualTo("29B1");
    }

    @Example
    void aSampleWhoseLengthIsWrongIsRefused() {
        refused("00020101021138570010A00000072701270006970403011200110123456780208QRIBFTTA53037045802VN6304F4E5");
    }

    @Property
    void whatIsWrittenIsRead(@ForAll("requests") VietQr asked) {
        assertThat(VietQr.read(asked.text())).isEqualTo(asked);
    }

    @Property
    void whatWasDamagedInOnePlaceIsRefused(
            @ForAll("requests") VietQr asked, @ForAll @IntRange(max = 10_000) int where) {
        StringBuilder text = new StringBuilder(asked.text());
        int at = where % text.length();
        text.setCharAt(at, text.charAt(at) == '7' ? '3' : '7');

        refused(text.toString());
    }

    @Property
    void nothingThatIsReadFailsOtherwise(@ForAll @StringLength(max = 200) String text) {
        refused(text);
        refused(text + "6304" + VietQr.crc(text + "6304"));
    }

    @Property(tries = 20)
    void aCameraReadsThePicture(@ForAll("requests") VietQr asked) throws Exception {
        QrPicture picture = QrPicture.of(asked);

        assertThat(new QRCodeReader().decode(bitmap(picture)).getText()).isEqualTo(asked.text());
    }

    private static BinaryBitmap bitmap(QrPicture picture) {
        int side = picture.size() * 4;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xFFFFFF);
        Matcher squares = Pattern.compile("M(\\d+) (\\d+)h1").matcher(picture.path());
        while (squares.find()) {
            int x = Integer.parseInt(squares.group(1)) * 4;
            int y = Integer.parseInt(squares.group(2)) * 4;
            for (int row = y; row < y + 4; row++) {
                Arrays.fill(pixels, row * side + x, row * side + x + 4, 0);
            }
        }
        return new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
    }

    private static void refused(String text) {
        assertThatThrownBy(() -> VietQr.read(text))
                .isInstanceOfSatisfying(
                        PaymentsException.class,
                        refused -> assertThat(refused.key()).isEqualTo("payments.qr-invalid"));
    }

    @Provide
    Arbitrary<VietQr> requests() {
        Arbitrary<String> bank = Arbitraries.strings().numeric().ofLength(6);
        Arbitrary<String> account = Arbitraries.strings()
                .numeric()
                .withCharRange('A', 'Z')
                .ofMinLength(1)
                .ofMaxLength(19);
        Arbitrary<Long> amount =
                Arbitraries.longs().between(1, 9_999_999_999_999L).injectNull(0.2);
        Arbitrary<String> words =
                Arbitraries.strings().withCharRange(' ', '~').ofMinLength(0).ofMaxLength(25);
        return Combinators.combine(bank, account, Arbitraries.of(true, false), amount, words, words)
                .as(VietQr::new);
    }
}
