package vn.banggiang.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class IssueTextTest {
    @Test
    void numbersBelowTenGetAZero() {
        assertThat(IssueText.number(7)).isEqualTo("07");
        assertThat(IssueText.number(10)).isEqualTo("10");
    }

    @Test
    void daysBelowTenAndTheFirstTwoMonthsGetAZero() {
        assertThat(IssueText.date(LocalDate.of(2026, 1, 5))).isEqualTo("ngày 05 tháng 01 năm 2026");
        assertThat(IssueText.date(LocalDate.of(2026, 3, 10))).isEqualTo("ngày 10 tháng 3 năm 2026");
        assertThat(IssueText.date(LocalDate.of(2026, 12, 31))).isEqualTo("ngày 31 tháng 12 năm 2026");
    }

    @Test
    void numbersThatNoRegisterGivesAreRefused() {
        assertThatThrownBy(() -> IssueText.number(0)).isInstanceOf(LayoutException.class);
        assertThatThrownBy(() -> IssueText.number(100_000)).isInstanceOf(LayoutException.class);
    }
}
