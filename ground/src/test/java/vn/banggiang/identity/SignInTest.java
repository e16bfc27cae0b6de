package vn.banggiang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.directory.DirectoryImport;
import vn.banggiang.directory.Role;

@PlatformTest
class SignInTest {

    private final Origin here = Origins.fresh();
    private static final String RIGHT = "Sông Bằng Giang 1";
    private static final String WRONG = "Sông Bằng Giang 2";

    private final SignIn signIn;
    private final Accounts accounts;
    private final Tokens tokens;
    private final KnownBrowsers browsers;
    private final Passwords passwords;
    private final Journal journal;
    private final JdbcClient jdbc;
    private final Official official;

    SignInTest(
            SignIn signIn,
            Accounts accounts,
            Tokens tokens,
            KnownBrowsers browsers,
            Passwords passwords,
            Journal journal,
            JdbcClient jdbc,
            DirectoryImport imports) {
        this.signIn = signIn;
        this.accounts = accounts;
        this.tokens = tokens;
        this.browsers = browsers;
        this.passwords = passwords;
        this.journal = journal;
        this.jdbc = jdbc;
        this.official = Official.withOnePost(imports);
        accounts.create(official.person(), official.username(), accounts.hash(RIGHT));
    }

    @Test
    void theRightPasswordGivesTodaysRoles() {
        SignedIn who = signIn.signIn(here, official.username().value(), RIGHT, "");

        assertThat(who.actor().person()).isEqualTo(official.person());
        assertThat(who.actor().is(Role.CLERK)).isTrue();
        assertThat(who.actor().is(Role.LEADER)).isFalse();
        assertThat(actions()).contains("identity.signed-in");
    }

    @Test
    void afterTheTenthWrongPasswordTheRightOneWaitsEachTimeLonger() {
        tenWrongOnes();

        assertWaits(15, here);
        assertThat(actions()).contains("identity.sign-ins-slowed");
        for (int tried = 0; tried < 3; tried++) {
            aMinutePasses();
            assertRefused(official.username().value(), WRONG);
        }
        aMinutePasses();
        assertWaits(60, here);
        aMinutePasses();
        assertThat(signIn.signIn(here, official.username().value(), RIGHT, "").username())
                .isEqualTo(official.username());
    }

    @Test
    void aStrangerElsewhereDoesNotKeepTheOwnerOut() {
        BrowserKey key = browsers.signedIn(official.person(), null);
        for (int tried = 0; tried < 60; tried++) {
            try {
                signIn.signIn(Origins.fresh(), official.username().value(), WRONG, "");
            } catch (IdentityException refused) {
                assertThat(refused.key()).isIn("identity.sign-in-refused", "identity.try-later");
            }
        }

        assertWaits(15, Origins.fresh());
        assertThat(signIn.signIn(known(key), official.username().value(), RIGHT, ""))
                .as("at a browser that knows the owner")
                .isNotNull();
        BrowserKey next = browsers.signedIn(official.person(), key);
        assertWaits(15, known(key));
        assertThat(signIn.signIn(known(next), official.username().value(), RIGHT, ""))
                .isNotNull();
    }

    @Test
    void aKnownBrowserIsCountedToo() {
        Origin known = known(browsers.signedIn(official.person(), null));
        for (int tried = 0; tried < 10; tried++) {
            assertRefused(known, official.username().value(), WRONG);
        }
        assertWaits(15, known);
        assertThat(signIn.signIn(here, official.username().value(), RIGHT, "")).isNotNull();
    }

    @Test
    void aNameThatNobodyHasWaitsLikeAnyOther() {
        for (int tried = 0; tried < 10; tried++) {
            assertRefused("nobody." + official.username(), WRONG);
        }
        assertThatExceptionOfType(IdentityException.class)
                .isThrownBy(() -> signIn.signIn(here, "nobody." + official.username(), WRONG, ""))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("identity.try-later"));
    }

    @Test
    void oneAddressTriesNoMoreThanAHundredNames() {
        for (int name = 0; name < 100; name++) {
            assertRefused("name-" + name + "." + official.username(), WRONG);
        }
        assertWaits(15, here);
        assertThat(journal.of("account:unknown").stream()
                        .filter(line -> String.valueOf(here.address())
                                .equals(line.entry().details().get("from"))))
                .as("and fills no journal: 1, 2, 4, 8, 16, 32, 64")
                .hasSize(7);
    }

    @Test
    void theJournalSaysFromWhereAndHowManyWereTurnedAway() {
        tenWrongOnes();
        for (int tried = 0; tried < 7; tried++) {
            assertWaits(15, here);
        }
        aMinutePasses();
        assertRefused(official.username().value(), WRONG);

        JournalEntry last = journal.of("person:" + official.person()).getLast().entry();
        assertThat(last.action()).isEqualTo("identity.sign-in-refused");
        assertThat(last.details())
                .containsEntry("from", String.valueOf(here.address()))
                .containsEntry("number", "11")
                .containsEntry("turned-away", "7");
        assertThat(actions()).filteredOn("identity.sign-in-refused"::equals).hasSize(11);
    }

    @Test
    void whereTooManyHashAtOnceStrangersAreRefusedAndTheKnownAreNot() throws Exception {
        Origin known = known(browsers.signedIn(official.person(), null));
        CountDownLatch taken = new CountDownLatch(4);
        CountDownLatch done = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int place = 0; place < 4; place++) {
                threads.submit(() -> passwords.inTurn(false, () -> {
                    taken.countDown();
                    return await(done);
                }));
            }
            taken.await();
            assertThatExceptionOfType(IdentityException.class)
                    .isThrownBy(() -> signIn.signIn(here, official.username().value(), RIGHT, ""))
                    .satisfies(refused -> {
                        assertThat(refused.key()).isEqualTo("identity.busy");
                        assertThat(refused.retryAfter()).isPresent();
                    });
            assertThat(signIn.signIn(known, official.username().value(), RIGHT, ""))
                    .isNotNull();
            done.countDown();
        }
        assertThat(signIn.signIn(here, official.username().value(), RIGHT, "")).isNotNull();
    }

    @Test
    void aRightPasswordForgetsTheWrongOnesBefore() {
        for (int round = 0; round < 2; round++) {
            for (int tried = 0; tried < 9; tried++) {
                assertRefused(official.username().value(), WRONG);
            }
            assertThat(signIn.signIn(here, official.username().value(), RIGHT, ""))
                    .isNotNull();
        }
    }

    @Test
    void ofManyPasswordsSentAtOnceOnlyTenAreCompared() throws Exception {
        List<Callable<Void>> guesses = new ArrayList<>();
        for (int guess = 0; guess < 24; guess++) {
            guesses.add(() -> {
                try {
                    signIn.signIn(here, official.username().value(), WRONG, "");
                } catch (IdentityException refused) {
                    assertThat(refused.key()).isIn("identity.sign-in-refused", "identity.try-later", "identity.busy");
                }
                return null;
            });
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<Void> done : threads.invokeAll(guesses)) {
                done.get();
            }
        }

        assertThat(actions()).filteredOn("identity.sign-ins-slowed"::equals).hasSize(1);
        assertThat(actions()).filteredOn("identity.sign-in-refused"::equals).hasSize(10);
        assertWaits(15, here);
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

        assertThat(signIn.signIn(here, official.username().value(), decomposed, ""))
                .isNotNull();
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
        Tokens.Issued issued = tokens.issue(official.username().value(), RIGHT, "", Browser.of(null), here);
        assertThat(tokens.holder(issued.token()))
                .hasValueSatisfying(holder -> assertThat(holder.username()).isEqualTo(official.username()));

        jdbc.sql("UPDATE identity.token SET expires = ? WHERE sha256 = ?")
                .params(
                        OffsetDateTime.parse("2020-01-01T00:00:00Z"),
                        issued.token().sha256())
                .update();
        assertThat(tokens.holder(issued.token())).isEmpty();
    }

    private void tenWrongOnes() {
        for (int tried = 0; tried < 10; tried++) {
            assertRefused(official.username().value(), WRONG);
        }
    }

    private static Origin known(BrowserKey key) {
        return new Origin(Origins.fresh().address(), key);
    }

    private static boolean await(CountDownLatch done) {
        try {
            done.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        return true;
    }

    private void assertWaits(int seconds, Origin from) {
        assertThatExceptionOfType(IdentityException.class)
                .isThrownBy(() -> signIn.signIn(from, official.username().value(), RIGHT, ""))
                .satisfies(refused -> {
                    assertThat(refused.key()).isEqualTo("identity.try-later");
                    assertThat(refused.retryAfter().orElseThrow().toSeconds()).isBetween(1L, (long) seconds);
                });
    }

    private void assertRefused(String username, String password) {
        assertRefused(here, username, password);
    }

    private void assertRefused(Origin from, String username, String password) {
        assertThatExceptionOfType(IdentityException.class)
                .isThrownBy(() -> signIn.signIn(from, username, password, ""))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("identity.sign-in-refused"));
    }

    private void aMinutePasses() {
        jdbc.sql("UPDATE identity.attempt SET last = last - interval '1 minute' WHERE subject = ?")
                .param("person:" + official.person())
                .update();
    }

    private List<String> actions() {
        return journal.of("person:" + official.person()).stream()
                .map(line -> line.entry().action())
                .toList();
    }
}
