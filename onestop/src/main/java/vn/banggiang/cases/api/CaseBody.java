package vn.banggiang.cases.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.banggiang.cases.CaseView;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.CaseAct;
import vn.banggiang.cases.facts.CaseEvent;
import vn.banggiang.cases.facts.CaseState;
import vn.banggiang.cases.facts.Passage;
import vn.banggiang.directory.Role;
import vn.banggiang.procedures.facts.ChannelKind;
import vn.banggiang.workflows.steps.Exit;
import vn.banggiang.workflows.steps.Outcome;
import vn.banggiang.workflows.steps.StepKey;

/**
 * A case as programs see it.
 *
 * @param status on the national portal's scale of 1 to 10
 * @param applicant masked
 * @param due null until it is accepted
 * @param provisional whether that may still move with the days off of a year that are not decided
 * @param ways what the caller may do now
 */
record CaseBody(
        UUID id,
        String code,
        UUID procedure,
        int version,
        int workflow,
        String name,
        UUID receiving,
        UUID responsible,
        UUID deciding,
        ChannelKind channel,
        String applicant,
        CaseState state,
        int status,
        String step,
        int revision,
        Instant submittedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant due,
        boolean provisional,
        boolean paused,
        @Nullable Instant endedAt,
        List<PaperBody> papers,
        List<PassageBody> passages,
        List<EventBody> events,
        List<ResultOf> results,
        List<WayBody> ways) {

    static CaseBody of(CaseView view) {
        Case one = view.one();
        return new CaseBody(
                one.id().value(),
                one.code().value(),
                one.asked().procedure().value(),
                one.asked().version(),
                one.asked().workflow(),
                one.asked().name(),
                one.agencies().receiving().value(),
                one.agencies().responsible().value(),
                one.agencies().deciding().value(),
                one.channel(),
                view.maskedName(),
                one.state(),
                one.state().national(),
                one.step().value(),
                one.revision(),
                one.submittedAt(),
                one.clock() == null ? null : one.clock().started(),
                view.due() == null ? null : view.due().at(),
                view.due() != null && view.due().provisional(),
                one.clock() != null && one.clock().pauses().standingSince().isPresent(),
                one.endedAt(),
                view.papers().stream().map(PaperBody::of).toList(),
                view.passages().stream().map(PassageBody::of).toList(),
                view.events().stream().map(EventBody::of).toList(),
                view.results().stream()
                        .map(result -> new ResultOf(result.document().value(), result.issuedAt()))
                        .toList(),
                view.ways().stream().map(WayBody::of).toList());
    }

    /** A line of the control slip. */
    record PassageBody(
            int ordinal,
            String step,
            String name,
            UUID agency,
            Role role,
            @Nullable UUID person,
            Instant enteredAt,
            Instant due,
            @Nullable Instant leftAt,
            @Nullable Outcome outcome,
            String words) {

        static PassageBody of(Passage passage) {
            return new PassageBody(
                    passage.ordinal(),
                    passage.step().value(),
                    passage.name(),
                    passage.agency().value(),
                    passage.role(),
                    passage.person() == null ? null : passage.person().value(),
                    passage.enteredAt(),
                    passage.due(),
                    passage.leftAt(),
                    passage.outcome(),
                    passage.words());
        }
    }

    /** That something happened. */
    record EventBody(int ordinal, CaseAct act, Instant at, String words) {

        static EventBody of(CaseEvent event) {
            return new EventBody(event.ordinal(), event.act(), event.at(), event.words());
        }
    }

    /** @param issuedAt null until it was signed, numbered and sealed */
    record ResultOf(UUID document, @Nullable Instant issuedAt) {}

    /** @param to null where no step follows */
    record WayBody(Outcome outcome, String label, @Nullable String to) {

        static WayBody of(Exit exit) {
            return new WayBody(
                    exit.outcome(),
                    exit.label(),
                    exit.next().map(StepKey::value).orElse(null));
        }
    }
}
