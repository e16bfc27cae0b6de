package vn.banggiang.applicants;

import vn.banggiang.identity.RealmMember;

/**
 * The citizen at the keyboard, below {@code /mot-cua}: controllers of any module take it as {@code @AuthenticationPrincipal}.
 *
 * @param name as it is shown to the person itself
 * @param provenance who says that it is this person
 * @param session by which it is recognised when others are ended
 */
public record ApplicantActor(ApplicantId id, String name, Provenance provenance, SessionMark session)
        implements RealmMember {

    /** Without the name. */
    @Override
    public String toString() {
        return "ApplicantActor " + id;
    }
}
