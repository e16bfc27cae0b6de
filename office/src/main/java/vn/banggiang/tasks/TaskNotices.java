package vn.banggiang.tasks;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Post;
import vn.banggiang.directory.Role;
import vn.banggiang.directory.UnitId;

/** Those who are to look at a task: their list of work says so until they have. */
@Component
class TaskNotices {

    private final JdbcClient jdbc;
    private final Directory directory;

    TaskNotices(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    void tell(Task task, PersonId person) {
        jdbc.sql("INSERT INTO tasks.told (task_id, person_id) VALUES (:task, :person) ON CONFLICT DO NOTHING")
                .param("task", task.id().value())
                .param("person", person.value())
                .update();
    }

    /** Tells those who lead the task, but for who did it. */
    void tellDoer(Task task, PersonId by) {
        people(task.lead()).filter(person -> !person.equals(by)).forEach(person -> tell(task, person));
    }

    void tellGiver(Task task, PersonId by) {
        if (!task.giver().equals(by)) {
            tell(task, task.giver());
        }
    }

    void tellHelpers(Task task) {
        task.with().stream().flatMap(this::people).distinct().forEach(person -> tell(task, person));
    }

    /** Those alone who did not help before. */
    void tellHelpers(Task task, List<Doer> before) {
        task.with().stream()
                .filter(helper -> !before.contains(helper))
                .flatMap(this::people)
                .distinct()
                .forEach(person -> tell(task, person));
    }

    void seen(TaskId task, PersonId by) {
        jdbc.sql("DELETE FROM tasks.told WHERE person_id = :person AND task_id = :task")
                .param("person", by.value())
                .param("task", task.value())
                .update();
    }

    private Stream<PersonId> people(Doer doer) {
        return switch (doer) {
            case Doer.OfPerson one -> Stream.of(one.person());
            case Doer.OfUnit(AgencyId agency, UnitId unit) -> holders(directory.members(unit), Role.HEAD_OF_UNIT);
            case Doer.OfAgency(AgencyId agency) -> holders(directory.holders(agency, Role.LEADER), Role.LEADER);
        };
    }

    private static Stream<PersonId> holders(List<Post> posts, Role role) {
        return posts.stream()
                .filter(post -> post.role() == role)
                .map(Post::person)
                .distinct();
    }
}
