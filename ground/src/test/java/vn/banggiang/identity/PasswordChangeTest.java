package vn.banggiang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.banggiang.PlatformTest;
import vn.banggiang.audit.Journal;
import vn.banggiang.directory.DirectoryImport;

@PlatformTest
class PasswordChangeTest {

    private final Origin here = Origins.fresh();
    private static final String OLD = "Sông Bằng Giang 1";
    private static final String NEW = "Suối Lê Nin trong xanh";
    private static final String LONGEST =
            "Bến đò chiều cuối thu vắng ".repeat(8).substring(0, 200);
    private static final Browser BROWSER = Browser.of(null);

    private final Official official;
    private final String username;
    private final PasswordChange change;
    private final Accounts accounts;
    private final SignIn signIn;
    private final Sessions sessions;
    private final Tokens tokens;
    private final Journal journal;

    PasswordChangeTest(
            DirectoryImport imports,
            PasswordChange change,
            Accounts accounts,
            SignIn signIn,
            Sessions sessions,
            Tokens tokens,
            Journal journal) {
        this.official = Official.withOnePost(imports);
        this.username = official.username().value();
        this.change = change;
        this.accounts = accounts;
        this.signIn = signIn;
        this.sessions = sessions;
        this.tokens = tokens;
        this.journal = journal;
        accounts.create(official.person(), official.username(), accounts.hash(OLD));
    }

    @Test
    void whoeverKnewTheOldOneIsOut() {
        SignedIn who = signIn.signIn(here, username, OLD, "");
        SignInId session = sessions.begin(official.person(), BROWSER);
        SignInId elsewhere = sessions.begin(official.person(), BROWSER);
        AccessToken token = tokens.issue(username, OLD, "", BROWSER, here).token();

        change.change(who, new NewPassword(OLD, NEW, NEW), session);

        assertThat(sessions.isOpen(session)).isTrue();
        assertThat(sessions.isOpen(elsewhere)).isFalse();
        assertThat(tokens.holder(token)).isEmpty();
        assertRefused("identity.sign-in-refused", () -> signIn.signIn(here, username, OLD, ""));
        assertThat(signIn.signIn(here, username, NEW, "")).isNotNull();
        assertThat(actions()).contains("identity.password-changed");
    }

    @Test
    void tooManyWrongOnesHaveToWait() {
        SignedIn who = signIn.signIn(here, username, OLD, "");
        SignInId session = sessions.begin(official.person(), BROWSER);
        for (int tried = 0; tried < 10; tried++) {
            assertRefused("identity.password-wrong", () -> change.change(who, new NewPassword("x", NEW, NEW), session));
        }

        assertThat(actions()).contains("identity.sign-ins-slowed", "identity.password-change-refused");
        assertRefused("identity.try-later", () -> change.change(who, new NewPassword(OLD, NEW, NEW), session));
        assertThat(signIn.signIn(here, username, OLD, ""))
                .as("what somebody tries at an open session keeps nobody from signing in")
                .isNotNull();
    }

    @Test
    void theRightOneForgetsTheWrongOnesBefore() {
        SignedIn who = signIn.signIn(here, username, OLD, "");
        SignInId session = sessions.begin(official.person(), BROWSER);
        for (int tried = 0; tried < 9; tried++) {
            assertRefused("identity.password-wrong", () -> change.change(who, new NewPassword("x", NEW, NEW), session));
        }
        change.change(who, new NewPassword(OLD, NEW, NEW), session);

        assertRefused("identity.sign-in-refused", () -> signIn.signIn(here, username, OLD, ""));
        assertThat(signIn.signIn(here, username, NEW, "")).isNotNull();
    }

    @Test
    void whatCannotBeAPasswordIsRefusedBeforeTheOldOneIsTried() {
        SignedIn who = signIn.signIn(here, username, OLD, "");
        SignInId session = sessions.begin(official.person(), BROWSER);

        assertRefused("identity.passwords-differ", () -> change.change(who, new NewPassword("x", NEW, OLD), session));
        assertRefused(
                "identity.password-length", () -> change.change(who, new NewPassword("x", "short", "short"), session));
        assertThat(actions()).doesNotContain("identity.password-change-refused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890",
                "qwertyuiop",
                "Password123!",
                "Mật khẩu 123",
                "matkhau124!",
                "Vanthu@2026",
                "Cao Bằng 2026",
                "Anh yêu em nhiều",
                "aaaaaaaaaaaaaaaa",
                "Lục Thị Thử 1"
            })
    void whatIsTriedFirstIsNotTaken(String guessable) {
        SignedIn who = signIn.signIn(here, username, OLD, "");
        assertRefused(
                "identity.password-guessable",
                () -> change.change(who, new NewPassword(OLD, guessable, guessable), SignInId.random()));
    }

    @Test
    void theRuleCountsLettersAsPeopleDo() {
        assertThatCode(() -> accounts.hash(Normalizer.normalize(LONGEST, Normalizer.Form.NFD)))
                .doesNotThrowAnyException();
        assertRefused("identity.password-length", () -> accounts.hash(LONGEST + "x"));
        assertRefused(
                "identity.password-length",
                () -> accounts.hash(Normalizer.normalize("ệ".repeat(9), Normalizer.Form.NFD)));
        assertRefused("identity.password-length", () -> accounts.hash("🌊".repeat(9)));
        assertRefused("identity.password-length", () -> accounts.hash("x".repeat(5_000_000)));
    }

    @Test
    void theLongestPasswordSignsInHoweverItIsComposed() {
        SignedIn who = signIn.signIn(here, username, OLD, "");
        change.change(who, new NewPassword(OLD, LONGEST, LONGEST), SignInId.random());

        assertThat(signIn.signIn(here, username, Normalizer.normalize(LONGEST, Normalizer.Form.NFD), ""))
                .isNotNull();
    }

    private static void assertRefused(String key, Runnable deed) {
        assertThatExceptionOfType(IdentityException.class)
                .isThrownBy(deed::run)
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private List<String> actions() {
        return journal.of("person:" + official.person()).stream()
                .map(line -> line.entry().action())
                .toList();
    }
}
