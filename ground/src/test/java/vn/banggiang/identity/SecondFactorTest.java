package vn.banggiang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.audit.Journal;
import vn.banggiang.identity.totp.RecoveryCode;
import vn.banggiang.identity.totp.TotpSecret;
import vn.banggiang.startup.Secrets;

/** Signing in with a password and a code. */
@PlatformTest
class SecondFactorTest {

    private final Origin here = Origins.fresh();
    private static final String RIGHT = TwoSteps.PASSWORD;
    private static final String WRONG = "Sông Bằng Giang 2";
    private static final Browser PROGRAM = Browser.of(null);

    private final BeanFactory beans;
    private final SecondFactor secondFactor;
    private final SignIn signIn;
    private final PasswordChange passwordChange;
    private final Sessions sessions;
    private final Tokens tokens;
    private final Journal journal;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final TwoSteps owner;
    private final String username;
    private final Authenticator phone;

    SecondFactorTest(
            BeanFactory beans,
            SecondFactor secondFactor,
            SignIn signIn,
            PasswordChange passwordChange,
            Sessions sessions,
            Tokens tokens,
            Journal journal,
            JdbcClient jdbc,
            Clock clock) {
        this.beans = beans;
        this.secondFactor = secondFactor;
        this.signIn = signIn;
        this.passwordChange = passwordChange;
        this.sessions = sessions;
        this.tokens = tokens;
        this.journal = journal;
        this.jdbc = jdbc;
        this.clock = clock;
        this.owner = TwoSteps.someone(beans);
        this.username = owner.username();
        this.phone = owner.phone();
    }

    @Test
    void aRightPasswordAloneSignsNobodyIn() {
        assertThat(signIn.enter(here, username, RIGHT)).isInstanceOf(CodeAwaited.class);
        assertRefused("identity.code-needed", "");
        assertThat(actions()).filteredOn("identity.signed-in"::equals).hasSize(1);

        assertThat(signIn.finish(here, awaited(), phone.code()).username().value())
                .isEqualTo(username);
        assertThat(actions()).filteredOn("identity.signed-in"::equals).hasSize(2);
    }

    @Test
    void aCodeIsTakenOnceAndNoneFromBeforeIt() {
        String code = phone.code(1);
        signIn.finish(here, awaited(), code);

        assertRefused("identity.code-refused", code);
        assertRefused("identity.code-refused", phone.code());
        TwoSteps.timePasses(owner.official().person(), jdbc);
        assertThat(signIn.finish(here, awaited(), phone.code())).isNotNull();
    }

    @Test
    void aTelephonesClockMayBeWrongByOneStepAndNotByThree() {
        assertRefused("identity.code-refused", phone.code(3));
        assertRefused("identity.code-refused", phone.code(-3));
        assertThat(signIn.finish(here, awaited(), phone.code(1))).isNotNull();
    }

    @Test
    void ofOneCodeSentEightTimesAtOnceOneIsTaken() throws Exception {
        assertThat(entriesWith(phone.code(1))).isEqualTo(1);
    }

    @Test
    void ofOneRecoveryCodeSentEightTimesAtOnceOneIsTaken() throws Exception {
        assertThat(entriesWith(owner.recoveryCodes().getFirst().digits())).isEqualTo(1);
    }

    @Test
    void aRecoveryCodeStandsInForTheTelephoneOnce() {
        RecoveryCode code = owner.recoveryCodes().getLast();
        SignedIn who = signIn.finish(here, awaited(), code.inGroups());

        assertRefused("identity.code-refused", code.inGroups());
        assertThat(secondFactor.of(who).recoveryCodesLeft()).isEqualTo(9);
        assertThat(actions()).filteredOn("identity.recovery-code-taken"::equals).hasSize(1);
    }

    @Test
    void theLastThreeRecoveryCodesAreFew() {
        SignedIn who =
                signIn.finish(here, awaited(), owner.recoveryCodes().getFirst().digits());
        owner.recoveryCodes().subList(1, 6).forEach(code -> signIn.finish(here, awaited(), code.digits()));
        assertThat(secondFactor.of(who).isShortOfRecoveryCodes()).isFalse();

        signIn.finish(here, awaited(), owner.recoveryCodes().get(6).digits());
        assertThat(secondFactor.of(who).isShortOfRecoveryCodes()).isTrue();
    }

    @Test
    void anothersRecoveryCodeOpensNothing() {
        TwoSteps other = TwoSteps.someone(beans);

        assertRefused("identity.code-refused", other.recoveryCodes().getFirst().digits());
    }

    @Test
    void afterTheTenthWrongCodeTheRightOneWaits() {
        CodeAwaited awaited = awaited();
        for (int tried = 0; tried < 10; tried++) {
            assertRefused("identity.code-refused", () -> signIn.finish(here, awaited, phone.wrong()));
        }

        assertRefused("identity.try-later", () -> signIn.finish(here, awaited, phone.code()));
        assertRefused("identity.try-later", () -> signIn.enter(here, username, RIGHT));
        assertThat(actions()).filteredOn("identity.sign-ins-slowed"::equals).hasSize(1);
        assertThat(actions()).filteredOn("identity.code-refused"::equals).hasSize(10);

        timePasses();
        assertThat(signIn.signIn(here, username, RIGHT, phone.code())).isNotNull();
    }

    @Test
    void aRightPasswordDoesNotForgetTheWrongTriesBefore() {
        for (int tried = 0; tried < 5; tried++) {
            assertRefused("identity.code-refused", phone.wrong());
        }
        for (int tried = 0; tried < 4; tried++) {
            assertRefused("identity.sign-in-refused", () -> signIn.enter(here, username, WRONG));
        }
        CodeAwaited awaited = awaited();
        assertThat(attempts()).isEqualTo(9);

        assertRefused("identity.code-refused", () -> signIn.finish(here, awaited, phone.wrong()));
        assertRefused("identity.try-later", () -> signIn.enter(here, username, RIGHT));
    }

    @Test
    void theRightCodeForgetsThem() {
        for (int round = 0; round < 2; round++) {
            for (int tried = 0; tried < 9; tried++) {
                assertRefused("identity.code-refused", phone.wrong());
            }
            assertThat(signIn.signIn(here, username, RIGHT, phone.code())).isNotNull();
            assertThat(attempts()).isZero();
            TwoSteps.timePasses(owner.official().person(), jdbc);
        }
    }

    @Test
    void changingThePasswordOfAnOpenSessionForgetsNoWrongTries() {
        SignedIn who = signIn.finish(here, awaited(), phone.code());
        for (int tried = 0; tried < 9; tried++) {
            assertRefused("identity.sign-in-refused", () -> signIn.enter(here, username, WRONG));
        }
        passwordChange.change(who, new NewPassword(RIGHT, WRONG, WRONG), SignInId.random());

        assertThat(attempts()).isEqualTo(9);
    }

    @Test
    void aPasswordThatIsChangedMeanwhileIsWorthNothing() {
        SignedIn who = signIn.finish(here, awaited(), phone.code());
        CodeAwaited awaited = awaited();
        passwordChange.change(who, new NewPassword(RIGHT, WRONG, WRONG), SignInId.random());

        assertRefused("identity.sign-in-refused", () -> signIn.finish(here, awaited, phone.code(1)));
        assertThat(signIn.signIn(here, username, WRONG, phone.code(1))).isNotNull();
    }

    @Test
    void afterFiveMinutesThePasswordIsAskedForAgain() {
        CodeAwaited now = awaited();
        CodeAwaited late = new CodeAwaited(
                now.username(),
                now.password(),
                clock.instant().minus(Duration.ofMinutes(5).plusSeconds(1)));

        assertRefused("identity.code-late", () -> signIn.finish(here, late, phone.code()));
        assertThat(attempts()).isZero();
        assertThat(signIn.finish(here, now, phone.code())).isNotNull();
    }

    @Test
    void aProgramNeedsTheCodeForItsToken() {
        assertRefused("identity.code-needed", () -> tokens.issue(username, RIGHT, "", PROGRAM, here));
        assertRefused("identity.code-refused", () -> tokens.issue(username, RIGHT, phone.wrong(), PROGRAM, here));
        assertRefused("identity.sign-in-refused", () -> tokens.issue(username, WRONG, phone.code(), PROGRAM, here));

        AccessToken token =
                tokens.issue(username, RIGHT, phone.code(), PROGRAM, here).token();
        assertThat(tokens.holder(token)).isPresent();
    }

    @Test
    void turningItOnEndsWhatWasOpenedWithoutIt() {
        turnOff();
        SignedIn who = signIn.signIn(here, username, RIGHT, "");
        SignInId session = sessions.begin(owner.official().person(), PROGRAM);
        SignInId elsewhere = sessions.begin(owner.official().person(), PROGRAM);
        AccessToken token = tokens.issue(username, RIGHT, "", PROGRAM, here).token();
        TotpSecret secret = secondFactor.newSecret();
        Authenticator newPhone = Authenticator.typed(secret.inGroups());

        String code = newPhone.code();
        List<RecoveryCode> codes = secondFactor.turnOn(who, secret, new PasswordAndCode(RIGHT, code), session);

        assertThat(codes).hasSize(10).doesNotHaveDuplicates().doesNotContainAnyElementsOf(owner.recoveryCodes());
        assertThat(sessions.isOpen(session)).isTrue();
        assertThat(sessions.isOpen(elsewhere)).isFalse();
        assertThat(tokens.holder(token)).isEmpty();
        assertRefused("identity.code-refused", code);
        assertRefused("identity.code-refused", owner.recoveryCodes().getFirst().digits());
        assertThat(actions()).filteredOn("identity.second-step-on"::equals).hasSize(2);
    }

    @Test
    void itIsTurnedOnByWhoHasThePasswordAndTheTelephoneAndOnce() {
        turnOff();
        SignedIn who = signIn.signIn(here, username, RIGHT, "");
        TotpSecret secret = secondFactor.newSecret();
        Authenticator newPhone = Authenticator.typed(secret.inGroups());

        assertRefused("identity.code-wrong", () -> turnOn(who, secret, RIGHT, newPhone.wrong()));
        assertRefused("identity.password-wrong", () -> turnOn(who, secret, WRONG, newPhone.code()));
        assertThat(attempts()).isEqualTo(1);
        assertThat(secondFactor.of(who).isOn()).isFalse();

        turnOn(who, secret, RIGHT, newPhone.code());
        assertRefused("identity.second-step-is-on", () -> turnOn(who, secret, RIGHT, newPhone.code(1)));
        assertThat(attempts()).isZero();
    }

    @Test
    void itIsTurnedOffByWhoHasBothAndTriesAreCounted() {
        String taken = phone.code();
        SignedIn who = signIn.finish(here, awaited(), taken);
        assertRefused("identity.password-or-code-wrong", () -> turnOff(who, WRONG, phone.code(1)));
        assertRefused("identity.password-or-code-wrong", () -> turnOff(who, RIGHT, phone.wrong()));
        assertRefused("identity.password-or-code-wrong", () -> turnOff(who, RIGHT, taken));
        assertThat(attempts()).isEqualTo(3);

        turnOff(who, RIGHT, phone.code(1));
        assertThat(signIn.signIn(here, username, RIGHT, "")).isNotNull();
        assertThat(secondFactor.of(who)).isEqualTo(new SecondFactor.State(false, 0));
        assertRefused("identity.second-step-is-off", () -> turnOff(who, RIGHT, phone.code(1)));
        assertThat(actions()).contains("identity.second-step-off", "identity.second-step-refused");
    }

    @Test
    void aLostKeyIsSaidAndNotReplaced(@Autowired Secrets secrets, @Autowired SecondFactorNotice notice)
            throws IOException {
        Path key = secrets.directory().resolve("identity-key");
        byte[] kept = Files.readAllBytes(key);
        CodeAwaited awaited = awaited();
        assertThat(notice.lines(Locale.ENGLISH)).isEmpty();
        try {
            Files.delete(key);
            assertNothingCanBeRead(awaited, notice);
            assertThat(key).doesNotExist();
            Files.write(key, new byte[32]);
            assertNothingCanBeRead(awaited, notice);
        } finally {
            Files.write(key, kept);
        }
        assertThat(attempts()).isZero();
        assertThat(signIn.finish(here, awaited, phone.code())).isNotNull();
    }

    private void assertNothingCanBeRead(CodeAwaited awaited, SecondFactorNotice notice) {
        assertRefused("identity.second-step-unreadable", () -> signIn.finish(here, awaited, phone.code()));
        String recovery = owner.recoveryCodes().getFirst().digits();
        assertRefused("identity.second-step-unreadable", () -> signIn.finish(here, awaited, recovery));
        assertRefused("identity.second-step-unreadable", () -> TwoSteps.someone(beans));
        assertThat(notice.lines(Locale.ENGLISH)).singleElement().asString().contains("identity-key");
        assertThat(notice.lines(Locale.forLanguageTag("vi")))
                .singleElement()
                .asString()
                .contains("identity-key");
    }

    @Test
    void theOperatorTurnsItOffForWhoHasLostEverything(@Autowired DataSource database) {
        SignInId session = sessions.begin(owner.official().person(), PROGRAM);
        AccessToken token =
                tokens.issue(username, RIGHT, phone.code(), PROGRAM, here).token();
        var reset = new SecondFactorReset(database, clock);

        assertThat(reset.reset(" " + username.toUpperCase(Locale.ROOT)))
                .isEqualTo(SecondFactorReset.Outcome.TURNED_OFF);

        assertThat(signIn.signIn(here, username, RIGHT, "")).isNotNull();
        assertThat(sessions.isOpen(session)).isFalse();
        assertThat(tokens.holder(token)).isEmpty();
        assertThat(actions()).contains("identity.second-step-reset");
        assertThat(reset.reset(username)).isEqualTo(SecondFactorReset.Outcome.WAS_OFF);
        assertThat(reset.reset("nobody.at.all")).isEqualTo(SecondFactorReset.Outcome.UNKNOWN);
        assertThat(reset.reset("'; DROP TABLE")).isEqualTo(SecondFactorReset.Outcome.UNKNOWN);
    }

    @Test
    void afterALostKeyEverybodyBeginsAnew(@Autowired Secrets secrets, @Autowired DataSource database)
            throws IOException {
        Files.delete(secrets.directory().resolve("identity-key"));

        assertThat(new SecondFactorReset(database, clock).resetAll()).isPositive();

        assertThat(signIn.signIn(here, username, RIGHT, "")).isNotNull();
        assertThat(actions()).contains("identity.second-step-reset");
        Authenticator newPhone = TwoSteps.turnedOnBy(owner.official(), beans).phone();
        assertThat(signIn.signIn(here, username, RIGHT, newPhone.code())).isNotNull();
    }

    private long entriesWith(String code) throws Exception {
        CodeAwaited awaited = awaited();
        return AtOnce.succeed(8, () -> signIn.finish(here, awaited, code));
    }

    private CodeAwaited awaited() {
        return (CodeAwaited) signIn.enter(here, username, RIGHT);
    }

    private void turnOn(SignedIn who, TotpSecret secret, String password, String code) {
        secondFactor.turnOn(who, secret, new PasswordAndCode(password, code), SignInId.random());
    }

    private void turnOff(SignedIn who, String password, String code) {
        secondFactor.turnOff(who, new PasswordAndCode(password, code));
    }

    private void turnOff() {
        turnOff(signIn.finish(here, awaited(), phone.code()), RIGHT, phone.code(1));
    }

    private void assertRefused(String key, String code) {
        assertRefused(key, () -> signIn.signIn(here, username, RIGHT, code));
    }

    private static void assertRefused(String key, Runnable deed) {
        assertThatExceptionOfType(IdentityException.class)
                .isThrownBy(deed::run)
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private int attempts() {
        return jdbc.sql(
                        "SELECT coalesce(max(tries), 0) FROM identity.attempt WHERE subject = ? AND source <> 'strangers'")
                .param("person:" + owner.official().person())
                .query(Integer.class)
                .single();
    }

    private void timePasses() {
        jdbc.sql("UPDATE identity.attempt SET last = last - interval '15 minutes' WHERE subject = ?")
                .param("person:" + owner.official().person())
                .update();
    }

    private List<String> actions() {
        return journal.of("person:" + owner.official().person()).stream()
                .map(line -> line.entry().action())
                .toList();
    }
}
