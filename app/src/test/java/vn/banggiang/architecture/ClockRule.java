package vn.banggiang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Because what asks the machine for the time cannot be tested at midnight, at New Year or at a deadline. */
class ClockRule {

    /** The platform's clock has the zone of Vietnam, another's need not: the date is asked for with the zone. */
    private static final Pattern DATE = Pattern.compile("\\bLocalDate\\.(?:now|ofInstant)\\(");

    private static final Pattern BARE = Pattern.compile("(?i)\\bnow\\(\\s*\\)|\\bcurrent_(?:timestamp|date)\\b"
            + "|System\\.currentTimeMillis|new Date\\(\\s*\\)|Clock\\.system|Calendar\\.getInstance\\(\\s*\\)");

    @Test
    void onlyTheCalendarAsksTheMachineForTheTime() {
        assertThat(Source.allMainJava().stream()
                        .filter(source -> !source.name().endsWith("calendar/CalendarConfiguration.java"))
                        .flatMap(ClockRule::bare))
                .isEmpty();
    }

    @Test
    void onlyVietnamTimeMakesADateOfAMoment() {
        assertThat(Stream.concat(Source.allMainJava().stream(), Source.tests().stream())
                        .filter(source -> !source.name().endsWith("calendar/VietnamTime.java"))
                        .filter(source -> DATE.matcher(source.code()).find())
                        .map(Source::name))
                .isEmpty();
    }

    private static Stream<String> bare(Source source) {
        return BARE.matcher(source.code())
                .results()
                // A command has no application around it that would hand it a clock.
                .filter(match ->
                        !(source.module().equals("cli") && match.group().equals("Clock.system")))
                .map(match -> source.name() + ": " + match.group());
    }
}
