package vn.banggiang.indicators;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.AgencyLevel;

/**
 * What one agency is asked by a survey.
 *
 * @param superior the agency above that looks through it first; null where whoever runs the survey does at once
 * @param edition grows with each change, so that two who act at once are told apart
 * @param word why it was sent back; may be empty
 */
public record SurveyForm(
        CampaignId campaign,
        AgencyId agency,
        AgencyLevel level,
        @Nullable AgencyId superior,
        State state,
        int edition,
        String word,
        Instant changedAt) {

    /** Why nothing is entered; empty where it may be. What is approved may be edited, and is approved no longer then. */
    public Optional<Lock> lock() {
        return switch (state) {
            case OPEN, APPROVED -> Optional.empty();
            case SENT -> Optional.of(Lock.ABOVE);
            case CHECKED -> Optional.of(Lock.RUNNER);
        };
    }

    /** Where it stands once it is sent. */
    State sent() {
        return superior == null ? State.CHECKED : State.SENT;
    }

    /** Who looks through it now, or once it is sent. */
    AgencyId desk(AgencyId runner) {
        return superior == null || state == State.CHECKED ? runner : superior;
    }

    /** How far it has come. */
    public enum State {
        /** The agency answers. */
        OPEN(""),
        /** The agency above looks through it. */
        SENT("soon"),
        /** Whoever runs the survey looks through it. */
        CHECKED("soon"),
        /** Approved, with what was said. */
        APPROVED("good");

        private final String tone;

        State(String tone) {
            this.tone = tone;
        }

        /** In which colour it is shown. */
        public String tone() {
            return tone;
        }

        /** Message key of its name. */
        public String key() {
            return "indicators.state." + name().toLowerCase(Locale.ROOT);
        }
    }
}
