package vn.banggiang.applicants;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.banggiang.identity.Authenticator;
import vn.banggiang.identity.FormBrowser;

/** Somebody at a browser without scripts, with an identity number that nobody else has. */
public final class CitizenAtHome {

    /** The password of all of them. */
    public static final String PASSWORD = "khe suối mùa lũ 77 bậc";

    private static final AtomicInteger NEXT = new AtomicInteger((int) (System.nanoTime() % 300_000));
    private static final Pattern SECRET = Pattern.compile("class=\"secret\">([A-Z2-7 ]+)<");
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("<li>(\\d{4}-\\d{4}-\\d{4})</li>");

    final FormBrowser browser;
    final String number = number();
    final String name = "Bế Thị Ngọc Lan " + NEXT.get();

    String recoveryCode = "";
    Authenticator phone = Authenticator.typed("AAAA AAAA AAAA AAAA AAAA AAAA AAAA AAAA");

    public CitizenAtHome(int port) {
        browser = new FormBrowser(port);
    }

    static String number() {
        return "004185%06d".formatted(NEXT.incrementAndGet());
    }

    Map<String, String> form() {
        return Map.of(
                "name",
                name,
                "born",
                "1985-04-30",
                "number",
                number,
                "telephone",
                "0912 345 678",
                "email",
                "Lan." + number + "@example.vn",
                "address",
                "Tổ 7, phường Thục Phán",
                "chosen",
                PASSWORD,
                "repeated",
                PASSWORD,
                "consent",
                "yes");
    }

    /** Opens the account. */
    public CitizenAtHome signsUp() throws Exception {
        finishes(sends("/mot-cua/dang-ky", "/mot-cua/dang-ky", form()));
        return this;
    }

    /** Types the first code of the authenticator. */
    HttpResponse<String> finishes(HttpResponse<String> page) throws Exception {
        phone = Authenticator.typed(found(SECRET, page));
        HttpResponse<String> codes =
                answers(page, "/mot-cua/dang-ky/ma", Map.of("key", found(KEY, page), "code", phone.code()));
        recoveryCode = found(CODE, codes);
        return codes;
    }

    /** Types the first code of another one. */
    HttpResponse<String> replacesThePhone(HttpResponse<String> page) throws Exception {
        phone = Authenticator.typed(found(SECRET, page));
        return answers(page, "/mot-cua/mat-dien-thoai/ma", Map.of("key", found(KEY, page), "code", phone.code()));
    }

    /** Comes in with password and telephone. */
    public CitizenAtHome signsIn() throws Exception {
        assertThat(signsIn(PASSWORD, phone.code()).statusCode()).isEqualTo(303);
        return this;
    }

    /** The answer to the sign-in. */
    HttpResponse<String> signsIn(String password, String code) throws Exception {
        return sends(
                "/mot-cua/dang-nhap",
                "/mot-cua/dang-nhap",
                Map.of("number", number, "password", password, "code", code));
    }

    /**
     * Sends a form.
     *
     * @param from the page that has it
     */
    public HttpResponse<String> sends(String from, String to, Map<String, String> fields) throws Exception {
        return answers(browser.get(from), to, fields);
    }

    private HttpResponse<String> answers(HttpResponse<String> page, String to, Map<String, String> fields)
            throws Exception {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + FormBrowser.encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return browser.post(to, form + "&_csrf=" + FormBrowser.token(page));
    }

    private static String found(Pattern pattern, HttpResponse<String> page) {
        Matcher found = pattern.matcher(page.body());
        assertThat(found.find()).as(page.statusCode() + page.body()).isTrue();
        return found.group(1);
    }
}
