package vn.banggiang.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.banggiang.refusal.Refusal;

class ReceivedPdfTest {

    @Test
    void aLetterPassesAndIsRead() {
        try (ReceivedPdf pdf = ReceivedPdf.of(new ByteArrayInputStream(Papers.letter()))) {
            assertThat(pdf.read().trichYeu()).isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"MẬT", "TỐI MẬT", "TUYỆT MẬT"})
    void aStateSecretIsRefused(String stamp) {
        try (ReceivedPdf pdf = ReceivedPdf.of(new ByteArrayInputStream(Papers.stamped(stamp)))) {
            assertThatThrownBy(pdf::read).isInstanceOfSatisfying(Refusal.class, refusal -> {
                assertThat(refusal.key()).isEqualTo("documents.state-secret");
                assertThat(refusal.args()).containsExactly(stamp);
            });
        }
    }

    @Test
    void anAgencyWhoseNameContainsTheWordKeepsNoSecret() {
        try (ReceivedPdf pdf = ReceivedPdf.of(new ByteArrayInputStream(Papers.stamped("HỘI BẢO MẬT")))) {
            assertThat(pdf.read().secrecy()).isEmpty();
        }
    }

    @Test
    void theGateRefusesUnderItsOwnKey() throws IOException {
        refuses(Refusal.Kind.INVALID, "layout.not-a-pdf", new byte[0]);
        refuses(Refusal.Kind.INVALID, "layout.pdf-encrypted", HostilePapers.encrypted());
        refuses(Refusal.Kind.INVALID, "layout.pdf-script", HostilePapers.withScript());
        refuses(Refusal.Kind.INVALID, "layout.pdf-embedded-file", HostilePapers.withFileInside());
        refuses(Refusal.Kind.INVALID, "layout.too-many-pages", HostilePapers.pages(5_000));
        refuses(Refusal.Kind.TOO_LARGE, "layout.pdf-too-large", new byte[(50 << 20) + 1]);
    }

    private static void refuses(Refusal.Kind kind, String key, byte[] content) {
        assertThatThrownBy(() -> ReceivedPdf.of(new ByteArrayInputStream(content)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo(key);
                    assertThat(refusal.kind()).isEqualTo(kind);
                });
    }
}
