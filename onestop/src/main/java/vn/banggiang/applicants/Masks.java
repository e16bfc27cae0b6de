package vn.banggiang.applicants;

/** What of a name or a number is shown where it need not be read whole. */
final class Masks {

    private static final int HEAD = 4;
    private static final int TAIL = 2;

    private Masks() {}

    /** The first letter of each word but the last, which is written out: {@code N*** V*** A}. */
    static String name(String name) {
        String[] words = name.split(" ", -1);
        StringBuilder masked = new StringBuilder();
        for (int i = 0; i < words.length - 1; i++) {
            masked.append(words[i].substring(0, words[i].isEmpty() ? 0 : words[i].offsetByCodePoints(0, 1)))
                    .append("*** ");
        }
        String last = words[words.length - 1];
        return words.length > 1 || last.isEmpty()
                ? masked.append(last).toString()
                : last.substring(0, last.offsetByCodePoints(0, 1)) + "***";
    }

    /** The first four signs and the last two: {@code 0041••••••12}; of a short one nothing. */
    static String number(String number) {
        int hidden = number.length() - HEAD - TAIL;
        return hidden <= 0
                ? "•".repeat(number.length())
                : number.substring(0, HEAD) + "•".repeat(hidden) + number.substring(number.length() - TAIL);
    }
}
