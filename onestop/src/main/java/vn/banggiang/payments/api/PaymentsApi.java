package vn.banggiang.payments.api;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.payments.ChargeId;
import vn.banggiang.payments.ChargeKind;
import vn.banggiang.payments.ChargeLine;
import vn.banggiang.payments.ChargeState;
import vn.banggiang.payments.ChargeView;
import vn.banggiang.payments.Collecting;
import vn.banggiang.payments.DayBook;
import vn.banggiang.payments.DayBooks;
import vn.banggiang.payments.Entry;
import vn.banggiang.payments.EntryKind;
import vn.banggiang.payments.NewCharge;
import vn.banggiang.payments.Payments;
import vn.banggiang.payments.PaymentsException;
import vn.banggiang.payments.VietQr;

/** What the caller's agency is paid. {@code Idempotency-Key} becomes the id of an act: twice is once. */
@RestController
@RequestMapping("/api/v1/payments")
class PaymentsApi {

    private final DayBooks books;
    private final Collecting collecting;
    private final Payments payments;
    private final Clock clock;

    PaymentsApi(DayBooks books, Collecting collecting, Payments payments, Clock clock) {
        this.books = books;
        this.collecting = collecting;
        this.payments = payments;
        this.clock = clock;
    }

    /** What was paid and paid back on a day, today unless one is given. */
    @GetMapping
    DayBody day(@AuthenticationPrincipal SignedIn caller, @RequestParam(required = false) @Nullable LocalDate day) {
        return DayBody.of(books.of(caller.actor(), Objects.requireNonNullElseGet(day, () -> VietnamTime.today(clock))));
    }

    /** What is still to be paid, the newest 50. */
    @GetMapping("/open")
    List<OpenBody> open(@AuthenticationPrincipal SignedIn caller, @RequestParam(defaultValue = "") String reference) {
        return books.open(caller.actor(), reference).stream().map(OpenBody::of).toList();
    }

    /** What is to be paid back, the oldest 50. */
    @GetMapping("/refunds")
    List<OpenBody> toRefund(@AuthenticationPrincipal SignedIn caller) {
        return books.toRefund(caller.actor()).stream().map(OpenBody::of).toList();
    }

    /** One charge. */
    @GetMapping("/{id}")
    ChargeBody one(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id) {
        return body(collecting.see(caller.actor(), new ChargeId(id)));
    }

    /** Takes cash. */
    @PostMapping("/{id}/cash")
    ChargeBody cash(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID id,
            @RequestHeader(name = "Idempotency-Key") Optional<UUID> key,
            @RequestBody MoneyBody body) {
        return body(collecting.takeCash(caller.actor(), new ChargeId(id), act(key), amount(body.amount())));
    }

    /** Confirms a transfer that the statement has. */
    @PostMapping("/{id}/transfers")
    ChargeBody transfer(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID id,
            @RequestHeader(name = "Idempotency-Key") Optional<UUID> key,
            @RequestBody MoneyBody body) {
        return body(collecting.confirmTransfer(
                caller.actor(), new ChargeId(id), act(key), amount(body.amount()), text(body.knownAs())));
    }

    /** Says that it was paid back. */
    @PostMapping("/{id}/refunds")
    ChargeBody refund(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID id,
            @RequestHeader(name = "Idempotency-Key") Optional<UUID> key,
            @RequestBody MoneyBody body) {
        return body(collecting.refund(
                caller.actor(), new ChargeId(id), act(key), amount(body.amount()), text(body.knownAs())));
    }

    /** Decides that it is not asked any more. */
    @PostMapping("/{id}/waiver")
    ChargeBody waive(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID id,
            @RequestHeader(name = "Idempotency-Key") Optional<UUID> key,
            @RequestBody WaiverBody body) {
        return body(collecting.waive(caller.actor(), new ChargeId(id), act(key), text(body.reason())));
    }

    private ChargeBody body(ChargeView view) {
        return ChargeBody.of(view, payments.transfer(view).map(VietQr::text).orElse(null));
    }

    private static UUID act(Optional<UUID> key) {
        return key.orElseGet(UUID::randomUUID);
    }

    private static long amount(@Nullable Long amount) {
        if (amount == null) {
            throw PaymentsException.invalid("amount", "payments.no-amount");
        }
        return amount;
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /**
     * Money that moved.
     *
     * @param amount in đồng
     * @param knownAs the bank's reference, or the number of the payment order; nothing for cash
     */
    record MoneyBody(@Nullable Long amount, @Nullable String knownAs) {}

    /** Why it is not asked any more. */
    record WaiverBody(@Nullable String reason) {}

    /** A charge in a list. */
    record OpenBody(UUID id, UUID subject, String reference, String purpose, long amount, long open) {
        static OpenBody of(ChargeLine line) {
            NewCharge asked = line.charge().asked();
            return new OpenBody(
                    asked.id().value(),
                    asked.subject(),
                    line.charge().reference(),
                    asked.purpose(),
                    asked.amount(),
                    line.open());
        }
    }

    /** @param vietQr what the payer's QR holds; null where nothing is open or no transfers are taken */
    record ChargeBody(
            UUID id,
            UUID subject,
            UUID agency,
            ChargeKind kind,
            String purpose,
            long amount,
            String reference,
            ChargeState state,
            long open,
            @Nullable String vietQr,
            List<EntryBody> entries) {

        static ChargeBody of(ChargeView view, @Nullable String vietQr) {
            NewCharge asked = view.charge().asked();
            return new ChargeBody(
                    asked.id().value(),
                    asked.subject(),
                    asked.agency().value(),
                    asked.kind(),
                    asked.purpose(),
                    asked.amount(),
                    view.charge().reference(),
                    view.state(),
                    view.open(),
                    vietQr,
                    view.entries().stream().map(EntryBody::of).toList());
        }
    }

    /** A line of the ledger. */
    record EntryBody(UUID id, UUID charge, EntryKind kind, long amount, String knownAs, Instant at, String remark) {
        static EntryBody of(Entry entry) {
            return new EntryBody(
                    entry.id(),
                    entry.charge().value(),
                    entry.kind(),
                    entry.amount(),
                    entry.transaction(),
                    entry.at(),
                    entry.remark());
        }
    }

    /** A day. */
    record DayBody(LocalDate day, List<EntryBody> entries, Map<EntryKind, Long> totals, long balance) {
        static DayBody of(DayBook book) {
            return new DayBody(
                    book.day(),
                    book.lines().stream()
                            .map(line -> EntryBody.of(line.entry()))
                            .toList(),
                    book.totals(),
                    book.balance());
        }
    }
}
