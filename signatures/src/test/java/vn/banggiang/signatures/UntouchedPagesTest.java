package vn.banggiang.signatures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.junit.jupiter.api.Test;

/** A page that is not drawn again must be one that nothing could change. */
class UntouchedPagesTest {

    private static final byte[] DRAFT = SampleDraft.ofPages(3);

    @Test
    void numberAndDateTouchOnlyThePageThatBearsThem() throws IOException {
        assertThat(untouched(DRAFT, SampleDraft.numbered(DRAFT)))
                .startsWith(false)
                .containsOnlyOnce(false);
    }

    @Test
    void anotherTextTouchesItsPage() throws IOException {
        byte[] changed = changed(document -> {
            COSDictionary content =
                    Objects.requireNonNull(document.getPage(1).getCOSObject().getCOSStream(COSName.CONTENTS));
            content.setString("Changed", "yes");
            return content;
        });

        assertThat(untouched(DRAFT, changed)).element(1).isEqualTo(false);
        assertThat(untouched(DRAFT, changed)).containsOnlyOnce(false);
    }

    @Test
    void anotherFontTouchesEveryPageThatIsSetInIt() throws IOException {
        byte[] changed = changed(document -> {
            PDPage page = document.getPage(1);
            COSName name = page.getResources().getFontNames().iterator().next();
            COSDictionary fonts =
                    Objects.requireNonNull(page.getResources().getCOSObject().getCOSDictionary(COSName.FONT));
            COSDictionary face = descendant(Objects.requireNonNull(fonts.getCOSDictionary(name)));
            face.setInt(COSName.DW, 1);
            return face;
        });

        assertThat(untouched(DRAFT, changed)).element(1).isEqualTo(false);
    }

    @Test
    void anotherLookOfAFieldTouchesItsPage() throws IOException {
        byte[] changed = changed(document -> {
            PDAnnotationWidget field = lastPagesField(document);
            field.getCOSObject().setItem(COSName.AP, new COSDictionary());
            return field.getCOSObject();
        });

        assertThat(untouched(DRAFT, changed)).endsWith(false).containsOnlyOnce(false);
    }

    @Test
    void whereThereAreLayersNoPageIsClaimed() throws IOException {
        byte[] changed = changed(document -> {
            document.getDocumentCatalog().setOCProperties(new PDOptionalContentProperties());
            return document.getDocumentCatalog().getCOSObject();
        });

        assertThat(untouched(DRAFT, changed)).doesNotContain(true);
    }

    @Test
    void theSealedDecisionIsAuthenticAndATextOnALaterPageShows() throws IOException {
        Province province = Province.shared();
        byte[] signed = province.signer.sign(DRAFT, province.leader(), Pictures.SIGNATURE, Province.NOW);
        byte[] sealed = Papers.sealedBy(Province.SEAL, SampleDraft.numbered(signed));

        assertThat(province.verifier.verify(sealed).overall()).isEqualTo(Verdict.Overall.VALID);
        assertThat(province.verifier.verify(Forger.appendsText(sealed, 1)).overall())
                .isEqualTo(Verdict.Overall.INVALID);
    }

    private static COSDictionary descendant(COSDictionary font) {
        return (COSDictionary) Objects.requireNonNull(Objects.requireNonNull(font.getCOSArray(COSName.DESCENDANT_FONTS))
                .getObject(0));
    }

    private static PDAnnotationWidget lastPagesField(PDDocument document) {
        try {
            return (PDAnnotationWidget) document.getPage(document.getNumberOfPages() - 1)
                    .getAnnotations()
                    .getFirst();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] changed(Function<PDDocument, COSDictionary> change) throws IOException {
        try (PDDocument document = Loader.loadPDF(DRAFT)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(out, Set.of(change.apply(document)));
            return out.toByteArray();
        }
    }

    private static List<Boolean> untouched(byte[] before, byte[] after) throws IOException {
        try (PDDocument was = Loader.loadPDF(before);
                PDDocument is = Loader.loadPDF(after)) {
            UntouchedPages untouched = new UntouchedPages(was, is);
            return IntStream.range(0, is.getNumberOfPages())
                    .mapToObj(untouched::contains)
                    .toList();
        }
    }
}
