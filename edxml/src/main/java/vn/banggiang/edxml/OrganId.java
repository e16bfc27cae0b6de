package vn.banggiang.edxml;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The identifier of an agency, in the form of QCVN 102:2016 ({@code 000.00.00.H14}, lowest level
 * first) or of Decision 20/2020/QĐ-TTg ({@code H15.50.05.13}, highest level first, at most 35
 * characters). Leading zero groups of the first form may be left out, as producers do ({@code
 * 28.22.H17}); the text is kept as it came, in upper case.
 */
public record OrganId(String value) implements Comparable<OrganId> {

    private static final int MAX_LENGTH = 35;
    private static final Pattern LOWEST_FIRST = Pattern.compile("(\\d{2,3}\\.){1,3}[A-Z]\\d{2}");
    private static final Pattern HIGHEST_FIRST = Pattern.compile("[A-Z]\\d{2}(\\.[0-9A-Z]{1,6})*");

    public OrganId {
        if (!isOrganId(value)) {
            throw new EdxmlException("edxml.organ-id-invalid", Text.excerpt(value));
        }
    }

    /**
     * Reads an identifier, whatever its case and the white space around it.
     *
     * @throws EdxmlException {@code edxml.organ-id-invalid}
     */
    public static OrganId parse(String text) {
        return new OrganId(canonical(text));
    }

    /** Reads an identifier, or nothing when the text is none. */
    public static Optional<OrganId> tryParse(String text) {
        String value = canonical(text);
        return isOrganId(value) ? Optional.of(new OrganId(value)) : Optional.empty();
    }

    /** Which of the two legal forms this is. */
    public Form form() {
        return HIGHEST_FIRST.matcher(value).matches() ? Form.DECISION_20_2020 : Form.QCVN_102_2016;
    }

    /** The agency's level, 1 (ministry, province) and down. */
    public int level() {
        List<String> groups = highestFirst();
        int level = groups.size();
        while (level > 1 && groups.get(level - 1).chars().allMatch(c -> c == '0')) {
            level--;
        }
        return level;
    }

    /** The code of the ministry or province it belongs to, such as {@code H14}. */
    public String top() {
        return highestFirst().getFirst();
    }

    @Override
    public int compareTo(OrganId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private List<String> highestFirst() {
        List<String> groups = Arrays.asList(value.split("\\.", -1));
        return form() == Form.DECISION_20_2020 ? groups : groups.reversed();
    }

    private static String canonical(String text) {
        return Text.tidy(text).toUpperCase(Locale.ROOT);
    }

    private static boolean isOrganId(String value) {
        return value.length() <= MAX_LENGTH
                && (LOWEST_FIRST.matcher(value).matches()
                        || HIGHEST_FIRST.matcher(value).matches());
    }

    /** The two legal forms of an agency identifier. */
    public enum Form {
        /** Lowest level first, 13 characters. */
        QCVN_102_2016,
        /** Highest level first, at most 35 characters. */
        DECISION_20_2020
    }
}
