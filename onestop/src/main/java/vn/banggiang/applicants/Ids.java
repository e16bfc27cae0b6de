package vn.banggiang.applicants;

import java.util.Collection;
import java.util.UUID;

/** Ids as the driver takes them. */
final class Ids {

    private Ids() {}

    static UUID[] array(Collection<ApplicantId> ids) {
        return ids.stream().map(ApplicantId::value).toArray(UUID[]::new);
    }
}
