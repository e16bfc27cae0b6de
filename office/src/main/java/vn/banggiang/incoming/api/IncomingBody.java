package vn.banggiang.incoming.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.banggiang.calendar.WorkingCalendar;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.api.DeliveryBody;
import vn.banggiang.documents.api.HistoryBody;
import vn.banggiang.documents.api.VerdictBody;
import vn.banggiang.exchange.EnvelopeId;
import vn.banggiang.incoming.Assignee;
import vn.banggiang.incoming.Assignment;
import vn.banggiang.incoming.Direction;
import vn.banggiang.incoming.Extension;
import vn.banggiang.incoming.Handling;
import vn.banggiang.incoming.IncomingDocument;
import vn.banggiang.incoming.IncomingFile;
import vn.banggiang.incoming.IncomingState;
import vn.banggiang.incoming.Recall;
import vn.banggiang.incoming.Registration;

/**
 * An incoming document as JSON.
 *
 * @param envelope the envelope that brought it; null when it was uploaded
 * @param soDen null before registration
 * @param direction null before a leader directed it
 * @param recall null while it stands
 * @param reply the document that answered it
 * @param deliveries the agencies that it was forwarded to
 */
record IncomingBody(
        UUID id,
        IncomingState status,
        Instant arrivedAt,
        @Nullable UUID envelope,
        FactsBody facts,
        List<FileBody> files,
        @Nullable Integer soDen,
        @Nullable LocalDate ngayDen,
        @Nullable DirectionBody direction,
        @Nullable UUID handler,
        @Nullable UUID reply,
        @Nullable String refusalReason,
        @Nullable RecallBody recall,
        VerdictBody signatures,
        List<DeliveryBody> deliveries,
        List<HistoryBody> path) {

    static IncomingBody of(
            IncomingDocument document,
            WorkingCalendar calendar,
            VerdictBody signatures,
            List<DeliveryBody> deliveries,
            List<HistoryBody> path) {
        EnvelopeId envelope = document.origin().envelope();
        Registration line = document.registration();
        Direction direction = document.direction();
        Handling handling = document.handling();
        OutgoingId reply = handling == null ? null : handling.reply();
        return new IncomingBody(
                document.id().value(),
                document.state(),
                document.arrivedAt(),
                envelope == null ? null : envelope.value(),
                FactsBody.of(document.facts()),
                document.files().stream().map(FileBody::of).toList(),
                line == null ? null : line.soDen().number(),
                line == null ? null : line.ngayDen(),
                direction == null ? null : DirectionBody.of(direction, calendar),
                handling == null ? null : handling.handler().value(),
                reply == null ? null : reply.value(),
                document.reason(),
                RecallBody.of(document.recall()),
                signatures,
                deliveries,
                path);
    }

    /** Its sender took it back. */
    record RecallBody(Instant at, String by, String reason) {
        static @Nullable RecallBody of(@Nullable Recall recall) {
            return recall == null ? null : new RecallBody(recall.at(), recall.by(), recall.reason());
        }
    }

    /** One of the document's files. */
    record FileBody(String name, long size, String sha256) {
        static FileBody of(IncomingFile file) {
            return new FileBody(file.name(), file.size(), file.sha256().value());
        }
    }

    /** Exactly one of unit and person is set. */
    record AssigneeBody(@Nullable UUID unit, @Nullable UUID person) {
        static AssigneeBody of(Assignee assignee) {
            return new AssigneeBody(assignee.unitOrNull(), assignee.personOrNull());
        }
    }

    /**
     * The leader's direction.
     *
     * @param provisional whether the deadline may still move, because the days off of its year are not yet decided
     */
    record DirectionBody(
            String butPhe,
            AssigneeBody lead,
            List<AssigneeBody> coOperating,
            List<AssigneeBody> informed,
            LocalDate deadline,
            boolean provisional,
            UUID by,
            Instant at,
            @Nullable AssignmentBody assignment,
            @Nullable ExtensionBody extension) {
        static DirectionBody of(Direction direction, WorkingCalendar calendar) {
            return new DirectionBody(
                    direction.butPhe(),
                    AssigneeBody.of(direction.lead()),
                    direction.coOperating().stream().map(AssigneeBody::of).toList(),
                    direction.informed().stream().map(AssigneeBody::of).toList(),
                    direction.deadline(),
                    calendar.isProvisional(direction.deadline()),
                    direction.by().value(),
                    direction.at(),
                    AssignmentBody.of(direction.assignment()),
                    ExtensionBody.of(direction.extension()));
        }
    }

    /** To whom of the lead unit its head gave it, until when. */
    record AssignmentBody(UUID person, LocalDate deadline, String words, UUID by, Instant at) {
        static @Nullable AssignmentBody of(@Nullable Assignment one) {
            return one == null
                    ? null
                    : new AssignmentBody(
                            one.to().value(),
                            one.deadline(),
                            one.words(),
                            one.by().value(),
                            one.at());
        }
    }

    /** More time that somebody asks for. */
    record ExtensionBody(LocalDate until, String reason, UUID by, Instant at) {
        static @Nullable ExtensionBody of(@Nullable Extension one) {
            return one == null
                    ? null
                    : new ExtensionBody(one.until(), one.reason(), one.by().value(), one.at());
        }
    }
}
