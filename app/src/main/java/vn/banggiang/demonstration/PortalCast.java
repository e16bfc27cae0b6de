package vn.banggiang.demonstration;

import java.util.List;
import java.util.Optional;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Post;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;

/**
 * Those of an agency who work at its portal.
 *
 * @param editors who are charged with writing; the first of them writes
 * @param approvers who are charged with approving beside the leader
 */
record PortalCast(Agency agency, Actor leader, List<Actor> editors, List<PersonId> approvers) {

    /** Empty where nobody leads or nobody could write. */
    static Optional<PortalCast> of(Agency agency, Directory directory) {
        List<Post> staff = directory.staff(agency.id());
        List<Actor> leaders = withRole(staff, Role.LEADER);
        List<Actor> specialists = withRole(staff, Role.SPECIALIST);
        List<Actor> editors = specialists.isEmpty() ? withRole(staff, Role.CLERK) : specialists;
        return leaders.isEmpty() || editors.isEmpty()
                ? Optional.empty()
                : Optional.of(new PortalCast(
                        agency,
                        leaders.getFirst(),
                        editors,
                        withRole(staff, Role.HEAD_OF_UNIT).stream()
                                .map(Actor::person)
                                .toList()));
    }

    Actor editor() {
        return editors.getFirst();
    }

    private static List<Actor> withRole(List<Post> staff, Role role) {
        return staff.stream()
                .filter(post -> post.role() == role)
                .map(post -> OfficeCast.actor(staff, post))
                .distinct()
                .toList();
    }
}
