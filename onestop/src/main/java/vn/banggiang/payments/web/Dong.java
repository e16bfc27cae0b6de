package vn.banggiang.payments.web;

import java.text.NumberFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.banggiang.shell.Page;

/** Amounts of money as people read and type them: {@code 1.250.000 ₫}. */
public final class Dong {

    private static final Pattern TYPED = Pattern.compile("\\d{1,13}|\\d{1,3}(?:[., ]\\d{3}){1,4}");

    private Dong() {}

    /** In the reader's language. */
    public static String of(Page page, long amount) {
        return NumberFormat.getIntegerInstance(page.language().locale()).format(amount) + " ₫";
    }

    /** The amount; empty for what is none. Dots, commas and blanks part thousands. */
    static Optional<Long> read(String typed) {
        String text = typed.strip().replaceAll("\\s*(?:₫|đ|VND|VNĐ)$", "");
        return TYPED.matcher(text).matches()
                ? Optional.of(Long.valueOf(text.replaceAll("[., ]", "")))
                : Optional.empty();
    }
}
