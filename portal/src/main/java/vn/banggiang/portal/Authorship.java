package vn.banggiang.portal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.banggiang.directory.PersonId;

/** Who wrote what: the rule by which an author never approves the own words. */
final class Authorship {

    private Authorship() {}

    /** Whether this person wrote anything in the draft that nobody else has approved or checked yet. */
    static boolean isBy(PersonId person, int draft, Drafts drafts, List<Version> versions) {
        Set<Integer> approved = versions.stream()
                .filter(version -> version.draft() != draft)
                .filter(version ->
                        version.urgency() == null || version.urgency().checkedBy() != null)
                .map(Version::draft)
                .collect(Collectors.toSet());
        return drafts.authors(draft, approved).contains(person);
    }
}
