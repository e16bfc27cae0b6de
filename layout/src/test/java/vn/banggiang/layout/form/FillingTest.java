package vn.banggiang.layout.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.junit.jupiter.api.Test;
import vn.banggiang.layout.FieldNames;
import vn.banggiang.layout.LayoutException;
import vn.banggiang.layout.render.Drafts;
import vn.banggiang.layout.render.LayoutRenderer;

class FillingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private final byte[] draft = new LayoutRenderer().render(Drafts.congVan());

    @Test
    void theDraftHasFourEmptyFieldsAndOnlyTheSealLocks() throws IOException {
        try (PDDocument document = Loader.loadPDF(draft)) {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
            assertThat(form.getFields()).extracting(PDField::getPartialName).containsExactlyElementsOf(FieldNames.ALL);
            for (PDField field : form.getFields()) {
                COSDictionary dictionary = field.getCOSObject();
                assertThat(dictionary.containsKey(COSName.V)).isFalse();
                assertThat(dictionary.containsKey(COSName.MK)).isFalse();
                assertThat(dictionary.containsKey(COSName.KIDS)).isFalse();
            }
            COSName lock = COSName.getPDFName("Lock");
            assertThat(form.getField(FieldNames.SIGNATURE).getCOSObject().containsKey(lock))
                    .isFalse();
            COSDictionary sealLock =
                    form.getField(FieldNames.SEAL).getCOSObject().getCOSDictionary(lock);
            assertThat(sealLock.getNameAsString("Action")).isEqualTo("Include");
            assertThat(sealLock.getInt(COSName.P)).isEqualTo(1);
            assertThat(((COSArray) sealLock.getDictionaryObject(COSName.FIELDS)).toCOSStringStringList())
                    .isEqualTo(FieldNames.ALL);
        }
    }

    @Test
    void fillingOnlyAppendsAndLocksBothFields() throws IOException {
        byte[] filled = Filling.fillNumberAndDate(draft, 7, DAY);
        assertThat(Arrays.copyOf(filled, draft.length)).isEqualTo(draft);
        try (PDDocument document = Loader.loadPDF(filled)) {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
            assertThat(form.getField(FieldNames.NUMBER).getValueAsString()).isEqualTo("07");
            assertThat(form.getField(FieldNames.DATE).getValueAsString()).isEqualTo("ngày 05 tháng 01 năm 2026");
            assertThat(List.of(form.getField(FieldNames.NUMBER), form.getField(FieldNames.DATE)))
                    .allMatch(PDField::isReadOnly);
        }
    }

    @Test
    void aFilledDocumentIsNotFilledAgain() {
        byte[] filled = Filling.fillNumberAndDate(draft, 7, DAY);
        assertThatThrownBy(() -> Filling.fillNumberAndDate(filled, 8, DAY))
                .isInstanceOfSatisfying(
                        LayoutException.class, e -> assertThat(e.key()).isEqualTo("layout.field-filled"));
    }

    @Test
    void whatIsNoPdfIsRefused() {
        assertThatThrownBy(() -> Filling.fillNumberAndDate(new byte[] {1, 2, 3}, 8, DAY))
                .isInstanceOfSatisfying(
                        LayoutException.class, e -> assertThat(e.key()).isEqualTo("layout.pdf-damaged"));
    }
}
