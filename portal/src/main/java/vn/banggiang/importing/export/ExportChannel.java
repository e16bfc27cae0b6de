package vn.banggiang.importing.export;

import java.util.List;

/**
 * What a whole export says beside its items.
 *
 * @param title of the other site
 * @param link its address; may be empty
 * @param comments of readers, which are not taken over
 * @param removed characters that XML does not know, which were left out
 * @param firstRemoved the line of the first of them; 0 where there is none
 */
public record ExportChannel(
        ExportKind kind,
        String title,
        String link,
        List<ExportAuthor> authors,
        int comments,
        int removed,
        long firstRemoved) {

    /** Copies the list. */
    public ExportChannel {
        authors = List.copyOf(authors);
    }
}
