package vn.banggiang.applying;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.banggiang.forms.FormVersion;
import vn.banggiang.forms.facts.FormDefinition;
import vn.banggiang.forms.facts.Typed;

/**
 * A draft as its writer sees it.
 *
 * @param form in the version that is filled in
 * @param offer as it is today; null where the procedure is not applied for on line any more
 */
public record DraftView(
        Draft draft, FormVersion form, @Nullable Offer offer, Typed typed, List<Upload> uploads) {

    /** Copies the list. */
    public DraftView {
        uploads = List.copyOf(uploads);
    }

    /** What is asked. */
    public FormDefinition definition() {
        return form.definition();
    }

    /** Whether the procedure or its form was changed since; it is moved before anything else is done. */
    public boolean isOutdated() {
        return offer != null
                && (offer.procedure().number() != draft.procedureNumber() || !draft.isFilledInOn(offer.form()));
    }

    /** The same with other answers. */
    public DraftView with(Typed other) {
        return new DraftView(draft, form, offer, other, uploads);
    }

    /** The files of a slot. */
    public List<Upload> of(String slot) {
        return uploads.stream().filter(upload -> upload.slot().equals(slot)).toList();
    }

    /** What files are called, by their marks. */
    public Map<String, String> names() {
        return uploads.stream()
                .collect(Collectors.toMap(Upload::mark, upload -> upload.file().name(), (first, again) -> first));
    }
}
