package vn.banggiang.calendar;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.banggiang.startup.StartupNotice;

/** Tells the operator, three months ahead, that deadlines run into a year whose days off are not decided. */
@Component
class UndecidedYearNotice implements StartupNotice {

    private static final int MONTHS_AHEAD = 3;

    private final WorkingCalendar calendar;
    private final MessageSource messages;
    private final Clock clock;
    private final Path file;

    UndecidedYearNotice(
            WorkingCalendar calendar, MessageSource messages, Clock clock, @Value("${banggiang.data}") Path data) {
        this.calendar = calendar;
        this.messages = messages;
        this.clock = clock;
        this.file = data.resolve("days-off.csv");
    }

    @Override
    public List<String> lines(Locale locale) {
        LocalDate ahead = VietnamTime.today(clock).plusMonths(MONTHS_AHEAD);
        if (!calendar.isProvisional(ahead)) {
            return List.of();
        }
        Object[] facts = {calendar.decidedThrough(), file.toAbsolutePath().normalize()};
        return List.of(messages.getMessage("calendar.undecided", facts, locale));
    }
}
