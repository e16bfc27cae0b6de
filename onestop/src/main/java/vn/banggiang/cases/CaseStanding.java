package vn.banggiang.cases;

import java.util.Locale;

/** By what officials choose cases. */
public enum CaseStanding {
    /** Waits at a step that the reader does. */
    MINE,
    /** Not accepted yet. */
    NEW,
    /** Is worked on. */
    GOING_ON,
    /** Is worked on, and its day is over. */
    LATE,
    /** The citizen's turn. */
    CITIZENS_TURN,
    /** Nothing more becomes of it. */
    OVER;

    /** Message key of its name. */
    public String key() {
        return "cases.standing." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String condition() {
        return switch (this) {
            case MINE ->
                "EXISTS (SELECT FROM cases.passage p WHERE p.dossier_id = d.id AND p.left_at IS NULL"
                        + " AND NOT d.standing AND p.agency_id = ANY (:agencies) AND p.role = ANY (:roles))";
            case NEW -> "d.state = 'SUBMITTED'";
            case GOING_ON -> "d.state IN ('IN_PROGRESS', 'DECIDED')";
            case LATE -> "d.ended_at IS NULL AND NOT d.standing AND d.due < :now";
            case CITIZENS_TURN -> "d.state IN ('AWAITING_COMPLETION', 'AWAITING_PAYMENT')";
            case OVER -> "d.ended_at IS NOT NULL";
        };
    }
}
