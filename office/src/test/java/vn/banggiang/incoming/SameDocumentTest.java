package vn.banggiang.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.banggiang.documents.DocumentFacts;
import vn.banggiang.documents.ReadFacts;
import vn.banggiang.documents.Urgency;

/** Whether two documents may be one, however they came and were typed. */
class SameDocumentTest {

    @Test
    void spellingDoesNotTellDocumentsApart() {
        DuplicateKey one = key("05", "QĐ-UBND", "Ủy ban nhân dân tỉnh Cao Bằng", 2026);

        assertThat(key("5", "qđ-ubnd", "UỶ BAN  NHÂN DÂN TỈNH CAO BẰNG", 2026)).isEqualTo(one);
        assertThat(key("5", "QĐ-UBND", "Ủy ban nhân dân tỉnh Cao Bằng", 2025)).isNotEqualTo(one);
        assertThat(key("6", "QĐ-UBND", "Ủy ban nhân dân tỉnh Cao Bằng", 2026)).isNotEqualTo(one);
        assertThat(key("5", "QĐ-SNV", "Ủy ban nhân dân tỉnh Cao Bằng", 2026)).isNotEqualTo(one);
        assertThat(key("5", "QĐ-UBND", "Sở Nội vụ", 2026)).isEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource({
        "SỞ TÀI CHÍNH, Sở Tài chính tỉnh Cao Bằng",
        "Sở Tài chính tỉnh Cao Bằng, SỞ TÀI CHÍNH TỈNH CAO BẰNG",
        "UBND TỈNH CAO BẰNG, Ủy ban nhân dân tỉnh Cao Bằng",
        "ỦY BAN NHÂN DÂN TP CAO BẰNG, UBND thành phố Cao Bằng"
    })
    void anAgencyIsKnownWithoutItsParentsName(String printed, String sent) {
        assertThat(IssuerName.of(printed).mayBe(IssuerName.of(sent))).isTrue();
        assertThat(IssuerName.of(sent).mayBe(IssuerName.of(printed))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Sở Tài chính tỉnh Cao Bằng, Sở Tài chính tỉnh Lạng Sơn",
        "Ủy ban nhân dân tỉnh Cao Bằng, Ủy ban nhân dân xã Đàm Thủy",
        "ỦY BAN NHÂN DÂN, Ủy ban nhân dân xã Đàm Thủy",
        "Sở Tài chính, Sở Nội vụ"
    })
    void anotherAgencyIsAnother(String one, String other) {
        assertThat(IssuerName.of(one).mayBe(IssuerName.of(other))).isFalse();
    }

    @Test
    void aLetterWithoutNumberIsLikeNoOther() {
        assertThat(DuplicateKey.of(DocumentFacts.of(form(null, null, "Một công dân", 2026))))
                .isEmpty();
    }

    private static DuplicateKey key(String number, String notation, String issuer, int year) {
        return DuplicateKey.of(DocumentFacts.of(form(number, notation, issuer, year)))
                .orElseThrow();
    }

    private static ReadFacts form(String number, String notation, String issuer, int year) {
        return new ReadFacts(
                null,
                issuer,
                number,
                notation,
                "Cao Bằng",
                LocalDate.of(year, 3, 5),
                "Quyết định",
                "Thử",
                "Nông Văn Thử",
                "Chủ tịch",
                "",
                List.of("Như Điều 3"),
                Urgency.NORMAL);
    }
}
