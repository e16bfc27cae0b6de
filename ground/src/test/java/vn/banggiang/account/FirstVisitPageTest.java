package vn.banggiang.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.banggiang.PlatformTest;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;
import vn.banggiang.identity.FirstVisit;
import vn.banggiang.identity.FormBrowser;
import vn.banggiang.identity.Founder;
import vn.banggiang.identity.Founders;
import vn.banggiang.identity.Origins;
import vn.banggiang.identity.SignIn;

/** The first visitor founds the installation on a page that is then closed. */
@PlatformTest
@TestPropertySource(properties = "banggiang.empty=1")
class FirstVisitPageTest {

    private static final String PAGE = "/first-visit";

    private final FormBrowser browser;
    private final FirstVisit firstVisit;
    private final SignIn signIn;
    private final Directory directory;
    private final JdbcClient jdbc;

    FirstVisitPageTest(
            FirstVisit firstVisit, SignIn signIn, Directory directory, JdbcClient jdbc, @LocalServerPort int port) {
        this.browser = new FormBrowser(port);
        this.firstVisit = firstVisit;
        this.signIn = signIn;
        this.directory = directory;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void nobodyHasAnAccount() {
        Founders.nobodyHasAnAccount(jdbc);
    }

    @Test
    void anEmptyInstallationAsksForItsAdministratorAndThenNeverAgain() throws Exception {
        assertThat(browser.to(browser.get("/sign-in"))).isEqualTo(PAGE);
        String token = FormBrowser.token(browser.get(PAGE));

        assertThat(browser.to(browser.post(PAGE, fields(Founders.named("a"), token))))
                .isEqualTo("/sign-in");

        Actor administrator =
                signIn.signIn(Origins.fresh(), "nguoi.a", Founders.PASSWORD, "").actor();
        assertThat(administrator.is(Role.PROVINCE_ADMINISTRATOR)).isTrue();
        assertThat(directory.agency(administrator.agency()).name()).isEqualTo("Ủy ban nhân dân tỉnh Thử");
        assertThat(browser.to(browser.get(PAGE))).isEqualTo("/sign-in");
        assertThat(browser.post(PAGE, fields(Founders.named("b"), token)).statusCode())
                .isEqualTo(409);
        assertThat(Founders.accounts(jdbc)).isEqualTo(1);
    }

    @Test
    void whatCannotBeAcceptedComesBackWithTheReasonAndWithoutThePassword() throws Exception {
        Founder mistyped = Founders.mistyping("c");

        HttpResponse<String> answer = browser.post(PAGE, fields(mistyped, FormBrowser.token(browser.get(PAGE))));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("identity.passwords-differ")
                .contains(mistyped.email())
                .doesNotContain(Founders.PASSWORD);
        assertThat(directory.byCode(new AgencyCode(mistyped.agencyCode()))).isEmpty();
        assertThat(firstVisit.open()).isTrue();
    }

    @Test
    void aFormWithNothingInItIsRefusedInWords() throws Exception {
        HttpResponse<String> answer = browser.post(PAGE, "_csrf=" + FormBrowser.token(browser.get(PAGE)));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("identity.first-visit-incomplete");
    }

    private static String fields(Founder founder, String token) {
        return String.join(
                "&",
                "_csrf=" + token,
                field("agency", founder.agency()),
                field("agencyCode", founder.agencyCode()),
                field("place", founder.place()),
                field("fullName", founder.fullName()),
                field("position", founder.position()),
                field("staffCode", founder.staffCode()),
                field("email", founder.email()),
                field("username", founder.username()),
                field("password", founder.password()),
                field("repeated", founder.repeated()));
    }

    private static String field(String name, String value) {
        return name + "=" + FormBrowser.encoded(value);
    }
}
