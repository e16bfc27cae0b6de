package vn.banggiang.incoming;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Post;
import vn.banggiang.directory.Role;
import vn.banggiang.directory.UnitId;

/**
 * Those whose work was given to others, and those who are to know of a document: their list of work says so until they
 * have looked at it.
 */
@Component
class Told {

    private final JdbcClient jdbc;
    private final Directory directory;

    Told(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    /** Tells who had the document until now: its handler, or to whom it was given, or the heads of the lead unit. */
    void tellWhoHad(IncomingDocument before, PersonId by) {
        people(before).stream().filter(person -> !person.equals(by)).forEach(person -> tell(before, person));
    }

    /** Tells those who are to know of the document: persons, and the heads of units. */
    void tellOf(IncomingDocument document, List<Assignee> informed) {
        informed.stream().flatMap(one -> people(one).stream()).distinct().forEach(person -> tell(document, person));
    }

    /** Tells this person. */
    void tell(IncomingDocument document, PersonId person) {
        jdbc.sql("INSERT INTO documents.told (document_id, person_id, agency_id)"
                        + " VALUES (:document, :person, :agency) ON CONFLICT DO NOTHING")
                .param("document", document.id().value())
                .param("person", person.value())
                .param("agency", document.agency().value())
                .update();
    }

    /** The person looks at the document. */
    void seen(IncomingDocument document, PersonId by) {
        jdbc.sql("DELETE FROM documents.told WHERE person_id = :person AND document_id = :document")
                .param("person", by.value())
                .param("document", document.id().value())
                .update();
    }

    private List<PersonId> people(IncomingDocument before) {
        Handling handling = before.handling();
        if (handling != null) {
            return List.of(handling.handler());
        }
        Direction direction = before.requiredDirection();
        Assignment assignment = direction.assignment();
        return assignment == null ? people(direction.lead()) : List.of(assignment.to());
    }

    private List<PersonId> people(Assignee one) {
        return switch (one) {
            case Assignee.ToPerson(PersonId person) -> List.of(person);
            case Assignee.ToUnit(UnitId unit) ->
                directory.members(unit).stream()
                        .filter(post -> post.role() == Role.HEAD_OF_UNIT)
                        .map(Post::person)
                        .distinct()
                        .toList();
        };
    }
}
