package vn.banggiang.importing.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.banggiang.importing.Item;
import vn.banggiang.importing.ItemState;

/**
 * A text of an import as JSON.
 *
 * @param ordinal its place in the file, by which it is approved; it begins on {@code line}
 * @param reason code of why it was left out or failed, or null
 * @param notes what of it was not taken over as it was
 * @param article that it became, or null
 */
record ItemBody(
        int ordinal,
        long line,
        String guid,
        String title,
        String type,
        String status,
        @Nullable Instant dated,
        ItemState state,
        @Nullable String reason,
        List<NoteBody> notes,
        @Nullable UUID article,
        @Nullable Integer draft) {

    static ItemBody of(Item item) {
        return new ItemBody(
                item.ordinal(),
                item.line(),
                item.guid(),
                item.title(),
                item.type(),
                item.status(),
                item.dated(),
                item.state(),
                item.reason(),
                item.notes().stream()
                        .map(note -> new NoteBody(note.key(), note.number()))
                        .toList(),
                item.article() == null ? null : item.article().value(),
                item.draft());
    }

    /** @param code of the note, and how many of that */
    record NoteBody(String code, int number) {}
}
