package vn.banggiang.queues.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.queues.Desk;
import vn.banggiang.queues.QueueBoard;
import vn.banggiang.queues.Queues;
import vn.banggiang.queues.Ticket;
import vn.banggiang.queues.TicketId;

/** The queue of the caller's agency today, for machines that draw and call numbers on an officer's authority. */
@RestController
@RequestMapping("/api/v1/queue")
class QueuesApi {

    private final Queues queues;

    QueuesApi(Queues queues) {
        this.queues = queues;
    }

    /** What stands on the display. */
    @GetMapping
    BoardBody board(@AuthenticationPrincipal SignedIn caller) {
        return BoardBody.of(queues.board(caller.actor().agency()));
    }

    /** Opens it. */
    @PostMapping("/opening")
    BoardBody open(@AuthenticationPrincipal SignedIn caller) {
        queues.open(caller.actor());
        return board(caller);
    }

    /** Draws the next number. {@code Idempotency-Key} becomes its id. */
    @PostMapping("/tickets")
    @ResponseStatus(HttpStatus.CREATED)
    TicketBody draw(
            @AuthenticationPrincipal SignedIn caller, @RequestHeader(name = "Idempotency-Key") Optional<UUID> key) {
        return TicketBody.of(queues.draw(caller.actor(), new TicketId(key.orElseGet(UUID::randomUUID))));
    }

    /** One of today. */
    @GetMapping("/tickets/{id}")
    TicketBody one(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id) {
        return TicketBody.of(queues.see(caller.actor(), new TicketId(id)));
    }

    /** Calls the next one to a desk; an empty list where nobody waits. */
    @PostMapping("/calls")
    List<TicketBody> call(@AuthenticationPrincipal SignedIn caller, @RequestBody CallBody body) {
        UUID after = body.after();
        return queues
                .call(
                        caller.actor(),
                        new Desk(body.desk() == null ? "" : body.desk()),
                        after == null ? null : new TicketId(after))
                .map(TicketBody::of)
                .stream()
                .toList();
    }

    /** @param after the number before the desk, which is done then; absent where none stands there */
    record CallBody(@Nullable String desk, @Nullable UUID after) {}

    /** A number. */
    record TicketBody(UUID id, int number, Ticket.State state, String desk, Instant drawnAt, int calls) {

        static TicketBody of(Ticket ticket) {
            return new TicketBody(
                    ticket.id().value(),
                    ticket.number(),
                    ticket.state(),
                    ticket.desk(),
                    ticket.drawnAt(),
                    ticket.calls());
        }
    }

    /** @param medianMinutes absent before the first is called */
    record BoardBody(
            boolean open,
            List<TicketBody> called,
            int waiting,
            @Nullable Integer medianMinutes) {

        static BoardBody of(QueueBoard board) {
            return new BoardBody(
                    board.open(),
                    board.called().stream().map(TicketBody::of).toList(),
                    board.waiting(),
                    board.medianMinutes() < 0 ? null : board.medianMinutes());
        }
    }
}
