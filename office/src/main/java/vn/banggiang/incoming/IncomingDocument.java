package vn.banggiang.incoming;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.documents.DocumentFacts;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.FieldText;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.ReadFacts;

/**
 * A document that arrived at an agency. Its verbs return the next state and refuse what the decree does not allow.
 *
 * @param agency who received it
 * @param facts as read until it is registered, then as the register has them
 * @param files the document itself first
 * @param reason why it was refused, discarded or cancelled
 * @param recall by its sender; null while it stands
 */
public record IncomingDocument(
        IncomingId id,
        AgencyId agency,
        IncomingState state,
        Origin origin,
        Instant arrivedAt,
        ReadFacts facts,
        List<IncomingFile> files,
        @Nullable Registration registration,
        @Nullable Direction direction,
        @Nullable Handling handling,
        @Nullable String reason,
        @Nullable Recall recall) {

    private static final int LONGEST_REASON = 500;

    /** Copies the list. */
    public IncomingDocument {
        files = List.copyOf(files);
    }

    /** Received; the clerk has not looked at it yet. */
    static IncomingDocument arrived(
            IncomingId id, AgencyId agency, Origin origin, Instant at, ReadFacts facts, List<IncomingFile> files) {
        return new IncomingDocument(
                id, agency, IncomingState.ARRIVED, origin, at, facts, files, null, null, null, null, null);
    }

    /** Enters the register of incoming documents (art. 22). */
    IncomingDocument register(DocumentFacts checked, Registration line) {
        return new IncomingDocument(
                id,
                agency,
                state.to(IncomingState.REGISTERED),
                origin,
                arrivedAt,
                checked.asRead(),
                files,
                line,
                null,
                null,
                null,
                recall);
    }

    /** The number that this clerk gave it with these facts, as long as nothing has happened to it since. */
    Optional<ArrivalNumber> numberGiven(DocumentFacts entered, PersonId clerk) {
        return Optional.ofNullable(registration)
                .filter(line ->
                        state == IncomingState.REGISTERED && line.by().equals(clerk) && facts.equals(entered.asRead()))
                .map(Registration::soDen);
    }

    /** Goes back to its sender (art. 21.2.b). */
    IncomingDocument refuse(String why) {
        return ended(IncomingState.REFUSED, why);
    }

    /** A file that nobody meant to take in is set aside; what came by the exchange is refused instead. */
    IncomingDocument discard(String why) {
        if (origin instanceof Origin.Exchange) {
            throw DocumentsException.conflict("documents.refuse-instead");
        }
        return ended(IncomingState.DISCARDED, why);
    }

    /** What was set aside is taken in after all. */
    IncomingDocument restore() {
        return new IncomingDocument(
                id,
                agency,
                state.to(IncomingState.ARRIVED),
                origin,
                arrivedAt,
                facts,
                files,
                null,
                null,
                null,
                null,
                recall);
    }

    /** The register's line is a mistake: it stays, with its number and the reason. */
    IncomingDocument cancel(String why) {
        return ended(IncomingState.CANCELLED, why);
    }

    /** What the register says of it is put right; CONFLICT before registration and after it was cancelled. */
    IncomingDocument correct(DocumentFacts right) {
        if (registration == null) {
            throw DocumentsException.conflict("documents.not-registered");
        }
        if (state == IncomingState.CANCELLED) {
            throw DocumentsException.conflict("documents.wrong-state", state, IncomingState.REGISTERED);
        }
        return new IncomingDocument(
                id,
                agency,
                state,
                origin,
                arrivedAt,
                right.asRead(),
                files,
                registration,
                direction,
                handling,
                reason,
                recall);
    }

    /** Its sender takes it back (art. 18.4): before registration that ends it, later it bears the mark. */
    IncomingDocument takenBack(Recall by) {
        return new IncomingDocument(
                id,
                agency,
                state == IncomingState.ARRIVED ? state.to(IncomingState.RECALLED) : state,
                origin,
                arrivedAt,
                facts,
                files,
                registration,
                direction,
                handling,
                reason,
                by);
    }

    /** Gets its direction from a leader (art. 23). */
    IncomingDocument direct(Direction by) {
        return with(state.to(IncomingState.DIRECTED), by, null);
    }

    /** Others are to handle it. */
    IncomingDocument redirect(Direction by) {
        return with(state.redirected(), by, null);
    }

    /** Waits for a direction again. */
    IncomingDocument withdraw() {
        return with(state.withdrawn(), null, null);
    }

    /** The head of the lead unit gives it to one of the unit; it waits for another than who worked on it. */
    IncomingDocument assign(Assignment to) {
        Direction assigned = requiredDirection().assigned(to);
        boolean goesOn = handling != null && handling.handler().equals(to.to());
        return goesOn ? with(state, assigned, handling) : with(state.redirected(), assigned, null);
    }

    /** Its direction says something else, and nothing moves. */
    IncomingDocument redirected(Direction changed) {
        return with(state, changed, handling);
    }

    /** Somebody takes it up. */
    IncomingDocument start(PersonId handler, Instant at) {
        return with(state.to(IncomingState.IN_HANDLING), direction, Handling.startedBy(handler, at));
    }

    /** Somebody goes on with what its handler left. */
    IncomingDocument takeOver(PersonId handler, Instant at) {
        if (state != IncomingState.IN_HANDLING) {
            throw DocumentsException.conflict("documents.wrong-state", state, IncomingState.IN_HANDLING);
        }
        return with(state, direction, Handling.startedBy(handler, at));
    }

    /** Is done, with the document that answers it or without one. */
    IncomingDocument complete(Instant at, @Nullable OutgoingId reply) {
        IncomingState done = state.to(IncomingState.COMPLETED);
        return with(done, direction, required(handling).completed(at, reply));
    }

    /** The facts of the register; CONFLICT before registration. */
    public DocumentFacts registeredFacts() {
        if (registration == null) {
            throw DocumentsException.conflict("documents.not-registered");
        }
        return DocumentFacts.of(facts);
    }

    /** The document itself. */
    public IncomingFile mainFile() {
        return files.getFirst();
    }

    /** The direction; CONFLICT before one was given. */
    Direction requiredDirection() {
        if (direction == null) {
            throw DocumentsException.conflict("documents.not-directed");
        }
        return direction;
    }

    private static Handling required(@Nullable Handling handling) {
        if (handling == null) {
            throw DocumentsException.conflict("documents.not-in-handling");
        }
        return handling;
    }

    private IncomingDocument ended(IncomingState end, String why) {
        return new IncomingDocument(
                id,
                agency,
                state.to(end),
                origin,
                arrivedAt,
                facts,
                files,
                registration,
                direction,
                handling,
                FieldText.required("reason", why, LONGEST_REASON),
                recall);
    }

    private IncomingDocument with(IncomingState next, @Nullable Direction by, @Nullable Handling work) {
        return new IncomingDocument(
                id, agency, next, origin, arrivedAt, facts, files, registration, by, work, reason, recall);
    }
}
