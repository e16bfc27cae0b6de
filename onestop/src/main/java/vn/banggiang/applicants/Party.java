package vn.banggiang.applicants;

/**
 * For whom somebody may apply.
 *
 * @param self whether it is the person itself
 */
public record Party(ApplicantId id, ApplicantKind kind, String name, boolean self) {

    /** Without the name. */
    @Override
    public String toString() {
        return "Party " + id;
    }
}
