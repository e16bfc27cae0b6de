package vn.banggiang.legislation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.banggiang.directory.AgencyLevel;
import vn.banggiang.documents.LegalField;
import vn.banggiang.layout.DocumentType;

/** From when a document is in force, what its address is, what cannot be said of one. */
class LegalDomainTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 30);

    @Test
    void theLawSaysFromWhenWhereTheDocumentDoesNot() {
        assertThat(EffectiveDay.of("15/2026/QĐ-UBND", AgencyLevel.PROVINCE, DAY))
                .isEqualTo(DAY.plusDays(10));
        assertThat(EffectiveDay.of("15/2026/NQ-HĐND", AgencyLevel.COMMUNE, DAY)).isEqualTo(DAY.plusDays(10));
        LocalDate before = LocalDate.of(2025, 3, 31);
        assertThat(EffectiveDay.of("15/2025/NQ-HĐND", AgencyLevel.COMMUNE, before))
                .isEqualTo(before.plusDays(7));
        assertThat(EffectiveDay.of("15/QĐ-STC", AgencyLevel.PROVINCE, DAY)).isEqualTo(DAY);
    }

    @Test
    void anAddressIsShortAndHasTheYear() {
        assertThat(addresses("15/2026/QĐ-UBND")).startsWith("15-2026-qd-ubnd", "15-2026-qd-ubnd-2");
        assertThat(addresses("15/QĐ-STC")).startsWith("15-qd-stc-2026", "15-qd-stc-2026-2");
        assertThat(addresses("***")).startsWith("2026");
    }

    @Test
    void whatCannotBeIsRefusedWithTheFieldThatSaysIt() {
        refuses("code", () -> facts(" ", DAY, DAY, null));
        refuses("code", () -> facts("x".repeat(61), DAY, DAY, null));
        refuses("effective", () -> facts("1/QĐ", DAY, DAY.minusDays(1), null));
        refuses("expires", () -> facts("1/QĐ", DAY, DAY, DAY));
        refuses("issued", () -> facts("1/QĐ", LocalDate.of(1802, 6, 1), DAY, null));
    }

    private static List<String> addresses(String code) {
        return LegalAddress.of(facts(code, DAY, DAY, null)).limit(3).toList();
    }

    private static LegalFacts facts(String code, LocalDate issued, LocalDate effective, @Nullable LocalDate expires) {
        return new LegalFacts(
                code,
                DocumentType.QUYET_DINH,
                "Sở Giả Định",
                "",
                "",
                issued,
                effective,
                expires,
                "Ban hành Quy chế",
                LegalField.OTHER,
                null,
                null);
    }

    private static void refuses(String field, Runnable making) {
        assertThatThrownBy(making::run)
                .isInstanceOfSatisfying(
                        LegislationException.class,
                        refused -> assertThat(refused.field()).isEqualTo(field));
    }
}
