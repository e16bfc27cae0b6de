package vn.banggiang.outgoing.api;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.api.RecipientCodes;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.outgoing.FailedDeliveries;

/** What programs do where a recipient refused a document or could not be reached; the same act twice is done once. */
@RestController
@RequestMapping("/api/v1/outgoing/{id}/deliveries/{delivery}")
class FailedDeliveriesApi {

    private final FailedDeliveries failed;
    private final RecipientCodes codes;

    FailedDeliveriesApi(FailedDeliveries failed, RecipientCodes codes) {
        this.failed = failed;
        this.codes = codes;
    }

    /** To the same recipient, in an envelope of its own. */
    @PostMapping("/again")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void again(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @PathVariable UUID delivery) {
        failed.sendAgain(caller.actor(), new OutgoingId(id), delivery);
    }

    /** To other agencies in its stead. */
    @PostMapping("/elsewhere")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void elsewhere(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID id,
            @PathVariable UUID delivery,
            @RequestBody ElsewhereBody body) {
        var to = codes.ofCodes(Objects.requireNonNullElse(body.recipients(), List.of()));
        failed.sendElsewhere(caller.actor(), new OutgoingId(id), delivery, to);
    }

    /** Nothing is to be sent, and why. */
    @PostMapping("/settle")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void settle(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID id,
            @PathVariable UUID delivery,
            @RequestBody SettledBody body) {
        failed.settle(caller.actor(), new OutgoingId(id), delivery, Objects.requireNonNullElse(body.reason(), ""));
    }

    /** @param recipients codes of agencies */
    record ElsewhereBody(@Nullable List<String> recipients) {}

    /** Why nothing is to be sent. */
    record SettledBody(@Nullable String reason) {}
}
