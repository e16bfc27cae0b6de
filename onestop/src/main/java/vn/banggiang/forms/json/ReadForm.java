package vn.banggiang.forms.json;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.banggiang.forms.facts.FormDefinition;

/**
 * A form that was read from a file.
 *
 * @param form null where something is wrong
 * @param findings each with its place; none where there is a form
 */
public record ReadForm(@Nullable FormDefinition form, List<Finding> findings) {

    /** Findings that are told; a file may have more. */
    public static final int MOST_FINDINGS = 200;

    /** Bounds the findings. */
    public ReadForm {
        findings = findings.stream().limit(MOST_FINDINGS).toList();
    }

    /** The form, if nothing is wrong. */
    public Optional<FormDefinition> definition() {
        return Optional.ofNullable(form);
    }
}
