package vn.banggiang.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.banggiang.calendar.DayOff.Certainty;

class DaysOffFileTest {

    @Test
    void aLineIsADayWithItsSource() throws Exception {
        assertThat(DaysOffFile.read(new StringReader("# remark\n\n2026-01-10;WORKING_INSTEAD;Name;DECISION;Source\n")))
                .containsExactly(new DayOff(
                        LocalDate.of(2026, 1, 10), DayKind.WORKING_INSTEAD, "Name", Certainty.DECISION, "Source"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30;HOLIDAY;n;LAW;s", "2026-01-01;FEAST;n;LAW;s", "2026-01-01;HOLIDAY;n;LAW", "x"})
    void anUnreadableLineIsNamed(String line) {
        assertThatThrownBy(() -> DaysOffFile.read(new StringReader("# remark\n" + line)))
                .isInstanceOfSatisfying(
                        CalendarException.class,
                        refused -> assertThat(refused.args()).containsExactly(2));
    }
}
