package vn.banggiang.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

class LunarCalendarTest {

    @Test
    void theMoonGivesTheDaysThatWereDecided() throws IOException {
        List<DayOff> byTheMoon = known().stream()
                .filter(day -> day.name().contains("(mùng 1)") || day.name().contains("(10/3 âm lịch)"))
                .toList();

        assertThat(byTheMoon).hasSizeGreaterThan(24).allSatisfy(day -> {
            boolean tet = day.name().contains("mùng 1");
            LocalDate lunar = LunarCalendar.day(day.day().getYear(), tet ? 1 : 3, tet ? 1 : 10);
            assertThat(lunar).isEqualTo(day.day());
        });
    }

    /** In 1968, 1985, 2007, 2030 and 2053 Tết was, or will be, on another day than in Beijing. */
    @ParameterizedTest
    @CsvSource({
        "1968, 1968-01-29",
        "1985, 1985-01-21",
        "2000, 2000-02-05",
        "2007, 2007-02-17",
        "2028, 2028-01-26",
        "2029, 2029-02-13",
        "2030, 2030-02-02",
        "2031, 2031-01-23",
        "2033, 2033-01-31",
        "2034, 2034-02-19",
        "2053, 2053-02-18"
    })
    void tetIsWhereTheNewMoonIsInHanoi(int year, LocalDate tet) {
        assertThat(LunarCalendar.day(year, 1, 1)).isEqualTo(tet);
    }

    @Test
    void whatTheLawGivesForAYearIsWhatIsExpectedOfIt() throws IOException {
        assertThat(LawfulDays.of(2027))
                .isEqualTo(known().stream()
                        .filter(day ->
                                day.day().getYear() == 2027 && !day.name().equals("Ngày Văn hóa Việt Nam"))
                        .map(DayOff::day)
                        .collect(Collectors.toSet()));
    }

    private static List<DayOff> known() throws IOException {
        try (Reader csv = new InputStreamReader(
                new ClassPathResource("calendar/days-off.csv").getInputStream(), StandardCharsets.UTF_8)) {
            return DaysOffFile.read(csv);
        }
    }
}
