package vn.banggiang.layout.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.layout.SignatureBlock;

/** A draft that is still being written shows in a colour of its own what is missing. */
class BlanksTest {

    private static final String SUBJECT = "[chưa có trích yếu]";
    private static final String TEXT = "[chưa có nội dung]";
    private static final String RECIPIENT = "[chưa có nơi nhận]";
    private static final String SIGNER = "[chưa có người ký]";

    @Test
    void onlyWhatIsMissingHasTheColourOfBlanks() throws IOException {
        assertThat(coloured(unfinished().withBlanks(Set.of(SUBJECT, TEXT, RECIPIENT, SIGNER))))
                .isEqualTo(letters(SUBJECT + RECIPIENT + TEXT + SIGNER));
        assertThat(coloured(unfinished())).isEmpty();
    }

    @Test
    void theColourMovesNothing() throws IOException {
        assertThat(places(unfinished().withBlanks(Set.of(SUBJECT, TEXT)))).isEqualTo(places(unfinished()));
    }

    private static Draft unfinished() {
        return Draft.of(
                        DocumentType.CONG_VAN,
                        Drafts.SO_MAU,
                        SUBJECT,
                        BodyText.parse(TEXT),
                        new SignatureBlock(List.of("KT. GIÁM ĐỐC"), "PHÓ GIÁM ĐỐC", SIGNER),
                        List.of("Như trên", "Lưu: VT"))
                .withAddressees(List.of(RECIPIENT));
    }

    private static String coloured(Draft draft) throws IOException {
        return letters(read(draft).stream()
                .filter(letter -> !letter.colour.equals(Color.BLACK))
                .map(letter -> letter.text)
                .collect(Collectors.joining()));
    }

    private static List<String> places(Draft draft) throws IOException {
        return read(draft).stream()
                .map(letter -> letter.text + letter.x + "," + letter.y)
                .toList();
    }

    /** Letters alone: lines may break at any space. */
    private static String letters(String text) {
        return text.replaceAll("\\s", "");
    }

    private static List<Letter> read(Draft draft) throws IOException {
        try (PDDocument document = Loader.loadPDF(new LayoutRenderer().render(draft))) {
            Letters letters = new Letters();
            letters.getText(document);
            return letters.found.build().toList();
        }
    }

    private record Letter(String text, Color colour, float x, float y) {}

    private static final class Letters extends PDFTextStripper {
        private final Stream.Builder<Letter> found = Stream.builder();

        Letters() {
            addOperator(new SetNonStrokingColorSpace(this));
            addOperator(new SetNonStrokingColor(this));
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            try {
                int rgb = getGraphicsState().getNonStrokingColor().toRGB();
                found.add(new Letter(text.getUnicode(), new Color(rgb), text.getX(), text.getY()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
