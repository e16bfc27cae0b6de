package vn.banggiang.procedures.facts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How one may apply (kênh thực hiện), with the number that the national database gives it. */
public enum ChannelKind {
    /** Trực tiếp, at the counter. */
    COUNTER(1),
    /** Trực tuyến. */
    ONLINE(2),
    /** Dịch vụ bưu chính công ích. */
    POST(3);

    private final int number;

    ChannelKind(int number) {
        this.number = number;
    }

    /** In the national database. */
    public int number() {
        return number;
    }

    /** The one with this number. */
    public static Optional<ChannelKind> numbered(int number) {
        return Arrays.stream(values()).filter(kind -> kind.number == number).findFirst();
    }

    /** Message key of its name. */
    public String key() {
        return "procedures.channel." + name().toLowerCase(Locale.ROOT);
    }
}
