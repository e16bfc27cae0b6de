package vn.banggiang.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.documents.Offices;
import vn.banggiang.payments.provider.SignedProvider;
import vn.banggiang.payments.provider.StandInBank;
import vn.banggiang.refusal.Refusal;

/** The provider answers once, twice, late, in any order, never, wrongly, and somebody else answers in its name. */
@PlatformTest
class ProviderStoryTest {

    private static final URI RETURN = URI.create("http://localhost/mot-cua");

    private final Payments payments;
    private final PaymentAttempts attempts;
    private final Ledger ledger;
    private final OnlinePayments installed;
    private final JdbcClient jdbc;
    private final Offices offices;

    private StandInBank bank;
    private OnlinePayments online;
    private ChargeId charge;
    private String transaction;

    ProviderStoryTest(
            Payments payments,
            PaymentAttempts attempts,
            Ledger ledger,
            OnlinePayments installed,
            JdbcClient jdbc,
            BeanFactory beans) {
        this.payments = payments;
        this.attempts = attempts;
        this.ledger = ledger;
        this.installed = installed;
        this.jdbc = jdbc;
        this.offices = new Offices(beans);
    }

    @BeforeEach
    void aChargeAndAProvider() throws IOException {
        bank = new StandInBank();
        online = new OnlinePayments(
                attempts, ledger, Optional.of(new SignedProvider(bank.address(), StandInBank.SECRET)));
        charge = ChargeId.random();
        transaction = "TX-" + UUID.randomUUID();
        payments.ask(new NewCharge(
                charge,
                UUID.randomUUID(),
                offices.open().agency().id(),
                ChargeKind.FEE,
                "Phí thẩm định hồ sơ",
                120_000));
    }

    @AfterEach
    void theProviderCloses() {
        bank.close();
    }

    @Test
    void whoIsSentThereAndPaysHasPaidHoweverOftenThatIsTold() {
        assertThat(online.begin(charge, RETURN)).hasPath("/pay/" + bank.latest());
        assertThat(bank.latestAmount()).isEqualTo(120_000);

        paid(120_000);
        paid(120_000);

        assertThat(view().state()).isEqualTo(ChargeState.PAID);
        assertThat(view().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(EntryKind.PROVIDER);
            assertThat(entry.transaction()).isEqualTo(transaction);
            assertThat(entry.by()).isNull();
        });
        refused("payments.nothing-open", () -> online.begin(charge, RETURN));
    }

    @Test
    void aFailureThatIsToldAfterThePaymentTakesNothingBack() {
        online.begin(charge, RETURN);

        paid(120_000);
        tell("FAILED", "", 0);
        tell("PENDING", "", 0);

        assertThat(view().state()).isEqualTo(ChargeState.PAID);
        assertThat(outcome()).isEqualTo("PAID");
    }

    @Test
    void aPaymentThatIsToldAfterAFailureCounts() {
        online.begin(charge, RETURN);

        tell("FAILED", "", 0);
        assertThat(outcome()).isEqualTo("FAILED");
        paid(120_000);

        assertThat(view().state()).isEqualTo(ChargeState.PAID);
    }

    @Test
    void whatIsPaidAfterItWasWithdrawnIsToBePaidBack() {
        online.begin(charge, RETURN);
        payments.withdraw(charge, "Hồ sơ đã rút");

        paid(120_000);

        assertThat(view().state()).isEqualTo(ChargeState.TO_REFUND);
    }

    @Test
    void theAmountThatMovedCountsNotTheOneThatWasAsked() {
        online.begin(charge, RETURN);
        paid(100_000);
        assertThat(view().state()).isEqualTo(ChargeState.PARTLY_PAID);
        refused("payments.transaction-known", () -> paid(120_000));

        online.begin(charge, RETURN);
        assertThat(bank.latestAmount()).isEqualTo(20_000);
    }

    @Test
    void whoBeginsTwiceAndPaysTwiceIsPaidBack() {
        online.begin(charge, RETURN);
        paid(120_000);
        assertThat(view().state()).isEqualTo(ChargeState.PAID);
        transaction = "TX-" + UUID.randomUUID();
        paid(120_000);

        assertThat(view().open()).isEqualTo(-120_000);
    }

    @Test
    void whatNobodyTellsIsAskedForAgain() {
        online.begin(charge, RETURN);
        UUID attempt = bank.latest();
        due(attempt);
        bank.says(attempt, "PAID", transaction, 120_000);

        online.askAgain(() -> false);

        assertThat(view().state()).isEqualTo(ChargeState.PAID);
    }

    @Test
    void whatIsNeverAnsweredIsGivenUpAfterBoundedTries() {
        online.begin(charge, RETURN);
        UUID attempt = bank.latest();
        bank.says(attempt, "PENDING", "", 0);
        online.askAgain(() -> false);
        assertThat(bank.queries()).as("not before its time").isZero();

        for (int tries = 0; tries < PaymentAttempts.MOST_TRIES + 3; tries++) {
            if (tries == 2) {
                bank.breaksDown();
            }
            due(attempt);
            online.askAgain(() -> false);
        }

        assertThat(outcome()).isEqualTo("GIVEN_UP");
        assertThat(view().state()).isEqualTo(ChargeState.ASKED);
        paid(120_000);
        assertThat(view().state()).as("even after that").isEqualTo(ChargeState.PAID);
    }

    @Test
    void anAnswerThatContradictsTheLedgerIsLeftToAPerson() {
        online.begin(charge, RETURN);
        paid(100_000);
        online.begin(charge, RETURN);
        UUID second = bank.latest();
        bank.says(second, "PAID", transaction, 20_000);
        due(second);

        online.askAgain(() -> false);

        assertThat(view().kept()).isEqualTo(100_000);
        assertThat(jdbc.sql("SELECT outcome FROM payments.attempt WHERE id = ?")
                        .param(second)
                        .query(String.class)
                        .single())
                .isEqualTo("GIVEN_UP");
    }

    @Test
    void aProviderThatIsNotThereIsSaidToThePayer() {
        bank.breaksDown();
        refused("payments.provider-unavailable", () -> online.begin(charge, RETURN));
        bank.close();
        refused("payments.provider-unavailable", () -> online.begin(charge, RETURN));
        assertThat(installed.areOffered()).isFalse();
        refused("payments.no-provider", () -> installed.begin(charge, RETURN));
        refused("payments.not-found", () -> installed.notified(new byte[0], ""));
    }

    @Test
    void whatTheProviderDidNotSignIsRefused() {
        online.begin(charge, RETURN);
        byte[] notification = bank.notification(bank.latest(), "PAID", transaction, 120_000);
        String signature = bank.signed(notification);
        byte[] changed = bank.notification(bank.latest(), "PAID", transaction, 1_200_000);

        for (String claimed : List.of("", "x", signature.substring(1), "ă".repeat(5000))) {
            refused("payments.notification-refused", () -> online.notified(notification, claimed));
        }
        refused("payments.notification-refused", () -> online.notified(changed, signature));
        assertThat(view().state()).isEqualTo(ChargeState.ASKED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{}",
                "{\"attempt\": \"x\", \"outcome\": \"PAID\"}",
                "{\"attempt\": \"@\", \"outcome\": \"SOMETHING\", \"transaction\": \"T\", \"amount\": 1}",
                "{\"attempt\": \"@\", \"outcome\": \"PAID\", \"transaction\": \"T\", \"amount\": -1}",
                "{\"attempt\": \"@\", \"outcome\": \"PAID\", \"transaction\": \"T\", \"amount\": 1e400}",
                "{\"attempt\": \"@\", \"outcome\": \"PAID\", \"transaction\": \"T T\", \"amount\": 1}",
                "{\"attempt\": \"@\", \"outcome\": \"PAID\", \"transaction\": \"\", \"amount\": 1}",
                "{\"attempt\": \"@\", \"outcome\": \"PAID\", \"transaction\": \"T\"}"
            })
    void whatCannotBeReadIsRefusedAlthoughItIsSigned(String said) {
        online.begin(charge, RETURN);
        byte[] notification = said.replace("@", bank.latest().toString()).getBytes(StandardCharsets.UTF_8);

        refused("payments.notification-refused", () -> online.notified(notification, bank.signed(notification)));
    }

    @Test
    void anAttemptThatWasNotBegunHereIsRefused() {
        byte[] notification = bank.notification(UUID.randomUUID(), "PAID", transaction, 120_000);

        refused("payments.not-found", () -> online.notified(notification, bank.signed(notification)));
    }

    private void paid(long amount) {
        tell("PAID", transaction, amount);
    }

    private void tell(String outcome, String known, long amount) {
        byte[] notification = bank.notification(bank.latest(), outcome, known, amount);
        online.notified(notification, bank.signed(notification));
    }

    private ChargeView view() {
        return payments.view(charge);
    }

    private String outcome() {
        return jdbc.sql("SELECT outcome FROM payments.attempt WHERE charge_id = ?")
                .param(charge.value())
                .query(String.class)
                .single();
    }

    private void due(UUID attempt) {
        jdbc.sql(
                        "UPDATE payments.attempt SET next_at = now() - interval '1 minute' WHERE id = ? AND next_at IS NOT NULL")
                .param(attempt)
                .update();
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
