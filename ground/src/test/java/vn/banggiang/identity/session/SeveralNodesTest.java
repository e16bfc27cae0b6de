package vn.banggiang.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import vn.banggiang.AnotherNode;
import vn.banggiang.PlatformTest;
import vn.banggiang.directory.DirectoryImport;
import vn.banggiang.identity.Accounts;
import vn.banggiang.identity.FormBrowser;
import vn.banggiang.identity.Official;
import vn.banggiang.identity.QuickHash;
import vn.banggiang.startup.Secrets;

/** Two nodes work on one database with the same secrets: whichever answers, people are signed in, or out. */
@PlatformTest
class SeveralNodesTest {

    private static final String PASSWORD = "Sông Bằng Giang 1";

    private final Environment environment;
    private final Secrets secrets;
    private final String username;
    private final int here;

    SeveralNodesTest(
            Environment environment,
            Secrets secrets,
            DirectoryImport imports,
            Accounts accounts,
            @LocalServerPort int port) {
        this.environment = environment;
        this.secrets = secrets;
        this.here = port;
        Official official = Official.withOnePost(imports);
        accounts.create(official.person(), official.username(), QuickHash.of(PASSWORD));
        this.username = official.username().value();
    }

    @Test
    void whoSignsInAtOneWorksOnAtTheOtherAndIsOutEverywhere() throws Exception {
        FormBrowser official = new FormBrowser(here);
        FormBrowser atHome = new FormBrowser(here);
        try (ConfigurableApplicationContext other = anotherNode()) {
            int there = port(other);
            assertThat(official.signsIn(username, PASSWORD)).isEqualTo("/");
            assertThat(official.isAnsweredBy(there).get("/account").statusCode())
                    .isEqualTo(200);

            atHome.signsIn(username, PASSWORD);
            official.fills(official.get("/account"), "/account/sign-ins/end-others", "");
            assertThat(atHome.get("/account").statusCode())
                    .as("ended elsewhere")
                    .isEqualTo(302);
            assertThat(atHome.isAnsweredBy(there).get("/account").statusCode()).isEqualTo(302);

            String session = official.session();
            official.fills(official.get("/account"), "/sign-out", "");
            official.takes(session);
            assertThat(official.get("/account").statusCode()).isEqualTo(302);
            assertThat(official.isAnsweredBy(here).get("/account").statusCode()).isEqualTo(302);
        }
    }

    @Test
    void whatOnePageHandsOnIsShownByTheOtherNodeAndARestartSignsNobodyOut() throws Exception {
        FormBrowser official = new FormBrowser(here);
        official.signsIn(username, PASSWORD);
        String changed = "current=" + FormBrowser.encoded(PASSWORD) + "&chosen=" + FormBrowser.encoded("Suối Lê Nin 2")
                + "&repeated=" + FormBrowser.encoded("Suối Lê Nin 2");
        try (ConfigurableApplicationContext other = anotherNode()) {
            official.isAnsweredBy(port(other));
            assertThat(official.fills(official.get("/account"), "/account/password", changed))
                    .isEqualTo("/account");
            official.isAnsweredBy(here);
            assertThat(official.get("/account").body()).contains("Đã đổi mật khẩu");
        }
        try (ConfigurableApplicationContext again = anotherNode()) {
            assertThat(official.isAnsweredBy(port(again)).get("/account").statusCode())
                    .isEqualTo(200);
        }
    }

    private ConfigurableApplicationContext anotherNode() {
        return AnotherNode.of(environment, secrets);
    }

    private static int port(ConfigurableApplicationContext node) {
        return AnotherNode.port(node);
    }
}
