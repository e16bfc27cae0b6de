package vn.banggiang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.banggiang.PlatformTest;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.DirectoryException;
import vn.banggiang.directory.Role;

@PlatformTest
@TestPropertySource(properties = "banggiang.empty=1")
class FirstVisitTest {

    private final Origin here = Origins.fresh();
    private static final String PASSWORD = "Sông Bằng Giang 1";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final FirstVisit firstVisit;
    private final SignIn signIn;
    private final Directory directory;
    private final JdbcClient jdbc;

    @LocalServerPort
    private int port;

    FirstVisitTest(FirstVisit firstVisit, SignIn signIn, Directory directory, JdbcClient jdbc) {
        this.firstVisit = firstVisit;
        this.signIn = signIn;
        this.directory = directory;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void nobodyHasAnAccount() {
        jdbc.sql("DELETE FROM identity.token").update();
        jdbc.sql("DELETE FROM identity.session").update();
        jdbc.sql("DELETE FROM identity.account").update();
    }

    @Test
    void anEmptyInstallationAsksForItsAdministratorAndThenNeverAgain() throws Exception {
        HttpResponse<String> sentOn = get("/sign-in");
        assertThat(sentOn.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/first-visit"));
        String csrf = csrf(get("/first-visit"));

        assertThat(post(founder("a"), csrf).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in"));

        Actor administrator = signIn.signIn(here, "nguoi.a", PASSWORD, "").actor();
        assertThat(administrator.is(Role.PROVINCE_ADMINISTRATOR)).isTrue();
        assertThat(directory.agency(administrator.agency()).name()).isEqualTo("Ủy ban nhân dân tỉnh Thử");
        assertThat(get("/first-visit").statusCode()).isEqualTo(302);
        assertThat(post(founder("b"), csrf).statusCode()).isEqualTo(409);
        assertThat(accounts()).isEqualTo(1);
    }

    @Test
    void whatCannotBeAcceptedComesBackWithTheReasonAndWithoutThePassword() throws Exception {
        Founder typed = founder("c");
        Founder mistyped = new Founder(
                typed.agency(),
                typed.agencyCode(),
                typed.place(),
                typed.fullName(),
                typed.position(),
                typed.staffCode(),
                typed.email(),
                typed.username(),
                PASSWORD,
                PASSWORD + "2");

        HttpResponse<String> answer = post(mistyped, csrf(get("/first-visit")));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("identity.passwords-differ")
                .contains(typed.email())
                .doesNotContain(PASSWORD);
        assertThat(directory.byCode(new AgencyCode(typed.agencyCode()))).isEmpty();
        assertThat(firstVisit.open()).isTrue();
    }

    @Test
    void aFormWithNothingInItIsRefusedInWords() throws Exception {
        HttpResponse<String> answer = post("_csrf=" + encoded(csrf(get("/first-visit"))));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("identity.first-visit-incomplete");
    }

    @Test
    void whatTheDirectoryRefusesMakesNoAccount() {
        Founder founder = founder("d");
        Founder withoutCode = new Founder(
                founder.agency(),
                "không phải mã",
                founder.place(),
                founder.fullName(),
                founder.position(),
                founder.staffCode(),
                founder.email(),
                founder.username(),
                PASSWORD,
                PASSWORD);

        assertThatExceptionOfType(DirectoryException.class)
                .isThrownBy(() -> firstVisit.found(withoutCode))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("directory.agency-code-invalid"));
        assertThat(accounts()).isZero();
    }

    @Test
    void ofThirtyTwoWhoComeAtOnceExactlyOneBecomesAdministrator() throws Exception {
        CyclicBarrier together = new CyclicBarrier(32);
        List<Future<Boolean>> visits = new ArrayList<>();
        try (ExecutorService visitors = Executors.newFixedThreadPool(32)) {
            for (int visitor = 0; visitor < 32; visitor++) {
                Founder founder = founder("race" + visitor);
                visits.add(visitors.submit(() -> {
                    together.await();
                    return founds(founder);
                }));
            }
        }

        int founded = 0;
        for (Future<Boolean> visit : visits) {
            founded += visit.get() ? 1 : 0;
        }
        assertThat(founded).isEqualTo(1);
        assertThat(accounts()).isEqualTo(1);
        assertThat(jdbc.sql("SELECT count(*) FROM directory.person WHERE staff_code LIKE 'CB-race%'")
                        .query(Integer.class)
                        .single())
                .as("whoever came too late left nothing behind")
                .isEqualTo(1);
    }

    private boolean founds(Founder founder) {
        try {
            firstVisit.found(founder);
            return true;
        } catch (IdentityException late) {
            return false;
        }
    }

    private int accounts() {
        return jdbc.sql("SELECT count(*) FROM identity.account")
                .query(Integer.class)
                .single();
    }

    private static Founder founder(String name) {
        String code = "G98.%03d".formatted(Math.floorMod(name.hashCode(), 1000));
        return new Founder(
                "Ủy ban nhân dân tỉnh Thử",
                code,
                "Thử",
                "Lục Thị Thử",
                "Quản trị",
                "CB-" + name,
                name + "@thu.example",
                "nguoi." + name,
                PASSWORD,
                PASSWORD);
    }

    private static String csrf(HttpResponse<String> page) {
        Matcher form = CSRF.matcher(page.body());
        assertThat(form.find()).as(page.body()).isTrue();
        return form.group(1);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(Founder founder, String csrf) throws Exception {
        return post(String.join(
                "&",
                "_csrf=" + encoded(csrf),
                "agency=" + encoded(founder.agency()),
                "agencyCode=" + encoded(founder.agencyCode()),
                "place=" + encoded(founder.place()),
                "fullName=" + encoded(founder.fullName()),
                "position=" + encoded(founder.position()),
                "staffCode=" + encoded(founder.staffCode()),
                "email=" + encoded(founder.email()),
                "username=" + encoded(founder.username()),
                "password=" + encoded(founder.password()),
                "repeated=" + encoded(founder.repeated())));
    }

    private HttpResponse<String> post(String form) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(at("/first-visit"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
