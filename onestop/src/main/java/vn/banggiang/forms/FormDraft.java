package vn.banggiang.forms;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.PersonId;
import vn.banggiang.forms.facts.FormDefinition;

/**
 * The next version of a form while it is built.
 *
 * @param writers everybody who changed anything since the last publication
 * @param proposedBy who laid it before the leaders; null while it is being worked on
 */
public record FormDraft(
        FormDefinition definition,
        Set<PersonId> writers,
        Instant writtenAt,
        @Nullable PersonId proposedBy) {

    /** Copies the set. */
    public FormDraft {
        writers = Set.copyOf(writers);
    }

    /** What is told apart from any other state of it. */
    public String mark() {
        return FormMark.of(definition);
    }

    /** Who laid it before the leaders. */
    public Optional<PersonId> proposer() {
        return Optional.ofNullable(proposedBy);
    }
}
