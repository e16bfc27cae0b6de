package vn.banggiang.layout;

import java.time.LocalDate;

/** Number and date of issue as Decree 30 writes them (annex I, part I, II.3.c and II.4.b). */
public final class IssueText {
    /** The highest number a register gives; the gap on the page holds its digits. */
    public static final int HIGHEST_NUMBER = 99_999;

    private IssueText() {}

    /** The number with a leading 0 below 10. */
    public static String number(int number) {
        if (number < 1 || number > HIGHEST_NUMBER) {
            throw new LayoutException("layout.number-out-of-range", number, HIGHEST_NUMBER);
        }
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** "ngày 05 tháng 01 năm 2026": a leading 0 for days below 10 and for the months 1 and 2. */
    public static String date(LocalDate date) {
        int day = date.getDayOfMonth();
        int month = date.getMonthValue();
        return "ngày %s tháng %s năm %d"
                .formatted(day < 10 ? "0" + day : day, month < 3 ? "0" + month : month, date.getYear());
    }
}
