package vn.banggiang.forms;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.banggiang.forms.facts.FormDefinition;

/**
 * A form with what was published of it.
 *
 * @param draft null where there is none, or the reader may not see it
 * @param versions the newest first
 */
public record FormView(Form form, @Nullable FormDraft draft, List<FormVersion> versions) {

    /** Copies the list. */
    public FormView {
        versions = List.copyOf(versions);
    }

    /** What people fill in now. */
    public Optional<FormVersion> newest() {
        return versions.stream().findFirst();
    }

    /** The next version, as far as the reader may see it. */
    public Optional<FormDraft> next() {
        return Optional.ofNullable(draft);
    }

    /** As it is built, or as it was published where nobody builds on it. */
    public FormDefinition definition() {
        return next().map(FormDraft::definition)
                .or(() -> newest().map(FormVersion::definition))
                .orElseThrow();
    }

    /** Of what {@link #definition} is: changes are made to what was read. */
    public String mark() {
        return FormMark.of(definition());
    }

    /** How it stands. */
    public FormStanding standing() {
        if (draft == null) {
            return FormStanding.PUBLISHED;
        }
        if (draft.proposedBy() != null) {
            return FormStanding.PROPOSED;
        }
        return versions.isEmpty() ? FormStanding.DRAFT : FormStanding.CHANGED;
    }
}
