package vn.banggiang.applicants;

/** What of a name or a number is shown where it need not be read whole. */
final class Masks {

    private static final int HEAD = 4;
    private static final int TAIL = 2;

    private Masks() {}

    /** First and last letter of the first word, the other words as they are: {@code N***n Văn A}. */
    static String name(String name) {
        int end = name.indexOf(' ');
        String first = end < 0 ? name : name.substring(0, end);
        if (first.isEmpty()) {
            return "";
        }
        int last = first.offsetByCodePoints(first.length(), -1);
        String head = first.substring(0, first.offsetByCodePoints(0, 1));
        return head + "***" + (last > 0 ? first.substring(last) : "") + (end < 0 ? "" : name.substring(end));
    }

    /** The first four signs and the last two: {@code 0041••••••12}; of a short one nothing. */
    static String number(String number) {
        int hidden = number.length() - HEAD - TAIL;
        return hidden <= 0
                ? "•".repeat(number.length())
                : number.substring(0, HEAD) + "•".repeat(hidden) + number.substring(number.length() - TAIL);
    }
}
