package vn.banggiang.outgoing.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.banggiang.documents.HistoryAct;
import vn.banggiang.documents.HistoryLine;
import vn.banggiang.identity.Actor;
import vn.banggiang.outgoing.OutgoingDocument;
import vn.banggiang.outgoing.OutgoingReading;

/** Lays out what was said about a draft beside the version of its page that somebody looks at. */
@Component
class ReviewDesk {

    /** Acts whose words stand in the list of comments. */
    private static final Set<HistoryAct> COMMENTING = Set.of(HistoryAct.COMMENTED, HistoryAct.COMMENT_SETTLED);

    private final OutgoingReading reading;
    private final OutgoingSteps steps;

    ReviewDesk(OutgoingReading reading, OutgoingSteps steps) {
        this.reading = reading;
        this.steps = steps;
    }

    /** @param wanted an earlier version; null for the latest */
    Review of(Actor reader, OutgoingReading.Seen seen, @Nullable Integer wanted) {
        OutgoingDocument document = seen.document();
        Integer newest =
                document.page() == null ? null : document.requiredPage().number();
        boolean latest = wanted == null || wanted.equals(newest);
        if (wanted != null && !latest) {
            reading.version(reader, document.id(), wanted);
        }
        return new Review(
                seen.comments(),
                latest ? newest : wanted,
                latest,
                latest && document.signature() == null,
                steps.settles(reader, document));
    }

    /** A path's line; what is said in the list of comments is not said twice. */
    HistoryLine briefly(HistoryLine line) {
        return COMMENTING.contains(line.act()) ? new HistoryLine(line.at(), line.who(), line.act(), "") : line;
    }
}
