package vn.banggiang.queues;

import java.util.Locale;
import java.util.regex.Pattern;

/** A counter as people see its sign: a number or a letter or two, as in {@code 3} or {@code 2A}. */
public record Desk(String name) {

    private static final Pattern FORM = Pattern.compile("[0-9A-ZĐ]{1,4}");

    /** {@code queues.no-desk} for what is on no sign. */
    public Desk {
        name = name.strip().toUpperCase(Locale.ROOT);
        if (!FORM.matcher(name).matches()) {
            throw QueuesException.invalid("desk", "queues.no-desk");
        }
    }
}
