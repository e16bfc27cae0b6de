package vn.banggiang.cli.journey;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A form of a portal, as a browser with scripts fills it in: it works for it, and sends it no sooner than a person would. */
final class PublicForm {

    private static final Duration A_WHILE = Duration.ofMillis(4_100);

    private final PlatformApi everybody;
    private final String address;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private PublicForm(PlatformApi everybody, String address) {
        this.everybody = everybody;
        this.address = address;
    }

    /** The form at this address, when a person would have filled it in. */
    static PublicForm at(PlatformApi everybody, String address, Map<String, String> typed) {
        PublicForm form = new PublicForm(everybody, address);
        Document page = Jsoup.parse(everybody.page(address));
        Element stamp = page.selectFirst("input[name=stamp]");
        if (stamp == null) {
            throw new JourneyFailure("cli.no-form", address);
        }
        form.fields.put("stamp", stamp.attr("value"));
        form.fields.put("effort", effort(stamp.attr("value")));
        form.fields.putAll(typed);
        LockSupport.parkNanos(A_WHILE.toNanos());
        return form;
    }

    /** What is answered; {@link JourneyFailure} with the page's own words where it is refused. */
    Document sent() {
        var answer = everybody.submit(address, fields);
        Document page = Jsoup.parse(answer.body());
        if (answer.statusCode() != 200) {
            throw new JourneyFailure(
                    "http." + answer.statusCode(), page.select("#refused span").text());
        }
        return page;
    }

    /** The number that makes SHA-256 of the stamp, a colon and the number begin with 16 zero bits. */
    private static String effort(String stamp) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            long number = 0;
            byte[] digest = sha256.digest((stamp + ":" + number).getBytes(StandardCharsets.UTF_8));
            while (digest[0] != 0 || digest[1] != 0) {
                number++;
                digest = sha256.digest((stamp + ":" + number).getBytes(StandardCharsets.UTF_8));
            }
            return String.valueOf(number);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
