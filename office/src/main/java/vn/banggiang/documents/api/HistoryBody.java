package vn.banggiang.documents.api;

import java.time.Instant;
import vn.banggiang.documents.HistoryAct;
import vn.banggiang.documents.HistoryLine;

/** One line of a document's history. */
public record HistoryBody(Instant at, String who, HistoryAct act, String words) {

    /** The line as a program reads it. */
    public static HistoryBody of(HistoryLine line) {
        return new HistoryBody(line.at(), line.who(), line.act(), line.words());
    }
}
