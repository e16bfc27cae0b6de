package vn.banggiang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.audit.JournalLine;
import vn.banggiang.directory.DirectoryImport;
import vn.banggiang.identity.passkey.Challenge;

/** Passkeys: made by whoever has the password, and enough to sign in. */
@PlatformTest
class PasskeyTest {

    private final Origin here = Origins.fresh();
    private static final String PASSWORD = TwoSteps.PASSWORD;
    private static final PasswordAndCode TYPED = new PasswordAndCode(PASSWORD, "");
    private static final PasskeyName PHONE = new PasskeyName("Điện thoại");

    private final Passkeys passkeys;
    private final PasskeySignIn passkeySignIn;
    private final SignIn signIn;
    private final Accounts accounts;
    private final DirectoryImport imports;
    private final Journal journal;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Official official;
    private final SignedIn who;
    private final SoftPasskey phone;

    PasskeyTest(
            Passkeys passkeys,
            PasskeySignIn passkeySignIn,
            SignIn signIn,
            Accounts accounts,
            DirectoryImport imports,
            Journal journal,
            JdbcClient jdbc,
            Clock clock) {
        this.passkeys = passkeys;
        this.passkeySignIn = passkeySignIn;
        this.signIn = signIn;
        this.accounts = accounts;
        this.imports = imports;
        this.journal = journal;
        this.jdbc = jdbc;
        this.clock = clock;
        this.official = someone();
        this.who = signedIn(official);
        this.phone = new SoftPasskey(official.person());
    }

    @Test
    void whoHasAddedOneSignsInWithItAlone() {
        add(phone);
        assertThat(passkeys.of(who)).singleElement().satisfies(passkey -> {
            assertThat(passkey.name()).isEqualTo("Điện thoại");
            assertThat(passkey.lastUsed()).isNull();
        });

        assertThat(enter(phone).username()).isEqualTo(official.username());
        assertThat(passkeys.of(who).getFirst().lastUsed()).isNotNull();
        assertThat(actions())
                .contains("identity.passkey-added")
                .filteredOn("identity.signed-in"::equals)
                .hasSize(2);
    }

    @Test
    void itStandsForBothSteps(@Autowired BeanFactory beans) {
        TwoSteps careful = TwoSteps.someone(beans);
        SignedIn owner = signIn.signIn(
                here, careful.username(), PASSWORD, careful.phone().code());
        SoftPasskey key = new SoftPasskey(careful.official().person());
        assertRefused("identity.password-or-code-wrong", () -> passkeys.offer(owner, PHONE, TYPED));
        PasskeyOffer offer = passkeys.offer(
                owner,
                PHONE,
                new PasswordAndCode(PASSWORD, careful.recoveryCodes().getFirst().digits()));
        passkeys.add(owner, offer, key.made(offer.challenge()));

        assertThat(enter(key).username().value()).isEqualTo(careful.username());
    }

    @Test
    void ofOneAnswerSentEightTimesAtOnceOneEnters() throws Exception {
        add(phone);
        Challenge challenge = passkeySignIn.challenge();
        String answer = phone.signs(challenge);

        assertThat(AtOnce.succeed(8, () -> passkeySignIn.enter(challenge, answer)))
                .isEqualTo(1);
        assertRefused("identity.passkey-late", () -> passkeySignIn.enter(challenge, answer));
    }

    @Test
    void twoAnswersToOneChallengeLetOneIn() {
        phone.counter = 5;
        add(phone);
        Challenge challenge = passkeySignIn.challenge();
        phone.counter = 6;
        assertThat(passkeySignIn.enter(challenge, phone.signs(challenge))).isNotNull();
        phone.counter = 7;

        assertRefused("identity.passkey-late", () -> passkeySignIn.enter(challenge, phone.signs(challenge)));
    }

    @Test
    void anAnswerToAnotherChallengeIsRefused() {
        add(phone);
        String answer = phone.signs(passkeySignIn.challenge());

        assertRefused("identity.passkey-challenge", () -> passkeySignIn.enter(passkeySignIn.challenge(), answer));
        assertRefused("identity.passkey-late", () -> passkeySignIn.enter(null, answer));
        assertThat(reasons()).contains("identity.passkey-challenge");
    }

    @Test
    void aChallengeIsGoodForFiveMinutes() {
        add(phone);
        Challenge old = given(Duration.ofMinutes(5).plusSeconds(1));

        assertRefused("identity.passkey-late", () -> passkeySignIn.enter(old, phone.signs(old)));
    }

    @Test
    void aCounterThatGoesBackOrStandsStillIsRefused() {
        phone.counter = 5;
        add(phone);
        assertEntryRefused("identity.passkey-counter", phone);
        phone.counter = 4;
        assertEntryRefused("identity.passkey-counter", phone);
        phone.counter = 0;
        assertEntryRefused("identity.passkey-counter", phone);

        phone.counter = 6;
        assertThat(enter(phone)).isNotNull();
        assertEntryRefused("identity.passkey-counter", phone);
        assertThat(reasons()).filteredOn("identity.passkey-counter"::equals).hasSize(4);
    }

    @Test
    void ofTwoThatCountTheSameAtOnceOneEnters() throws Exception {
        phone.counter = 5;
        add(phone);
        phone.counter = 6;

        assertThat(AtOnce.succeed(8, () -> enter(phone))).isEqualTo(1);
    }

    @Test
    void aPasskeyOfAnotherWebSiteOrGivenToOneIsRefused() {
        add(phone);
        phone.site = "bang-giang.example";
        assertEntryRefused("identity.passkey-elsewhere", phone);
        phone.site = "localhost";
        phone.origin = "https://bang-giang.example";
        assertEntryRefused("identity.passkey-elsewhere", phone);
        phone.origin = "http://localhost.example:8080";
        assertEntryRefused("identity.passkey-elsewhere", phone);

        SoftPasskey foreign = new SoftPasskey(official.person());
        foreign.origin = "https://bang-giang.example";
        assertRefused("identity.passkey-elsewhere", () -> add(foreign));
    }

    @Test
    void aDeviceThatHasNotVerifiedItsOwnerIsRefused() {
        add(phone);
        phone.flags = AuthenticatorData.BIT_UP;
        assertEntryRefused("identity.passkey-wrong", phone);
        SoftPasskey careless = new SoftPasskey(official.person());
        careless.flags = AuthenticatorData.BIT_UP;
        assertRefused("identity.passkey-wrong", () -> add(careless));
    }

    @Test
    void whatIsNoAnswerIsRefused() {
        add(phone);
        Challenge challenge = passkeySignIn.challenge();
        String answer = phone.signs(challenge);
        for (String wrong : List.of(
                "",
                "null",
                "[]",
                "{}",
                "{\"id\":\"%\"}",
                answer.substring(0, 80),
                answer.replace("\"response\"", "\"answer\""),
                answer.replaceAll("\"signature\": \"[^\"]+\"", "\"signature\": \"AAAA\""),
                answer.replaceAll("\"authenticatorData\": \"[^\"]+\"", "\"authenticatorData\": \"AAAA\""),
                answer.replaceAll("\"clientDataJSON\": \"[^\"]+\"", "\"clientDataJSON\": \"AAAA\""),
                "[".repeat(5_000),
                answer + " ".repeat(20_000))) {
            assertRefused("identity.passkey-wrong", () -> passkeySignIn.enter(challenge, wrong));
        }
        assertThat(passkeySignIn.enter(challenge, answer)).isNotNull();
    }

    @Test
    void anUnknownOneOrSomebodyElsesIsRefused() {
        assertEntryRefused("identity.passkey-unknown", phone);
        add(phone);
        Official other = someone();
        Challenge challenge = passkeySignIn.challenge();

        assertRefused(
                "identity.passkey-unknown",
                () -> passkeySignIn.enter(challenge, phone.signs(challenge, other.person())));
    }

    @Test
    void aRemovedOneOpensNothing() {
        add(phone);
        passkeys.remove(who, passkeys.of(who).getFirst().id());

        assertThat(passkeys.of(who)).isEmpty();
        assertEntryRefused("identity.passkey-unknown", phone);
        assertThat(actions()).contains("identity.passkey-removed");
    }

    @Test
    void nobodyRemovesAnothers() {
        add(phone);
        PasskeyId mine = passkeys.of(who).getFirst().id();
        SignedIn other = signedIn(someone());

        assertRefused("identity.no-such-passkey", () -> passkeys.remove(other, mine));
        assertThat(enter(phone)).isNotNull();
    }

    @Test
    void wrongPasswordsKeepNoPasskeyOutButTheEndOfThePostDoes() {
        add(phone);
        for (int tried = 0; tried < 10; tried++) {
            assertRefused(
                    "identity.sign-in-refused",
                    () -> signIn.enter(here, official.username().value(), "wrong"));
        }
        assertThat(enter(phone)).isNotNull();

        official.losesThePost(imports);
        assertEntryRefused("identity.passkey-without-post", phone);
        assertThat(reasons()).contains("identity.passkey-without-post");
    }

    @Test
    void aPasskeyForgetsNoWrongPasswords() {
        add(phone);
        assertRefused(
                "identity.sign-in-refused",
                () -> signIn.enter(here, official.username().value(), "wrong"));
        enter(phone);

        assertThat(attempts()).isEqualTo(1);
    }

    @Test
    void itIsAddedByWhoHasThePassword() {
        assertRefused(
                "identity.password-wrong", () -> passkeys.offer(who, PHONE, new PasswordAndCode("not this one", "")));

        assertThat(attempts()).isEqualTo(1);
        assertThat(actions()).contains("identity.passkey-offer-refused");
        add(phone);
        assertThat(attempts()).isZero();
    }

    @Test
    void anOfferIsItsPersonsAndGoodForFiveMinutes() {
        PasskeyOffer offer = passkeys.offer(who, PHONE, TYPED);
        SignedIn other = signedIn(someone());
        Challenge old = given(Duration.ofMinutes(5).plusSeconds(1));
        PasskeyOffer late = new PasskeyOffer(official.person(), PHONE, old);

        assertRefused("identity.passkey-offer-late", () -> passkeys.add(other, offer, phone.made(offer.challenge())));
        assertRefused("identity.passkey-offer-late", () -> passkeys.add(who, late, phone.made(old)));
        assertRefused("identity.passkey-offer-late", () -> passkeys.add(who, null, phone.made(old)));
        assertRefused("identity.passkey-challenge", () -> passkeys.add(who, offer, phone.made(old)));
        assertRefused("identity.passkey-wrong", () -> passkeys.add(who, offer, "{}"));
        assertThat(passkeys.of(who)).isEmpty();
    }

    @Test
    void oneIsRegisteredOnceWhosesoeverItIs() {
        add(phone);
        assertRefused("identity.passkey-known", () -> add(phone));
        SignedIn other = signedIn(someone());
        PasskeyOffer offer = passkeys.offer(other, PHONE, TYPED);

        assertRefused("identity.passkey-known", () -> passkeys.add(other, offer, phone.made(offer.challenge())));
        assertThat(passkeys.of(other)).isEmpty();
    }

    @Test
    void aPersonHasAtMostTenAlsoWhenManyAreAddedAtOnce() throws Exception {
        for (int made = 0; made < Passkeys.MOST - 1; made++) {
            add(new SoftPasskey(official.person()));
        }
        PasskeyOffer offer = passkeys.offer(who, PHONE, TYPED);

        long added = AtOnce.succeed(4, () -> {
            passkeys.add(who, offer, new SoftPasskey(official.person()).made(offer.challenge()));
            return who;
        });

        assertThat(added).isEqualTo(1);
        assertThat(passkeys.of(who)).hasSize(Passkeys.MOST);
        assertRefused("identity.passkeys-full", () -> passkeys.offer(who, PHONE, TYPED));
    }

    @Test
    void aNameHasOneToSixtyCharacters() {
        assertThat(new PasskeyName("  Máy tính cơ quan ").value()).isEqualTo("Máy tính cơ quan");
        assertRefused("identity.passkey-name", () -> new PasskeyName("  "));
        assertRefused("identity.passkey-name", () -> new PasskeyName("x".repeat(61)));
    }

    @Test
    void anAdministratorsNewPasswordTakesThemAway(@Autowired AccountAdministration administration) {
        add(phone);
        administration.replacePassword(signedIn(someone()).actor(), official.person());

        assertEntryRefused("identity.passkey-unknown", phone);
    }

    @Test
    void anAdministratorWhoTurnsTheSecondFactorOffTakesThemAway(
            @Autowired BeanFactory beans, @Autowired AccountAdministration administration) {
        add(phone);
        TwoSteps.turnedOnBy(official, beans);
        administration.turnOffSecondFactor(signedIn(someone()).actor(), official.person());

        assertEntryRefused("identity.passkey-unknown", phone);
    }

    @Test
    void whoseLostTelephoneTheOperatorTurnsOffLosesItsPasskeyToo(
            @Autowired BeanFactory beans, @Autowired DataSource database) {
        add(phone);
        TwoSteps.turnedOnBy(official, beans);
        new SecondFactorReset(database, clock).reset(official.username().value());

        assertEntryRefused("identity.passkey-unknown", phone);
    }

    private void add(SoftPasskey passkey) {
        PasskeyOffer offer = passkeys.offer(who, PHONE, TYPED);
        passkeys.add(who, offer, passkey.made(offer.challenge()));
    }

    private SignedIn enter(SoftPasskey passkey) {
        Challenge challenge = passkeySignIn.challenge();
        return passkeySignIn.enter(challenge, passkey.signs(challenge));
    }

    private Challenge given(Duration ago) {
        return new Challenge(passkeySignIn.challenge().value(), clock.instant().minus(ago));
    }

    private Official someone() {
        Official someone = Official.withOnePost(imports);
        accounts.create(someone.person(), someone.username(), QuickHash.of(PASSWORD));
        return someone;
    }

    private SignedIn signedIn(Official someone) {
        return signIn.signIn(here, someone.username().value(), PASSWORD, "");
    }

    private void assertEntryRefused(String key, SoftPasskey passkey) {
        assertRefused(key, () -> enter(passkey));
    }

    private static void assertRefused(String key, Runnable deed) {
        assertThatExceptionOfType(IdentityException.class)
                .isThrownBy(deed::run)
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private int attempts() {
        return jdbc.sql(
                        "SELECT coalesce(max(tries), 0) FROM identity.attempt WHERE subject = ? AND source <> 'strangers'")
                .param("person:" + official.person())
                .query(Integer.class)
                .single();
    }

    private List<String> actions() {
        return entries().stream().map(JournalEntry::action).toList();
    }

    private List<String> reasons() {
        return entries().stream()
                .filter(entry -> entry.action().equals("identity.passkey-refused"))
                .map(entry -> entry.details().get("reason"))
                .toList();
    }

    private List<JournalEntry> entries() {
        return journal.of("person:" + official.person()).stream()
                .map(JournalLine::entry)
                .toList();
    }
}
