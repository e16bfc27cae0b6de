package vn.banggiang.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code days-off.csv}: day, kind, name, certainty, source, separated by semicolons; {@code #} is a remark. */
final class DaysOffFile {

    private static final int COLUMNS = 5;

    private DaysOffFile() {}

    /** {@code calendar.file-line-unreadable} with the number of the first line that is not a day. */
    static List<DayOff> read(Reader csv) throws IOException {
        List<DayOff> days = new ArrayList<>();
        var lines = new BufferedReader(csv);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                days.add(day(line, number));
            }
        }
        return days;
    }

    private static DayOff day(String line, int number) {
        String[] cells = line.split(";", -1);
        if (cells.length != COLUMNS) {
            throw CalendarException.lineUnreadable(number);
        }
        try {
            return new DayOff(
                    LocalDate.parse(cells[0].strip()),
                    DayKind.valueOf(cells[1].strip()),
                    cells[2].strip(),
                    DayOff.Certainty.valueOf(cells[3].strip()),
                    cells[4].strip());
        } catch (DateTimeException | IllegalArgumentException e) {
            throw CalendarException.lineUnreadable(e, number);
        }
    }
}
