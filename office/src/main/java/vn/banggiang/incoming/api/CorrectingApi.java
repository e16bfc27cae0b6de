package vn.banggiang.incoming.api;

import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.incoming.Correcting;

/** Mistakes at the counter put right, for programs. */
@RestController
@RequestMapping("/api/v1/incoming/{id}")
class CorrectingApi {

    private final Correcting correcting;
    private final IncomingBodies bodies;

    CorrectingApi(Correcting correcting, IncomingBodies bodies) {
        this.correcting = correcting;
        this.bodies = bodies;
    }

    /** Puts the register's facts right; number and day stay. CONFLICT {@code documents.duplicate} as registering. */
    @PostMapping("/correct")
    IncomingBody correct(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID id,
            @RequestBody CorrectBody body,
            Locale language) {
        correcting.correct(
                caller.actor(),
                new IncomingId(id),
                FactsBody.given(body.facts()),
                Boolean.TRUE.equals(body.confirmedDuplicate()),
                Objects.requireNonNullElse(body.reason(), ""));
        return bodies.of(caller.actor(), new IncomingId(id), language);
    }

    /** Sets a file aside that was taken in by mistake, before it has a number. */
    @PostMapping("/discard")
    IncomingBody discard(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID id,
            @RequestBody ReasonBody body,
            Locale language) {
        correcting.discard(caller.actor(), new IncomingId(id), body.words());
        return bodies.of(caller.actor(), new IncomingId(id), language);
    }

    /** Takes in after all what was set aside. */
    @PostMapping("/restore")
    IncomingBody restore(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, Locale language) {
        correcting.restore(caller.actor(), new IncomingId(id));
        return bodies.of(caller.actor(), new IncomingId(id), language);
    }

    /** Cancels a line of the register; its number stays taken. */
    @PostMapping("/cancel")
    IncomingBody cancel(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID id,
            @RequestBody ReasonBody body,
            Locale language) {
        correcting.cancel(caller.actor(), new IncomingId(id), body.words());
        return bodies.of(caller.actor(), new IncomingId(id), language);
    }

    /**
     * What the register should say.
     *
     * @param reason why; may be left out
     */
    record CorrectBody(
            @Nullable FactsBody facts,
            @Nullable Boolean confirmedDuplicate,
            @Nullable String reason) {}
}
