package vn.banggiang.payments.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.calendar.TypedDay;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.payments.ChargeId;
import vn.banggiang.payments.ChargeView;
import vn.banggiang.payments.Collecting;
import vn.banggiang.payments.DayBooks;
import vn.banggiang.payments.Entry;
import vn.banggiang.payments.PaymentRights;
import vn.banggiang.payments.Payments;
import vn.banggiang.payments.PaymentsException;
import vn.banggiang.payments.QrPicture;

/** What an agency is paid, day by day, and what its officials do with one charge. */
@Controller
@RequestMapping("/payments")
class PaymentsController {

    private final DayBooks books;
    private final Collecting collecting;
    private final Payments payments;
    private final PaymentRights rights;
    private final Directory directory;
    private final Clock clock;

    PaymentsController(
            DayBooks books,
            Collecting collecting,
            Payments payments,
            PaymentRights rights,
            Directory directory,
            Clock clock) {
        this.books = books;
        this.collecting = collecting;
        this.payments = payments;
        this.rights = rights;
        this.directory = directory;
        this.clock = clock;
    }

    /** @param day what is none is today */
    @GetMapping
    String day(
            @AuthenticationPrincipal SignedIn by,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String q,
            Model model) {
        LocalDate shown = TypedDay.read(day).orElseGet(() -> VietnamTime.today(clock));
        model.addAttribute("book", books.of(by.actor(), shown));
        model.addAttribute("open", books.open(by.actor(), q));
        model.addAttribute("refunds", books.toRefund(by.actor()));
        model.addAttribute("query", q);
        return "payments/day";
    }

    @GetMapping("/{id}")
    String charge(@AuthenticationPrincipal SignedIn by, @PathVariable UUID id, Model model) {
        ChargeView view = collecting.see(by.actor(), new ChargeId(id));
        AgencyId agency = view.charge().asked().agency();
        model.addAttribute("view", view);
        model.addAttribute("qr", payments.transfer(view).map(QrPicture::of).orElse(null));
        model.addAttribute(
                "people",
                directory.people(view.entries().stream()
                        .map(Entry::by)
                        .flatMap(Stream::ofNullable)
                        .toList()));
        model.addAttribute("collects", rights.mayCollect(by.actor(), agency));
        model.addAttribute("waives", rights.mayWaive(by.actor(), agency));
        return "payments/charge";
    }

    @PostMapping("/{id}/cash")
    String cash(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID id,
            @RequestParam UUID act,
            @RequestParam(defaultValue = "") String amount) {
        collecting.takeCash(by.actor(), new ChargeId(id), act, amount(amount));
        return to(id);
    }

    @PostMapping("/{id}/transfer")
    String transfer(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID id,
            @RequestParam UUID act,
            @RequestParam(defaultValue = "") String amount,
            @RequestParam(defaultValue = "") String statement) {
        collecting.confirmTransfer(by.actor(), new ChargeId(id), act, amount(amount), statement);
        return to(id);
    }

    @PostMapping("/{id}/refund")
    String refund(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID id,
            @RequestParam UUID act,
            @RequestParam(defaultValue = "") String amount,
            @RequestParam(defaultValue = "") String order) {
        collecting.refund(by.actor(), new ChargeId(id), act, amount(amount), order);
        return to(id);
    }

    @PostMapping("/{id}/waive")
    String waive(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID id,
            @RequestParam UUID act,
            @RequestParam(defaultValue = "") String reason) {
        collecting.waive(by.actor(), new ChargeId(id), act, reason);
        return to(id);
    }

    private static long amount(String typed) {
        return Dong.read(typed).orElseThrow(() -> PaymentsException.invalid("amount", "payments.no-amount"));
    }

    private static String to(UUID id) {
        return "redirect:/payments/" + id;
    }
}
