package vn.banggiang.bench.load;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody at a browser without scripts, at an address of the machine that nobody else uses: reads pages and fills in what they ask. */
final class Citizen implements AutoCloseable {

    private static final String PASSWORD = "khe suối mùa lũ 77 bậc";
    private static final String APPLYING = "/mot-cua/nop";
    private static final int MOST_PAGES = 20;
    private static final String SIGN_UP = "/mot-cua/dang-ky";
    private static final String SIGN_IN = "/mot-cua/dang-nhap";

    private final String number;
    private final HttpClient http;
    private final List<Duration> took = new ArrayList<>();
    private Document page;
    private String secret = "";

    private Citizen(URI address, String number, HttpClient http) {
        this.number = number;
        this.http = http;
        this.page = Document.createShell(address.toString());
    }

    /** @param nth 1 to 254 */
    static Citizen of(URI address, int nth) throws IOException {
        return new Citizen(
                address,
                "999185%06d".formatted(nth),
                HttpClient.newBuilder()
                        .localAddress(InetAddress.getByName("127.0.1." + nth))
                        .version(HttpClient.Version.HTTP_1_1)
                        .cookieHandler(new CookieManager())
                        .followRedirects(Redirect.NORMAL)
                        .build());
    }

    /** Opens an account with a telephone that shows codes. */
    void signUp() throws IOException, InterruptedException {
        read(SIGN_UP);
        fillIn(Map.of(
                "name",
                "Nông Thị Giả Định",
                "born",
                "1985-04-30",
                "number",
                number,
                "email",
                number + "@example.org",
                "chosen",
                PASSWORD,
                "repeated",
                PASSWORD,
                "consent",
                "yes"));
        secret = there(".secret").text().replace(" ", "");
        fillIn(Map.of("code", code()));
    }

    /** Comes in; a code is good once, and the account must have forgotten the one that opened it. */
    void signIn() throws IOException, InterruptedException {
        read(SIGN_IN);
        fillIn(Map.of("number", number, "password", PASSWORD, "code", code()));
        if (page.location().endsWith(SIGN_IN)) {
            throw new IllegalStateException(page.text());
        }
    }

    /**
     * Applies: reads what it is about, begins, answers page by page, looks it through, sends it.
     *
     * @param answers by the name of what is asked
     * @param reading how long each page is looked at before its form is sent
     * @return how long each page took that was waited for
     */
    List<Duration> apply(String procedure, Map<String, String> answers, Duration reading)
            throws IOException, InterruptedException {
        took.clear();
        read(APPLYING + "/thu-tuc/" + procedure);
        while (URI.create(page.location()).getPath().startsWith(APPLYING)) {
            if (took.size() == MOST_PAGES) {
                throw new IllegalStateException("not sent: " + page.text());
            }
            LockSupport.parkNanos(reading.toNanos());
            fillIn(answers);
        }
        return List.copyOf(took);
    }

    private void read(String path) throws IOException, InterruptedException {
        await(HttpRequest.newBuilder(URI.create(page.location()).resolve(path)));
    }

    /** What the page's form asks of these, beside what stands in it; its first button sends it. */
    private void fillIn(Map<String, String> answers) throws IOException, InterruptedException {
        Element form = there("form.sent");
        Map<String, String> fields = new HashMap<>();
        form.select("[name]")
                .forEach(field -> Optional.ofNullable(answers.get(field.attr("name")))
                        .ifPresent(answer -> fields.put(field.attr("name"), answer)));
        form.select("input[type=hidden], input[type=radio][checked], button.first[name]")
                .forEach(field -> fields.put(field.attr("name"), field.attr("value")));
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        await(HttpRequest.newBuilder(URI.create(form.absUrl("action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private void await(HttpRequest.Builder request) throws IOException, InterruptedException {
        long before = System.nanoTime();
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        took.add(Duration.ofNanos(System.nanoTime() - before));
        page = Jsoup.parse(answer.body(), answer.uri().toString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode() + " " + page.text());
        }
    }

    private Element there(String selector) {
        return Objects.requireNonNull(page.selectFirst(selector), () -> page.location() + " " + page.text());
    }

    private String code() {
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(
                            new SecretKeySpec(new Base32().decode(secret), "RAW"), Instant.now(), Locale.ROOT);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.close();
    }
}
