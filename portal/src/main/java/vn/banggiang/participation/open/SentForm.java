package vn.banggiang.participation.open;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.banggiang.participation.guard.FormStamp;
import vn.banggiang.refusal.Refusal;

/**
 * A form as it is shown: new, or again with what somebody typed and why it was not taken.
 *
 * @param typed by name of the field
 * @param refused at which field, and why; null where nothing was refused
 */
public record SentForm(
        FormStamp stamp,
        Map<String, String> typed,
        @Nullable Refusal refused) {

    /** Copies the map. */
    public SentForm {
        typed = Map.copyOf(typed);
    }

    /** What stands in a field. */
    public String of(String field) {
        return typed.getOrDefault(field, "");
    }

    /** Whether the refusal is about this field. */
    public boolean isWrong(String field) {
        return refused != null && refused.field().equals(field);
    }
}
