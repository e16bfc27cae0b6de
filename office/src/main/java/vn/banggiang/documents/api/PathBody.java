package vn.banggiang.documents.api;

import java.time.Instant;
import vn.banggiang.documents.PathAct;
import vn.banggiang.documents.PathLine;

/** One line of a document's path. */
public record PathBody(Instant at, String who, PathAct act, String words) {

    /** The line as a program reads it. */
    public static PathBody of(PathLine line) {
        return new PathBody(line.at(), line.who(), line.act(), line.words());
    }
}
