package vn.banggiang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.audit.Journal;
import vn.banggiang.directory.DirectoryImport;
import vn.banggiang.directory.Role;

@PlatformTest
class SignInTest {

    private static final String RIGHT = "Sông Bằng Giang 1";
    private static final String WRONG = "Sông Bằng Giang 2";

    private final SignIn signIn;
    private final Accounts accounts;
    private final Tokens tokens;
    private final Journal journal;
    private final JdbcClient jdbc;
    private final Official official;

    SignInTest(
            SignIn signIn,
            Accounts accounts,
            Tokens tokens,
            Journal journal,
            JdbcClient jdbc,
            DirectoryImport imports) {
        this.signIn = signIn;
        this.accounts = accounts;
        this.tokens = tokens;
        this.journal = journal;
        this.jdbc = jdbc;
        this.official = Official.withOnePost(imports);
        accounts.create(official.person(), official.username(), accounts.hash(RIGHT));
    }

    @Test
    void theRightPasswordGivesTodaysRoles() {
        SignedIn who = signIn.signIn(official.username().value(), RIGHT, "");

        assertThat(who.actor().person()).isEqualTo(official.person());
        assertThat(who.actor().is(Role.CLERK)).isTrue();
        assertThat(who.actor().is(Role.LEADER)).isFalse();
        assertThat(actions()).contains("identity.signed-in");
    }

    @Test
    void theTenthWrongPasswordLocksTheAccountAndTheRightOneWaits() {
        for (int tried = 0; tried < 10; tried++) {
            assertRefused(official.username().value(), WRONG);
        }

        assertRefused(official.username().value(), RIGHT);
        assertThat(actions()).contains("identity.account-locked");

        lockEnds();
        assertThat(signIn.signIn(official.username().value(), RIGHT, "").username())
                .isEqualTo(official.username());
    }

    @Test
    void afterALockTenMorePasswordsMayBeTried() {
        for (int tried = 0; tried < 10; tried++) {
            assertRefused(official.username().value(), WRONG);
        }
        lockEnds();

        assertRefused(official.username().value(), WRONG);
        assertThat(signIn.signIn(official.username().value(), RIGHT, "")).isNotNull();
    }

    @Test
    void aRightPasswordForgetsTheWrongOnesBefore() {
        for (int round = 0; round < 2; round++) {
            for (int tried = 0; tried < 9; tried++) {
                assertRefused(official.username().value(), WRONG);
            }
            assertThat(signIn.signIn(official.username().value(), RIGHT, "")).isNotNull();
        }
    }

    @Test
    void ofManyPasswordsSentAtOnceOnlyTenAreCompared() throws Exception {
        List<Callable<Void>> guesses = new ArrayList<>();
        for (int guess = 0; guess < 24; guess++) {
            guesses.add(() -> {
                assertRefused(official.username().value(), WRONG);
                return null;
            });
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<Void> done : threads.invokeAll(guesses)) {
                done.get();
            }
        }

        assertThat(jdbc.sql("SELECT attempts FROM identity.account WHERE username = ?")
                        .param(official.username().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(10);
        assertThat(actions()).filteredOn("identity.account-locked"::equals).hasSize(1);
        assertThat(actions()).filteredOn("identity.sign-in-refused"::equals).hasSize(10);
        assertRefused(official.username().value(), RIGHT);
    }

    @Test
    void whoeverIsUnknownGetsTheSameAnswer() {
        assertRefused("nobody.at.all", RIGHT);
        assertRefused("'; DROP TABLE", RIGHT);
        assertRefused("", "");
    }

    @Test
    void keyboardsMayComposeThePasswordDifferently() {
        String decomposed = java.text.Normalizer.normalize(RIGHT, java.text.Normalizer.Form.NFD);

        assertThat(signIn.signIn(official.username().value(), decomposed, "")).isNotNull();
    }

    @Test
    void aPersonHasOneAccountAndANameIsTakenOnce() {
        assertThatExceptionOfType(IdentityException.class)
                .isThrownBy(
                        () -> accounts.create(official.person(), new Username("another.name"), accounts.hash(RIGHT)))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("identity.username-taken"));
    }

    @Test
    void aTokenStandsForItsHolderUntilItExpires() {
        Tokens.Issued issued = tokens.issue(official.username().value(), RIGHT, "", Browser.of(null));
        assertThat(tokens.holder(issued.token()))
                .hasValueSatisfying(holder -> assertThat(holder.username()).isEqualTo(official.username()));

        jdbc.sql("UPDATE identity.token SET expires = ? WHERE sha256 = ?")
                .params(
                        OffsetDateTime.parse("2020-01-01T00:00:00Z"),
                        issued.token().sha256())
                .update();
        assertThat(tokens.holder(issued.token())).isEmpty();
    }

    private void assertRefused(String username, String password) {
        assertThatExceptionOfType(IdentityException.class)
                .isThrownBy(() -> signIn.signIn(username, password, ""))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("identity.sign-in-refused"));
    }

    private void lockEnds() {
        jdbc.sql("UPDATE identity.account SET locked_until = locked_until - interval '15 minutes' WHERE username = ?")
                .param(official.username().value())
                .update();
    }

    private List<String> actions() {
        return journal.of("person:" + official.person()).stream()
                .map(line -> line.entry().action())
                .toList();
    }
}
