package vn.banggiang.signatories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.administration.OwnerConfirmations;
import vn.banggiang.audit.Journal;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Role;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.identity.AccountAdministration;
import vn.banggiang.identity.Accounts;
import vn.banggiang.identity.Actor;
import vn.banggiang.identity.OwnerDoubts;
import vn.banggiang.identity.PasswordAndCode;
import vn.banggiang.identity.QuickHash;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.identity.Username;
import vn.banggiang.refusal.Refusal;
import vn.banggiang.signatures.KeyId;
import vn.banggiang.signatures.PinLockedKeys;
import vn.banggiang.signatures.Pkcs12Vault;
import vn.banggiang.signatures.SignaturesException;
import vn.banggiang.signatures.SigningKey;
import vn.banggiang.signatures.SigningPin;

/** A PIN that its owner chooses, changes and forgets, and that nobody guesses. */
@PlatformTest
class SigningPinsTest {

    private static final PasswordAndCode PASSWORD = new PasswordAndCode("sông Bằng Giang chảy", "");
    private static final String WRONG = "271828";
    private static final SigningPin NEW = SigningPin.chosen("314159", "314159");

    private final Pens pens;
    private final SigningPins pins;
    private final PinLockedKeys locked;
    private final Pkcs12Vault vault;
    private final OwnerDoubts doubts;
    private final OwnerConfirmations confirmations;
    private final AccountAdministration administration;
    private final Journal journal;
    private final JdbcClient jdbc;
    private final Offices offices;
    private final Office office;
    private final Actor leader;
    private final Actor deputy;
    private final SignedIn owner;
    private final KeyId key;

    SigningPinsTest(
            Pens pens,
            SigningPins pins,
            PinLockedKeys locked,
            Pkcs12Vault vault,
            OwnerDoubts doubts,
            OwnerConfirmations confirmations,
            AccountAdministration administration,
            Accounts accounts,
            Directory directory,
            Journal journal,
            JdbcClient jdbc,
            BeanFactory beans) {
        this.pens = pens;
        this.pins = pins;
        this.locked = locked;
        this.vault = vault;
        this.doubts = doubts;
        this.confirmations = confirmations;
        this.administration = administration;
        this.journal = journal;
        this.jdbc = jdbc;
        this.offices = new Offices(beans);
        this.office = offices.open();
        this.leader = office.leader();
        this.deputy = new Actor(
                office.head().person(),
                office.head().fullName(),
                office.agency().id(),
                Set.of(Role.LEADER),
                Set.of());
        Username username = new Username("p" + UUID.randomUUID().toString().substring(0, 12));
        accounts.create(leader.person(), username, QuickHash.of(PASSWORD.password()));
        this.owner = new SignedIn(leader, username, Locale.of("vi"));
        this.key = KeyId.person(directory.person(leader.person()).staffCode());
    }

    @Test
    void aWrongPinSaysHowManyTriesAreLeftAndARightOneForgetsIt() {
        assertThatThrownBy(() -> unlocks(WRONG)).isInstanceOfSatisfying(SignatoriesException.class, refusal -> {
            assertThat(refusal.key()).isEqualTo("signatories.pin-wrong");
            assertThat(refusal.args()).containsExactly(4);
            assertThat(refusal.field()).isEqualTo("pin");
        });
        unlocks(Offices.PIN);
        assertThatThrownBy(() -> unlocks(WRONG))
                .isInstanceOfSatisfying(
                        SignatoriesException.class,
                        refusal -> assertThat(refusal.args()).containsExactly(4));
    }

    @Test
    void whatCannotBeAPinCostsNoTry() {
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> unlocks("12"))
                    .isInstanceOfSatisfying(
                            SignaturesException.class,
                            refusal -> assertThat(refusal.key()).isEqualTo("signing.pin-form"));
        }
        unlocks(Offices.PIN);
    }

    @Test
    void theThirdWrongPinMakesTheNextWaitAlsoTheRightOne() {
        triesInVain(3);

        refuses("signatories.pin-wait", () -> unlocks(Offices.PIN));
        minutesPass();
        unlocks(Offices.PIN);
    }

    @Test
    void afterFiveTheKeyIsClosedUntilASecondPersonConfirms() {
        triesInVain(4);
        minutesPass();
        refuses("signatories.pin-exhausted", () -> unlocks(WRONG));
        minutesPass();

        refuses("identity.owner-unconfirmed", () -> unlocks(Offices.PIN));
        assertThat(pens.stateOf(leader.person())).isEqualTo(PenState.UNCONFIRMED);
        assertThat(doubts.waitingFor(deputy)).containsExactly(leader.person());

        confirms();

        unlocks(Offices.PIN);
        assertThat(said())
                .contains("signatories.pin-wrong", "identity.owner-confirmation-asked", "identity.owner-confirmed");
    }

    @Test
    void whoeverDiesBetweenTheFifthTryAndItsDoubtIsNotLockedOutForEver() {
        jdbc.sql("INSERT INTO signatories.pin (person_id, tries) VALUES (?, 5)")
                .param(leader.person().value())
                .update();

        refuses("signatories.pin-exhausted", () -> unlocks(Offices.PIN));
        confirms();
        unlocks(Offices.PIN);
    }

    @Test
    void ofManyGuessesAtOnceNoMoreThanThreeAreCompared() throws Exception {
        List<Callable<String>> guesses = IntStream.range(0, 60)
                .<Callable<String>>mapToObj(i -> () -> refusal("%06d".formatted(270_000 + i)))
                .toList();
        try (ExecutorService many = Executors.newFixedThreadPool(20)) {
            List<String> refusals =
                    many.invokeAll(guesses).stream().map(Future::resultNow).toList();

            assertThat(refusals).filteredOn("signatories.pin-wrong"::equals).hasSize(3);
            assertThat(refusals).filteredOn("signatories.pin-wait"::equals).hasSize(57);
        }
    }

    @Test
    void theRightPinManyTimesAtOnceIsNoGuessing() throws Exception {
        List<Callable<SigningKey>> documents = Collections.nCopies(20, () -> unlocks(Offices.PIN));
        try (ExecutorService many = Executors.newFixedThreadPool(20)) {
            assertThat(many.invokeAll(documents)).extracting(Future::state).containsOnly(Future.State.SUCCESS);
        }
    }

    @Test
    void onePenForManyDocumentsTriesOnce() {
        Pen pen = pens.of(leader, Offices.PIN);

        assertThat(pen.key()).isSameAs(pen.key());
    }

    @Test
    void aChangedPinReplacesTheFormer() {
        refuses("signatories.pin-wrong", () -> pins.change(leader, WRONG, NEW));
        pins.change(leader, Offices.PIN, NEW);

        refuses("signatories.pin-wrong", () -> unlocks(Offices.PIN));
        unlocks("314159");
        assertThat(said()).contains("signatories.pin-changed");
    }

    @Test
    void whoForgotItGetsANewPinAndAnotherKeyOnceASecondPersonHasConfirmed() {
        SigningKey former = unlocks(Offices.PIN);
        refuses("signatories.pin-is-set", () -> pins.choose(owner, PASSWORD, NEW));
        refuses("identity.password-wrong", () -> pins.forgot(owner, new PasswordAndCode("không phải", "")));
        pins.forgot(owner, PASSWORD);
        pins.forgot(owner, PASSWORD);

        refuses("identity.owner-unconfirmed", () -> pins.choose(owner, PASSWORD, NEW));
        assertThat(doubts.of(leader.person())).hasSize(1);
        confirms();

        assertThat(pens.stateOf(leader.person())).isEqualTo(PenState.PIN_MISSING);
        refuses("signatories.pin-missing", () -> unlocks(Offices.PIN));
        pins.choose(owner, PASSWORD, NEW);

        assertThat(unlocks("314159").certificate()).isNotEqualTo(former.certificate());
        assertThat(vault.contains(key)).isFalse();
        assertThat(said()).contains("signatories.pin-chosen");
    }

    @Test
    void whoWasResetAfterwardsHasNoKeyRenewedByWhoReset() {
        pins.forgot(owner, PASSWORD);
        confirms();
        administration.replacePassword(deputy, leader.person());

        refuses("identity.owner-unconfirmed", () -> pins.choose(owner, PASSWORD, NEW));
    }

    @Test
    void theOperatorsFileGoesBehindThePinAndIsGone() {
        offices.operatorBringsKey(office);
        X509Certificate brought = vault.open(key).certificate();

        assertThat(unlocks(Offices.PIN).certificate()).isEqualTo(brought);

        assertThat(vault.contains(key)).isFalse();
        assertThat(locked.open(key, SigningPin.typed(Offices.PIN))).isPresent();
        assertThat(said()).contains("signatories.key-taken");
    }

    @Test
    void theFirstPinTakesTheOperatorsFile() {
        pins.forgot(owner, PASSWORD);
        confirms();
        offices.operatorBringsKey(office);
        X509Certificate brought = vault.open(key).certificate();

        pins.choose(owner, PASSWORD, NEW);

        assertThat(unlocks("314159").certificate()).isEqualTo(brought);
        assertThat(vault.contains(key)).isFalse();
    }

    private SigningKey unlocks(String pin) {
        return pens.of(leader, pin).key();
    }

    private String refusal(String pin) {
        try {
            unlocks(pin);
            return "";
        } catch (Refusal refused) {
            return refused.key();
        }
    }

    private void triesInVain(int times) {
        for (int i = 0; i < times; i++) {
            minutesPass();
            refuses("signatories.pin-wrong", () -> unlocks(WRONG));
        }
    }

    private void minutesPass() {
        jdbc.sql("UPDATE signatories.pin SET wait_until = wait_until - interval '10 minutes' WHERE person_id = ?")
                .param(leader.person().value())
                .update();
    }

    private void confirms() {
        confirmations.confirm(
                deputy, leader.person(), doubts.of(leader.person()).getFirst().id());
    }

    private List<String> said() {
        return journal.of("person:" + leader.person()).stream()
                .map(line -> line.entry().action())
                .toList();
    }

    private static void refuses(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(code));
    }
}
