package vn.banggiang.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import vn.banggiang.PlatformTest;
import vn.banggiang.administration.OwnerConfirmations;
import vn.banggiang.audit.Journal;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Role;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.identity.AccountAdministration;
import vn.banggiang.identity.Accounts;
import vn.banggiang.identity.Actor;
import vn.banggiang.identity.NewPassword;
import vn.banggiang.identity.OwnerDoubts;
import vn.banggiang.identity.PasswordAndCode;
import vn.banggiang.identity.PasswordChange;
import vn.banggiang.identity.QuickHash;
import vn.banggiang.identity.SignInId;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.identity.TemporaryPassword;
import vn.banggiang.identity.Username;
import vn.banggiang.refusal.Refusal;
import vn.banggiang.signatories.Pens;
import vn.banggiang.signatories.SigningPins;
import vn.banggiang.signatures.SignaturesException;
import vn.banggiang.signatures.SigningPin;

/** Whoever replaces a director's password does not sign as the director. */
@PlatformTest
class ForeignResetTest {

    private static final String PASSWORD = "sông Bằng Giang chảy";
    private static final PasswordAndCode NEW_PASSWORD = new PasswordAndCode(PASSWORD + " mới", "");
    private static final SigningPin ANOTHER_PIN = SigningPin.chosen("314159", "314159");

    private final Signing signing;
    private final Pens pens;
    private final SigningPins pins;
    private final Issuing issuing;
    private final AccountAdministration administration;
    private final Accounts accounts;
    private final PasswordChange passwords;
    private final OwnerDoubts doubts;
    private final OwnerConfirmations confirmations;
    private final Journal journal;
    private final Desk desk;
    private final Office office;
    private final Office recipient;
    private final Actor administrator;
    private final Actor deputy;

    ForeignResetTest(
            Signing signing,
            Pens pens,
            SigningPins pins,
            Issuing issuing,
            AccountAdministration administration,
            Accounts accounts,
            PasswordChange passwords,
            OwnerDoubts doubts,
            OwnerConfirmations confirmations,
            Journal journal,
            BeanFactory beans) {
        this.signing = signing;
        this.pens = pens;
        this.pins = pins;
        this.issuing = issuing;
        this.administration = administration;
        this.accounts = accounts;
        this.passwords = passwords;
        this.doubts = doubts;
        this.confirmations = confirmations;
        this.journal = journal;
        this.desk = new Desk(beans);
        this.office = new Offices(beans).open();
        this.recipient = new Offices(beans).open();
        this.administrator = somebody(Role.AGENCY_ADMINISTRATOR, office);
        this.deputy = somebody(Role.LEADER, office);
    }

    @Test
    void whoReplacesTheDirectorsPasswordSignsNothingUntilASecondPersonConfirms() {
        OutgoingId id = desk.approved(office, recipient);
        Username username = account(office.leader());

        TemporaryPassword given =
                administration.replacePassword(administrator, office.leader().person());

        refuses("identity.owner-unconfirmed", () -> desk.sign(office.leader(), id));
        refuses("identity.owner-not-back", () -> confirm(deputy, office.leader()));

        chooses(office.leader(), username, given);
        refuses("identity.owner-unconfirmed", () -> desk.sign(office.leader(), id));
        assertThat(doubts.waitingFor(deputy)).isEmpty();
        doubts.ask(office.leader());
        assertThat(doubts.waitingFor(deputy)).containsExactly(office.leader().person());

        confirm(deputy, office.leader());

        assertThat(doubts.waitingFor(deputy)).isEmpty();
        assertThat(desk.sign(office.leader(), id).state()).isEqualTo(OutgoingState.SIGNED);
        assertThat(journal.of("person:" + office.leader().person()))
                .extracting(line -> line.entry().action())
                .contains(
                        "identity.password-replaced", "identity.owner-confirmation-asked", "identity.owner-confirmed");
    }

    @Test
    void evenWhoIsConfirmedByMistakeSignsNothingWithoutTheDirectorsPin() {
        OutgoingId id = desk.approved(office, recipient);
        Username username = account(office.leader());
        TemporaryPassword given =
                administration.replacePassword(administrator, office.leader().person());
        chooses(office.leader(), username, given);
        confirm(deputy, office.leader());

        SignedIn intruder = new SignedIn(office.leader(), username, Locale.of("vi"));
        assertThatThrownBy(() -> signing.sign(office.leader(), id, pens.of(office.leader(), "")))
                .isInstanceOfSatisfying(
                        SignaturesException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("signing.pin-form"));
        refuses("signatories.pin-wrong", () -> signing.sign(office.leader(), id, pens.of(office.leader(), "271828")));
        refuses("signatories.pin-is-set", () -> pins.choose(intruder, NEW_PASSWORD, ANOTHER_PIN));
        refuses("signatories.pin-wrong", () -> pins.change(office.leader(), "271828", ANOTHER_PIN));

        assertThat(desk.sign(office.leader(), id).state()).isEqualTo(OutgoingState.SIGNED);
    }

    @Test
    void neitherTheOwnerNorWhoResetNorAStrangerNorWhoIsInDoubtConfirms() {
        Actor resetting = somebody(Role.PROVINCE_ADMINISTRATOR, office);
        Username username = account(office.leader());
        account(deputy);
        chooses(
                office.leader(),
                username,
                administration.replacePassword(resetting, office.leader().person()));

        refuses("administration.nothing-to-confirm", () -> confirm(office.leader(), office.leader()));
        refuses("administration.nothing-to-confirm", () -> confirm(administrator, office.leader()));
        refuses("administration.nothing-to-confirm", () -> confirm(recipient.leader(), office.leader()));
        refuses("identity.owner-second-person", () -> confirm(resetting, office.leader()));

        administration.replacePassword(administrator, deputy.person());
        refuses("identity.owner-unconfirmed", () -> confirm(deputy, office.leader()));

        confirm(somebody(Role.PROVINCE_ADMINISTRATOR, recipient), office.leader());
        assertThat(doubts.isInDoubt(office.leader().person())).isFalse();
    }

    @Test
    void whoGotTheirPasswordFromTheSameHandIsNoSecondPerson() {
        Username deputys = account(deputy);
        chooses(deputy, deputys, administration.replacePassword(administrator, deputy.person()));
        confirm(somebody(Role.PROVINCE_ADMINISTRATOR, office), deputy);
        chooses(
                office.leader(),
                account(office.leader()),
                administration.replacePassword(administrator, office.leader().person()));

        refuses("administration.owner-not-independent", () -> confirm(deputy, office.leader()));
    }

    @Test
    void whatHappensAfterThePageWasOpenedIsNotConfirmedWithIt() {
        Username username = account(office.leader());
        administration.replacePassword(administrator, office.leader().person());
        UUID seen = doubts.of(office.leader().person()).getFirst().id();
        chooses(
                office.leader(),
                username,
                administration.replacePassword(administrator, office.leader().person()));

        refuses(
                "identity.owner-changed",
                () -> doubts.confirm(deputy, office.leader().person(), seen));
        assertThat(doubts.isInDoubt(office.leader().person())).isTrue();
    }

    @Test
    void whoReplacesTheClerksPasswordSealsNothing() {
        OutgoingId id = desk.signed(office, recipient);
        Username username = account(office.clerk());
        chooses(
                office.clerk(),
                username,
                administration.replacePassword(administrator, office.clerk().person()));

        refuses("identity.owner-unconfirmed", () -> issuing.issue(office.clerk(), id));
        confirm(office.leader(), office.clerk());

        assertThat(issuing.issue(office.clerk(), id).state()).isEqualTo(OutgoingState.ISSUED);
    }

    private void confirm(Actor confirmer, Actor owner) {
        confirmations.confirm(
                confirmer, owner.person(), doubts.of(owner.person()).getFirst().id());
    }

    private Username account(Actor owner) {
        Username username = new Username("r" + UUID.randomUUID().toString().substring(0, 12));
        accounts.create(owner.person(), username, QuickHash.of(PASSWORD));
        return username;
    }

    /** Signs in with what was handed over and chooses another password, as the owner would, or who is it not. */
    private void chooses(Actor owner, Username username, TemporaryPassword given) {
        passwords.change(
                new SignedIn(owner, username, Locale.of("vi")),
                new NewPassword(given.value(), PASSWORD + " mới", PASSWORD + " mới"),
                new SignInId(UUID.randomUUID()));
    }

    private static Actor somebody(Role role, Office office) {
        return new Actor(PersonId.random(), "Hà Thị Khác", office.agency().id(), Set.of(role), Set.of());
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
