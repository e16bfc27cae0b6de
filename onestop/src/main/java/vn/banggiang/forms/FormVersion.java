package vn.banggiang.forms;

import java.time.Instant;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.forms.facts.FormDefinition;
import vn.banggiang.storage.Sha256;

/**
 * A form as it was published; it never changes.
 *
 * @param number counted from 1
 * @param sha256 of what is stored of it
 */
public record FormVersion(
        FormId form,
        AgencyId agency,
        String code,
        int number,
        FormDefinition definition,
        Sha256 sha256,
        PersonId publishedBy,
        Instant publishedAt) {

    /** What is told apart from any other state of it. */
    public String mark() {
        return FormMark.of(definition);
    }
}
