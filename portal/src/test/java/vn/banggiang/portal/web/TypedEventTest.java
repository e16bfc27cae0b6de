package vn.banggiang.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.banggiang.portal.Event;
import vn.banggiang.portal.PortalException;

/** When an event takes place, as people type it. */
class TypedEventTest {

    @Test
    void hoursOrDaysOrNothing() {
        assertThat(new TypedEvent("8:00 15/12/2026", "", " Hội trường  A ").read())
                .isEqualTo(Event.at(Instant.parse("2026-12-15T01:00:00Z"), null, "Hội trường A"));
        assertThat(new TypedEvent("15/12/2026", "17-12-2026", null).read())
                .isEqualTo(Event.on(LocalDate.of(2026, 12, 15), LocalDate.of(2026, 12, 17), ""));
        assertThat(new TypedEvent(" ", null, "").read()).isNull();
    }

    @Test
    void whatIsShownAgainIsReadAgain() {
        for (Event event : new Event[] {
            Event.at(Instant.parse("2026-12-15T01:05:00Z"), Instant.parse("2026-12-16T01:00:00Z"), "A"),
            Event.on(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 3), "A")
        }) {
            assertThat(new TypedEvent(Moments.begins(event), Moments.ends(event), event.place()).read())
                    .isEqualTo(event);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', 17/12/2026, '', begins",
        "'', '', Hội trường, begins",
        "mai, '', '', begins",
        "1/1/3000, '', '', begins",
        "15/12/2026, 14/12/2026, '', ends",
        "15/12/2026, 10:00 15/12/2026, '', ends",
        "10:00 15/12/2026, 16/12/2026, '', ends",
        "10:00 15/12/2026, 9:59 15/12/2026, '', ends",
        "15/12/2026, 16/12/2027, '', ends"
    })
    void whatCannotBeIsRefusedAtItsField(String begins, String ends, String place, String field) {
        assertThatThrownBy(() -> new TypedEvent(begins, ends, place).read())
                .isInstanceOfSatisfying(
                        PortalException.class,
                        refused -> assertThat(refused.field()).isEqualTo(field));
    }
}
