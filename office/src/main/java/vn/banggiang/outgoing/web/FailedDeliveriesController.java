package vn.banggiang.outgoing.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.web.TypedRecipients;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.outgoing.FailedDeliveries;

/** What people do where a recipient refused a document or could not be reached. */
@Controller
@RequestMapping("/outgoing/{id}/deliveries/{delivery}")
class FailedDeliveriesController {

    private final FailedDeliveries failed;
    private final TypedRecipients typed;

    FailedDeliveriesController(FailedDeliveries failed, TypedRecipients typed) {
        this.failed = failed;
        this.typed = typed;
    }

    @PostMapping("/again")
    String again(@AuthenticationPrincipal SignedIn clerk, @PathVariable UUID id, @PathVariable UUID delivery) {
        failed.sendAgain(clerk.actor(), new OutgoingId(id), delivery);
        return back(id);
    }

    /** @param typedNames recipients that were typed but not chosen from the list, as browsers without scripts send them */
    @PostMapping("/elsewhere")
    String elsewhere(
            @AuthenticationPrincipal SignedIn clerk,
            @PathVariable UUID id,
            @PathVariable UUID delivery,
            @RequestParam(required = false) @Nullable List<UUID> recipients,
            @RequestParam(name = "recipients-search", required = false) @Nullable String typedNames) {
        Stream<AgencyId> chosen =
                Objects.requireNonNullElse(recipients, List.<UUID>of()).stream().map(AgencyId::new);
        List<AgencyId> to = Stream.concat(chosen, typed.of(clerk.actor().agency(), typedNames).stream())
                .distinct()
                .toList();
        failed.sendElsewhere(clerk.actor(), new OutgoingId(id), delivery, to);
        return back(id);
    }

    @PostMapping("/settle")
    String settle(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @PathVariable UUID delivery,
            @RequestParam(defaultValue = "") String reason) {
        failed.settle(person.actor(), new OutgoingId(id), delivery, reason);
        return back(id);
    }

    private static String back(UUID id) {
        return "redirect:/outgoing/" + id;
    }
}
