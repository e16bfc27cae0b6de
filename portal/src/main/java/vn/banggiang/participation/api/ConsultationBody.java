package vn.banggiang.participation.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.banggiang.participation.Asker;
import vn.banggiang.participation.Comment;
import vn.banggiang.participation.Consultation;
import vn.banggiang.participation.ConsultationReading.Seen;
import vn.banggiang.participation.ConsultationState;
import vn.banggiang.participation.DraftFile;

/**
 * A draft that is open for comments, as those see it who work on it.
 *
 * @param answer what became of the comments; null before it is written
 * @param total of all comments, of which these are a page
 */
record ConsultationBody(
        UUID id,
        long number,
        UUID agency,
        ConsultationState state,
        String title,
        String body,
        boolean regulation,
        LocalDate from,
        LocalDate until,
        List<FileBody> files,
        @Nullable String answer,
        List<CommentBody> comments,
        int total) {

    static ConsultationBody of(Seen seen) {
        Consultation one = seen.consultation();
        return new ConsultationBody(
                one.id().value(),
                one.number(),
                one.agency().value(),
                seen.state(),
                one.text().title(),
                one.text().body().html(),
                one.text().regulation(),
                one.text().from(),
                one.text().until(),
                seen.files().stream().map(FileBody::of).toList(),
                one.answer().isEmpty() ? null : one.answer().html(),
                seen.comments().lines().stream()
                        .map(comment -> CommentBody.of(comment, seen))
                        .toList(),
                seen.counts().total());
    }

    /** A file of the draft. */
    record FileBody(String name, long bytes, String sha256) {

        static FileBody of(DraftFile file) {
            return new FileBody(file.name(), file.size(), file.sha256().value());
        }
    }

    /**
     * A comment.
     *
     * @param proposal what everybody might read of it, before a person has looked
     * @param outcome what becomes of it, and {@code outcomeWords} why; null before that is said
     * @param sender null where it is no more known
     */
    record CommentBody(
            UUID id,
            String words,
            String proposal,
            boolean mayShow,
            Instant sentAt,
            Comment.State state,
            String publicWords,
            Comment.@Nullable Outcome outcome,
            String outcomeWords,
            @Nullable Asker sender) {

        static CommentBody of(Comment comment, Seen seen) {
            return new CommentBody(
                    comment.id().value(),
                    comment.words(),
                    seen.proposal(comment),
                    comment.mayShow(),
                    comment.sentAt(),
                    comment.state(),
                    comment.publicWords(),
                    comment.outcome(),
                    comment.outcomeWords(),
                    seen.senders().get(comment.id()));
        }
    }
}
