package vn.banggiang.incoming.api;

import java.time.LocalDate;
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
import vn.banggiang.calendar.TimeLimit;
import vn.banggiang.directory.PersonId;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.incoming.Extending;
import vn.banggiang.incoming.UnitAssigning;

/** What becomes of a direction within the unit, for programs. */
@RestController
@RequestMapping("/api/v1/incoming/{id}")
class HandlingApi {

    private final UnitAssigning assigning;
    private final Extending extending;
    private final IncomingBodies bodies;

    HandlingApi(UnitAssigning assigning, Extending extending, IncomingBodies bodies) {
        this.assigning = assigning;
        this.extending = extending;
        this.bodies = bodies;
    }

    /** The head of the lead unit gives it to one of the unit. */
    @PostMapping("/assign")
    IncomingBody assign(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID id,
            @RequestBody AssignBody body,
            Locale language) {
        assigning.assign(
                caller.actor(),
                new IncomingId(id),
                new PersonId(given("person", body.person())),
                new TimeLimit.Day(given("deadline", body.deadline())),
                Objects.requireNonNullElse(body.words(), ""));
        return bodies.of(caller.actor(), new IncomingId(id), language);
    }

    /** Whoever works on it asks for more time. */
    @PostMapping("/extension")
    IncomingBody ask(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID id,
            @RequestBody AskBody body,
            Locale language) {
        extending.ask(
                caller.actor(),
                new IncomingId(id),
                given("until", body.until()),
                Objects.requireNonNullElse(body.reason(), ""));
        return bodies.of(caller.actor(), new IncomingId(id), language);
    }

    /** A leader grants or declines it. */
    @PostMapping("/extension/answer")
    IncomingBody answer(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID id,
            @RequestBody AnswerBody body,
            Locale language) {
        extending.answer(
                caller.actor(),
                new IncomingId(id),
                given("until", body.until()),
                given("granted", body.granted()),
                Objects.requireNonNullElse(body.words(), ""));
        return bodies.of(caller.actor(), new IncomingId(id), language);
    }

    private static <T> T given(String field, @Nullable T value) {
        if (value == null) {
            throw DocumentsException.missing(field);
        }
        return value;
    }

    /** Who does it, until when, and what the head says with it. */
    record AssignBody(
            @Nullable UUID person,
            @Nullable LocalDate deadline,
            @Nullable String words) {}

    /** Until when, and why. */
    record AskBody(@Nullable LocalDate until, @Nullable String reason) {}

    /**
     * The leader's answer.
     *
     * @param until the day that was asked for, as the leader saw it
     */
    record AnswerBody(
            @Nullable LocalDate until,
            @Nullable Boolean granted,
            @Nullable String words) {}
}
