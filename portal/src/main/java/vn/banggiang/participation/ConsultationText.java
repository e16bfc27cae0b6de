package vn.banggiang.participation;

import java.time.LocalDate;
import vn.banggiang.richtext.RichText;
import vn.banggiang.words.PlainText;

/**
 * A draft that is to be commented.
 *
 * @param title 5 to 300 characters
 * @param body the draft or what explains it
 * @param regulation whether it is a draft of legal norms, for which the law sets the shortest time
 * @param until the last day on which comments are taken
 */
public record ConsultationText(String title, RichText body, boolean regulation, LocalDate from, LocalDate until) {

    /** Most characters of a title. */
    public static final int LONGEST_TITLE = 300;

    private static final int SHORTEST_TITLE = 5;

    /** Refuses what cannot be taken, at its field. */
    public ConsultationText {
        title = PlainText.line(title);
        if (title.length() < SHORTEST_TITLE) {
            throw ParticipationException.missing("title");
        }
        if (title.length() > LONGEST_TITLE) {
            throw ParticipationException.tooLong("title", LONGEST_TITLE);
        }
        if (body.isEmpty()) {
            throw ParticipationException.missing("body");
        }
        if (until.isBefore(from)) {
            throw ParticipationException.invalid("until", "participation.until-before");
        }
    }
}
