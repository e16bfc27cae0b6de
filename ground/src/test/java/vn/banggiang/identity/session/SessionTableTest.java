package vn.banggiang.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.directory.DirectoryImport;
import vn.banggiang.identity.Accounts;
import vn.banggiang.identity.Authenticator;
import vn.banggiang.identity.FormBrowser;
import vn.banggiang.identity.Official;
import vn.banggiang.identity.QuickHash;

/** Whoever reads the table of sessions, or a backup of it, gets into none; whoever writes there neither. */
@PlatformTest
class SessionTableTest {

    private static final String PASSWORD = "Sông Bằng Giang 1";
    private static final Pattern IN_CODE = Pattern.compile("<code>([^<]+)</code>");

    private final JdbcClient jdbc;
    private final DirectoryImport imports;
    private final Accounts accounts;
    private final int port;

    SessionTableTest(JdbcClient jdbc, DirectoryImport imports, Accounts accounts, @LocalServerPort int port) {
        this.jdbc = jdbc;
        this.imports = imports;
        this.accounts = accounts;
        this.port = port;
    }

    @Test
    void theRowOfASessionHoldsNoIdThatOpensIt() throws Exception {
        FormBrowser official = signedIn();
        byte[] kept = row(official.session());

        assertThat(everything()).doesNotContain(official.session().substring(0, 32));
        for (String stolen : List.of(
                HexFormat.of().formatHex(kept),
                Base64.getEncoder().encodeToString(kept),
                Base64.getUrlEncoder().withoutPadding().encodeToString(kept))) {
            official.takes(stolen);
            assertLeadsToTheSignIn(official.get("/account"));
        }
    }

    @Test
    void whatIsShownOnceIsUnreadableUntilItIsShownAndGoneAfterwards() throws Exception {
        FormBrowser official = signedIn();
        HttpResponse<String> form = official.get("/account/second-step");
        String secret = inCode(form).getFirst();
        String code = Authenticator.typed(secret).code();
        assertThat(inCode(official.get("/account/second-step")))
                .as("the same until it is confirmed")
                .containsExactly(secret);
        assertUnreadable(secret);

        String next = official.fills(
                form, "/account/second-step", "password=" + FormBrowser.encoded(PASSWORD) + "&code=" + code);
        String before = everything();
        List<String> recoveryCodes = inCode(official.get(next));

        assertThat(before).contains("FLASH_MAPS");
        assertThat(recoveryCodes).hasSize(10);
        assertThat(recoveryCodes).allSatisfy(shown -> assertNotIn(before, shown));
        assertThat(contents(official.session())).doesNotContain("FLASH_MAPS");
        assertThat(official.to(official.get(next))).isEqualTo("/account");
    }

    @Test
    void whatSomebodyWritesIntoTheTableOpensNothing() throws Exception {
        FormBrowser official = signedIn();
        FormBrowser attacker = signedIn();

        change(
                "kept = (SELECT kept FROM identity.browser_session WHERE sha256 = ?)",
                attacker,
                row(official.session()));
        assertLeadsToTheSignIn(attacker.get("/account"));

        change("sha256 = sha256('x'::bytea || ?)", attacker, row(attacker.session()));
        jdbc.sql("UPDATE identity.browser_session SET sha256 = ? WHERE sha256 = ?")
                .params(row(attacker.session()), row(official.session()))
                .update();
        assertLeadsToTheSignIn(attacker.get("/account"));
    }

    @Test
    void whatIsDamagedIsNoSessionAndNoFailure() throws Exception {
        for (String damage : List.of(
                "kept = replace(kept::text, 'A', 'B')::jsonb || ?::jsonb",
                "kept = kept || '{\"unheard-of\": \"AAAA\"}' || ?::jsonb",
                "kept = '{\"done\": \"!\"}' || ?::jsonb",
                "kept = '[1]'::jsonb || ?::jsonb")) {
            FormBrowser official = signedIn();
            change(damage, official, "{}");
            assertLeadsToTheSignIn(official.get("/account"));
            assertThat(official.get("/sign-in").statusCode()).isEqualTo(200);
        }
    }

    private FormBrowser signedIn() throws Exception {
        Official official = Official.withOnePost(imports);
        accounts.create(official.person(), official.username(), QuickHash.of(PASSWORD));
        FormBrowser browser = new FormBrowser(port);
        assertThat(browser.signsIn(official.username().value(), PASSWORD)).isEqualTo("/");
        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
        return browser;
    }

    private static void assertLeadsToTheSignIn(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in");
    }

    private void change(String assignment, FormBrowser browser, Object parameter) {
        assertThat(jdbc.sql("UPDATE identity.browser_session SET " + assignment + " WHERE sha256 = ?")
                        .params(parameter, row(browser.session()))
                        .update())
                .isOne();
    }

    private static byte[] row(String session) {
        return new SessionId(session).sha256();
    }

    private String contents(String session) {
        return jdbc.sql("SELECT kept::text FROM identity.browser_session WHERE sha256 = ?")
                .param(row(session))
                .query(String.class)
                .single();
    }

    /** All rows as they are, and what their binary parts say as text. */
    private String everything() {
        return String.join("\n", jdbc.sql("""
                        SELECT s::text || encode(sha256, 'escape')
                               || coalesce((SELECT string_agg(encode(decode(value, 'base64'), 'escape'), ' ')
                                              FROM jsonb_each_text(CASE jsonb_typeof(kept) WHEN 'object' THEN kept ELSE '{}' END)
                                             WHERE value ~ '^[A-Za-z0-9+/]{8,}=*$'), '')
                          FROM identity.browser_session s
                        """).query(String.class).list());
    }

    private void assertUnreadable(String secret) {
        assertNotIn(everything(), secret);
    }

    /** As it is shown, and without what is between its groups. */
    private static void assertNotIn(String table, String secret) {
        assertThat(table).doesNotContain(secret).doesNotContain(secret.replaceAll("[ -]", ""));
    }

    private static List<String> inCode(HttpResponse<String> page) {
        assertThat(page.statusCode()).isEqualTo(200);
        return IN_CODE.matcher(page.body())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
