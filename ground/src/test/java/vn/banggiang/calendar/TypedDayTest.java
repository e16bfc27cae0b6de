package vn.banggiang.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTest {

    @ParameterizedTest
    @ValueSource(strings = {"5/3/2026", "05/03/2026", "05-03-2026", " 5.3.2026 ", "05 / 03 / 2026", "05032026"})
    void peopleTypeADayInManyWays(String typed) {
        assertThat(TypedDay.read(typed)).hasValue(LocalDate.of(2026, 3, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2026", "29/02/2026", "31/04/2026", "32/01/2026", "5/13/2026"})
    void aDayThatDoesNotExistIsNotBentIntoAnother(String typed) {
        assertThat(TypedDay.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "05/03",
                "5/3/26",
                "2026-03-05",
                "hôm nay",
                "٠٥/٠٣/٢٠٢٦",
                "05/03/2026 x",
                "5032026",
                "01/01/0001",
                "5/3/12026",
                "31/12/2206"
            })
    void anythingElseIsNoDay(String typed) {
        assertThat(TypedDay.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"29/02/2028"})
    void aLeapDayIsOne(String typed) {
        assertThat(TypedDay.read(typed)).hasValue(LocalDate.of(2028, 2, 29));
    }
}
