package vn.banggiang.organisation.open;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.banggiang.shell.Page;

/** Days of a timetable as readers call them: "Thứ Hai, 30/11/2026". */
public final class DayNames {

    private DayNames() {}

    /** In the reader's language. */
    public static String of(Page page, LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE, dd/MM/uuuu", page.language().locale())
                .format(day);
    }
}
