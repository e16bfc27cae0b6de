package vn.banggiang.identity.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.banggiang.ApiCaller;
import vn.banggiang.PlatformTest;
import vn.banggiang.directory.DirectoryImport;
import vn.banggiang.identity.Accounts;
import vn.banggiang.identity.FormBrowser;
import vn.banggiang.identity.Official;
import vn.banggiang.identity.OpenSignIns;
import vn.banggiang.identity.QuickHash;
import vn.banggiang.identity.SignInId;
import vn.banggiang.identity.TwoSteps;

/** Between a right password and its code nobody is signed in. {@code RouteByRoleTest} walks every route in that state. */
@PlatformTest
class HalfSignedInTest {

    private static final String PASSWORD = TwoSteps.PASSWORD;
    private static final String WRONG_CODE = "wrong";

    private final FormBrowser browser;
    private final int port;
    private final TwoSteps owner;
    private final DirectoryImport imports;
    private final Accounts accounts;
    private final OpenSignIns signIns;

    HalfSignedInTest(
            BeanFactory beans,
            DirectoryImport imports,
            Accounts accounts,
            OpenSignIns signIns,
            @LocalServerPort int port) {
        this.port = port;
        this.browser = new FormBrowser(port);
        this.owner = TwoSteps.someone(beans);
        this.imports = imports;
        this.accounts = accounts;
        this.signIns = signIns;
    }

    @Test
    void theSessionHasANewIdAfterEachStep() throws Exception {
        assertThat(password(owner.username())).isEqualTo("/sign-in/code");
        String before = browser.session();
        assertThat(password(owner.username())).isEqualTo("/sign-in/code");
        String between = browser.session();
        assertThat(code(owner.phone().code())).isEqualTo("/");
        String after = browser.session();

        assertThat(between).isNotEqualTo(before);
        assertThat(after).isNotEqualTo(between).isNotEqualTo(before);
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
        assertThat(browser.get("/sign-in/code").statusCode()).isEqualTo(302);
    }

    @Test
    void itKnowsNobody() throws Exception {
        password(owner.username());

        assertThat(browser.to(browser.get("/"))).isEqualTo("/sign-in");
        assertThat(browser.to(browser.get("/account"))).isEqualTo("/sign-in");
        assertThat(browser.get("/api/v1/me").body()).contains("identity.token-needed");
        assertThat(open(owner.official())).isZero();
        assertThat(browser.get("/sign-in/code").body()).contains(owner.username());
    }

    @Test
    void thePlaceThatSomebodyWantedIsKept() throws Exception {
        browser.get("/incoming?text=3");
        password(owner.username());
        assertThat(code(WRONG_CODE)).isEqualTo("/sign-in/code?refused");

        assertThat(code(owner.phone().code())).startsWith("/incoming?text=3");
    }

    @Test
    void aRefusedCodeMayBeTypedAgainAndNoneIsSaid() throws Exception {
        password(owner.username());

        assertThat(code("")).isEqualTo("/sign-in/code?needed");
        assertThat(code(WRONG_CODE)).isEqualTo("/sign-in/code?refused");
        assertThat(code(owner.recoveryCodes().getFirst().inGroups())).isEqualTo("/");
    }

    @Test
    void aCodeWithoutItsPasswordBeginsAtThePassword() throws Exception {
        browser.get("/sign-in");
        assertThat(code(owner.phone().code())).isEqualTo("/sign-in?late");
        assertThat(browser.to(browser.get("/sign-in/code"))).isEqualTo("/sign-in");
    }

    @Test
    void whoHasToWaitBeginsAtThePasswordWithTheName() throws Exception {
        password(owner.username());
        for (int tried = 0; tried < 10; tried++) {
            assertThat(code(WRONG_CODE)).isEqualTo("/sign-in/code?refused");
        }

        assertThat(code(owner.phone().code())).isEqualTo("/sign-in?later=15");
        assertThat(browser.to(browser.get("/sign-in/code"))).isEqualTo("/sign-in");
        assertThat(browser.get("/sign-in?later=15").body()).contains("value=\"" + owner.username() + "\"");
    }

    @Test
    void aCodeWithoutTheFormsTokenIsRefused() throws Exception {
        password(owner.username());
        assertThat(browser.to(
                        browser.post("/sign-in/code", "code=" + owner.phone().code())))
                .isEqualTo("/sign-in?stale");
        assertThat(browser.to(browser.get("/"))).isEqualTo("/sign-in");
    }

    @Test
    void aPasswordOverSomebodysOpenSessionEndsThatOne() throws Exception {
        Official first = Official.withOnePost(imports);
        accounts.create(first.person(), first.username(), QuickHash.of(PASSWORD));
        assertThat(password(first.username().value())).isEqualTo("/");
        assertThat(browser.get("/account").statusCode()).isEqualTo(200);

        assertThat(password(owner.username())).isEqualTo("/sign-in/code");
        assertThat(browser.to(browser.get("/account"))).isEqualTo("/sign-in");
        assertThat(open(first)).isZero();
        assertThat(code(owner.phone().code())).isEqualTo("/account");
        assertThat(browser.get("/account").body()).contains(owner.username());
    }

    @Test
    void anotherNamesPasswordTakesTheWaitOver() throws Exception {
        Official second = Official.withOnePost(imports);
        accounts.create(second.person(), second.username(), QuickHash.of(PASSWORD));
        password(owner.username());

        assertThat(password(second.username().value())).isEqualTo("/");
        assertThat(browser.to(browser.get("/sign-in/code"))).isEqualTo("/sign-in");
        assertThat(browser.get("/account").body()).contains(second.username().value());
    }

    @Test
    void aProgramIsToldWhatIsMissing() throws Exception {
        ApiCaller program = new ApiCaller(port, accounts);

        program.refuses(401, "identity.code-needed", program.post("/api/v1/tokens", credentials("")));
        program.refuses(
                401, "identity.code-refused", program.post("/api/v1/tokens", credentials(",\"code\":\"wrong\"")));
        String code = ",\"code\":\"%s\"".formatted(owner.phone().code());
        assertThat(program.send(program.post("/api/v1/tokens", credentials(code)), "vi")
                        .statusCode())
                .isEqualTo(201);
        program.refuses(401, "identity.code-refused", program.post("/api/v1/tokens", credentials(code)));
    }

    private String credentials(String code) {
        return "{\"username\":\"%s\",\"password\":\"%s\"%s}".formatted(owner.username(), PASSWORD, code);
    }

    /** Types name and password; gives the path where that leads. */
    private String password(String username) throws Exception {
        return browser.fills(
                browser.get("/sign-in"),
                "/sign-in",
                "username=" + username + "&password=" + FormBrowser.encoded(PASSWORD));
    }

    /** Types a code; gives the path where that leads. */
    private String code(String code) throws Exception {
        HttpResponse<String> form = browser.get("/sign-in/code");
        return browser.fills(
                form.statusCode() == 200 ? form : browser.get("/sign-in"),
                "/sign-in/code",
                "code=" + FormBrowser.encoded(code));
    }

    private int open(Official official) {
        return signIns.of(official.person(), new SignInId(official.person().value()))
                .size();
    }
}
