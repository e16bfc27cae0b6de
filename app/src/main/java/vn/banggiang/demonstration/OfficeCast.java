package vn.banggiang.demonstration;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Post;
import vn.banggiang.directory.Role;
import vn.banggiang.directory.UnitId;
import vn.banggiang.identity.Actor;

/**
 * Those of an agency who act in the demonstration.
 *
 * @param unit that the head heads and the specialist works in
 */
record OfficeCast(
        Agency agency, UnitId unit, Actor clerk, Actor leader, String leadersPosition, Actor head, Actor specialist) {

    /** Empty where somebody of them is missing. */
    static Optional<OfficeCast> of(Agency agency, Directory directory) {
        List<Post> staff = directory.staff(agency.id());
        return staff.stream()
                .filter(post -> post.role() == Role.SPECIALIST && post.unit() != null)
                .flatMap(specialist -> staff.stream()
                        .filter(post -> post.role() == Role.HEAD_OF_UNIT)
                        .filter(post -> Objects.equals(post.unit(), specialist.unit()))
                        .flatMap(head -> together(agency, staff, head, specialist)))
                .findFirst();
    }

    private static Stream<OfficeCast> together(Agency agency, List<Post> staff, Post head, Post specialist) {
        Optional<Post> clerk = holder(staff, Role.CLERK);
        Optional<Post> leader = staff.stream()
                .filter(post -> post.role() == Role.LEADER && !post.deputy())
                .findFirst();
        UnitId unit = head.unit();
        return clerk.isEmpty() || leader.isEmpty() || unit == null
                ? Stream.empty()
                : Stream.of(new OfficeCast(
                        agency,
                        unit,
                        actor(staff, clerk.get()),
                        actor(staff, leader.get()),
                        leader.get().position(),
                        actor(staff, head),
                        actor(staff, specialist)));
    }

    private static Optional<Post> holder(List<Post> staff, Role role) {
        return staff.stream().filter(post -> post.role() == role).findFirst();
    }

    static Actor actor(List<Post> staff, Post one) {
        PersonId person = one.person();
        List<Post> posts =
                staff.stream().filter(post -> post.person().equals(person)).toList();
        Set<UnitId> units =
                posts.stream().map(Post::unit).flatMap(Stream::ofNullable).collect(Collectors.toSet());
        return new Actor(
                person,
                one.fullName(),
                one.agency(),
                posts.stream().map(Post::role).collect(Collectors.toSet()),
                units);
    }
}
