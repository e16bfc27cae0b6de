package vn.banggiang.cases.open;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.banggiang.calendar.Due;
import vn.banggiang.cases.TrackedCase;
import vn.banggiang.cases.facts.CaseAct;
import vn.banggiang.cases.facts.CaseState;

/**
 * A case as whoever holds its receipt sees it.
 *
 * @param status on the national portal's scale of 1 to 10
 * @param due null until it is accepted
 * @param asked other agencies whose opinion is or was asked
 * @param step null while it is the citizen's turn, and when it is over
 */
record TrackedBody(
        String code,
        String procedure,
        CaseState state,
        int status,
        Instant submittedAt,
        @Nullable Instant due,
        @Nullable String step,
        List<AskedBody> asked,
        List<LinkedBody> linked,
        List<EventBody> events) {

    static TrackedBody of(TrackedCase tracked) {
        var one = tracked.one();
        return new TrackedBody(
                one.code().value(),
                one.asked().name(),
                one.state(),
                one.state().national(),
                one.submittedAt(),
                tracked.due().map(Due::at).orElse(null),
                tracked.current().map(passage -> passage.name()).orElse(null),
                tracked.asked().stream()
                        .map(asked ->
                                new AskedBody(asked.agency().value(), asked.askedAt(), asked.due(), asked.waits()))
                        .toList(),
                tracked.linked().stream()
                        .map(other -> new LinkedBody(other.code().value(), other.name(), other.state()))
                        .toList(),
                tracked.events().stream()
                        .map(event -> new EventBody(event.act(), event.at(), event.words()))
                        .toList());
    }

    /** That an agency was asked. */
    record AskedBody(UUID agency, Instant askedAt, Instant due, boolean waits) {}

    /** A case that follows, or from which this one followed. */
    record LinkedBody(String code, String procedure, CaseState state) {}

    /** That something happened. */
    record EventBody(CaseAct act, Instant at, String words) {}
}
