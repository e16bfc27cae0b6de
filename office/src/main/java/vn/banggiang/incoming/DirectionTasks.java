package vn.banggiang.incoming;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.UnitId;
import vn.banggiang.documents.DocumentRef;
import vn.banggiang.documents.DocumentTitles;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.identity.Actor;
import vn.banggiang.tasks.Doer;
import vn.banggiang.tasks.NewTask;
import vn.banggiang.tasks.SourcedTasks;
import vn.banggiang.tasks.TaskId;
import vn.banggiang.tasks.TaskOrigin;
import vn.banggiang.tasks.TaskSource;

/** A direction is a task without a second entry: it follows the document for as long as somebody is to work on it. */
@Component
class DirectionTasks implements TaskOrigin {

    private static final String KIND = "incoming";

    private final SourcedTasks tasks;
    private final DocumentTitles titles;

    DirectionTasks(SourcedTasks tasks, DocumentTitles titles) {
        this.tasks = tasks;
        this.titles = titles;
    }

    /** Who leads and helps now, and until when; of a document that nobody is to work on there is nothing to follow. */
    void follow(IncomingDocument document) {
        Direction direction = document.direction();
        if (direction == null || !document.state().inTheUnit()) {
            return;
        }
        tasks.follow(
                new NewTask(
                        task(document.id()),
                        document.registeredFacts().trichYeu().value(),
                        direction.butPhe(),
                        lead(document, direction),
                        direction.coOperating().stream()
                                .map(one -> doer(document.agency(), one))
                                .toList(),
                        direction.deadline(),
                        new TaskSource(KIND, document.id().value()),
                        null),
                document.agency(),
                direction.by());
    }

    /** @param checked whether a leader has looked: one who ended it, or who signed the answer */
    void done(IncomingDocument document, Optional<PersonId> by, String words, boolean checked) {
        tasks.done(task(document.id()), document.agency(), by, words, checked);
    }

    void withdrawn(IncomingDocument document, PersonId by, String words) {
        tasks.withdrawn(task(document.id()), document.agency(), by, words);
    }

    /** Those of these documents that are no tasks yet. */
    List<IncomingId> unknown(List<IncomingId> documents) {
        return tasks.unknown(documents.stream().map(DirectionTasks::task).toList()).stream()
                .map(task -> new IncomingId(task.value()))
                .toList();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Named> of(Actor reader, UUID source) {
        DocumentRef document = new IncomingId(source).ref();
        Map<DocumentRef, DocumentTitles.Title> seen = titles.of(reader, List.of(document));
        return Optional.ofNullable(seen.get(document))
                .map(title -> new Named(
                        title.code().isEmpty() ? title.trichYeu() : title.code() + " · " + title.trichYeu(),
                        "/incoming/" + source));
    }

    private static TaskId task(IncomingId document) {
        return new TaskId(document.value());
    }

    private static Doer lead(IncomingDocument document, Direction direction) {
        Handling handling = document.handling();
        Assignment assignment = direction.assignment();
        UnitId unit = direction.lead() instanceof Assignee.ToUnit(UnitId led) ? led : null;
        if (handling != null) {
            return new Doer.OfPerson(document.agency(), unit, handling.handler());
        }
        return assignment == null
                ? doer(document.agency(), direction.lead())
                : new Doer.OfPerson(document.agency(), unit, assignment.to());
    }

    private static Doer doer(AgencyId agency, Assignee one) {
        return switch (one) {
            case Assignee.ToUnit(UnitId unit) -> new Doer.OfUnit(agency, unit);
            case Assignee.ToPerson(PersonId person) -> new Doer.OfPerson(agency, person);
        };
    }
}
