package vn.banggiang.incoming;

import java.time.Instant;
import java.time.LocalDate;
import vn.banggiang.directory.PersonId;

/**
 * To whom the head of the lead unit gave a document (annex IV, "Phiếu giải quyết văn bản đến", part 2).
 *
 * @param deadline last day in time within the unit, none after the leader's
 * @param words what the head said with it; may be empty
 */
public record Assignment(PersonId to, LocalDate deadline, String words, PersonId by, Instant at) {

    Assignment until(LocalDate later) {
        return new Assignment(to, later, words, by, at);
    }
}
