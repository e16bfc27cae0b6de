package vn.banggiang.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What somebody came with, as far as its own words tell. Those words are a stranger's: they are never kept. */
public record Browser(Family family, OperatingSystem system) {

    /** As {@code User-Agent} tells; most browsers also name those that they resemble, so the order matters. */
    public static Browser of(@Nullable String userAgent) {
        String told = Objects.requireNonNullElse(userAgent, "");
        return new Browser(
                first(Family.values(), family -> family.mark, told),
                first(OperatingSystem.values(), system -> system.mark, told));
    }

    private static <T> T first(T[] kinds, Function<T, Pattern> mark, String told) {
        return Arrays.stream(kinds)
                .filter(kind -> mark.apply(kind).matcher(told).find())
                .findFirst()
                .orElseThrow();
    }

    /** Browsers that people know by name. */
    public enum Family {
        /** Vietnam's own. */
        COC_COC("coc_coc_browser"),
        /** Microsoft's. */
        EDGE("Edg"),
        /** Opera's. */
        OPERA("OPR/"),
        /** On Samsung's phones. */
        SAMSUNG("SamsungBrowser"),
        /** Mozilla's. */
        FIREFOX("Firefox/|FxiOS/"),
        /** Google's, and those that are no more than that. */
        CHROME("Chrome/|CriOS/"),
        /** Apple's. */
        SAFARI("Safari/"),
        /** Any other, or a program. */
        OTHER("");

        private final Pattern mark;

        Family(String mark) {
            this.mark = Pattern.compile(mark);
        }

        /** Lower-case name with hyphens, as in message keys. */
        public String tag() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What the browser runs on. */
    public enum OperatingSystem {
        /** A phone or tablet. */
        ANDROID("Android"),
        /** Apple's phones and tablets. */
        IOS("iPhone|iPad"),
        /** Windows on a computer. */
        WINDOWS("Windows"),
        /** Apple's computers. */
        MACOS("Macintosh"),
        /** Linux on a computer. */
        LINUX("Linux|X11"),
        /** Any other. */
        OTHER("");

        private final Pattern mark;

        OperatingSystem(String mark) {
            this.mark = Pattern.compile(mark);
        }

        /** Lower-case name, as in message keys. */
        public String tag() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it is held in the hand. */
        public boolean isMobile() {
            return this == ANDROID || this == IOS;
        }
    }
}
