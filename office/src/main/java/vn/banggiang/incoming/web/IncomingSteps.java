package vn.banggiang.incoming.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Post;
import vn.banggiang.directory.Role;
import vn.banggiang.directory.UnitId;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.web.PageBoxes;
import vn.banggiang.identity.Actor;
import vn.banggiang.incoming.Assignee;
import vn.banggiang.incoming.Correcting;
import vn.banggiang.incoming.Direction;
import vn.banggiang.incoming.IncomingDocument;
import vn.banggiang.incoming.IncomingDocuments;
import vn.banggiang.incoming.IncomingReading;
import vn.banggiang.incoming.IncomingTurns;
import vn.banggiang.incoming.Redirecting;
import vn.banggiang.incoming.UnitAssigning;
import vn.banggiang.layout.LayoutException;
import vn.banggiang.layout.read.LayoutReader;

/** What the page offers to do with an incoming document, and what is needed at hand for it. */
@Component
class IncomingSteps {

    /** Larger files are scans; their facts are typed from the paper. */
    private static final int LARGEST_MARKED = 20 * 1024 * 1024;

    private final IncomingDocuments documents;
    private final IncomingReading reading;
    private final IncomingTurns turns;
    private final Directory directory;

    IncomingSteps(IncomingDocuments documents, IncomingReading reading, IncomingTurns turns, Directory directory) {
        this.documents = documents;
        this.reading = reading;
        this.turns = turns;
        this.directory = directory;
    }

    IncomingStep of(Actor actor, IncomingDocument document) {
        return turns.of(actor, document.id())
                .map(call -> switch (call) {
                    case REGISTER -> register(actor, document);
                    case DIRECT -> direct(actor);
                    case REDIRECT -> new IncomingStep.Redirect();
                    case ASSIGN -> firstAssign(actor, document);
                    case EXTEND -> new IncomingStep.Extend();
                    case START -> new IncomingStep.Start();
                    case ANSWER -> new IncomingStep.Answer();
                })
                .orElseGet(IncomingStep.Look::new);
    }

    private IncomingStep register(Actor clerk, IncomingDocument document) {
        return new IncomingStep.Register(
                boxes(clerk, document), documents.duplicates(clerk, document.id(), document.facts()));
    }

    /** Putting the register's facts right; FORBIDDEN where this person may not. */
    IncomingStep.Correct correct(Actor clerk, IncomingDocument document) {
        if (!Correcting.mayCorrect(clerk, document)) {
            throw DocumentsException.forbidden("documents.only-clerk");
        }
        return new IncomingStep.Correct(documents.duplicates(clerk, document.id(), document.facts()));
    }

    private Map<String, String> boxes(Actor clerk, IncomingDocument document) {
        if (!document.mainFile().pdf() || document.mainFile().size() > LARGEST_MARKED) {
            return Map.of();
        }
        try (InputStream pdf = reading.file(clerk, document.id(), 0).content()) {
            return PageBoxes.of(new LayoutReader().read(pdf.readAllBytes()));
        } catch (LayoutException e) {
            // What came by the exchange arrives even when it cannot be read: the clerk sees it, unmarked, and refuses
            // it.
            return Map.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What changing the direction needs at hand; null where this person may not change it. */
    IncomingStep.@Nullable Direct redirect(Actor actor, IncomingDocument document) {
        return Redirecting.mayChange(actor, document) ? direct(actor) : null;
    }

    /** Who heads a unit of one takes it up. */
    private IncomingStep firstAssign(Actor head, IncomingDocument document) {
        IncomingStep.Assign assign = assign(head, document);
        return assign == null ? new IncomingStep.Start() : assign;
    }

    /** What giving it to another of the unit needs at hand; null where this person may not, or is alone there. */
    IncomingStep.@Nullable Assign assign(Actor actor, IncomingDocument document) {
        Direction direction = document.direction();
        if (direction == null
                || !UnitAssigning.mayAssign(actor, document)
                || !(direction.lead() instanceof Assignee.ToUnit(UnitId unit))) {
            return null;
        }
        List<Post> others = distinct(
                directory.members(unit).stream().filter(post -> !post.person().equals(actor.person())));
        return others.isEmpty() ? null : new IncomingStep.Assign(others, direction.deadline());
    }

    /** Units in which somebody works; heads, specialists and the other leaders. */
    private IncomingStep.Direct direct(Actor leader) {
        List<Post> staff = directory.staff(leader.agency());
        Set<UnitId> staffed =
                staff.stream().map(Post::unit).flatMap(Stream::ofNullable).collect(Collectors.toSet());
        var people = Stream.of(Role.LEADER, Role.HEAD_OF_UNIT, Role.SPECIALIST)
                .flatMap(role -> directory.holders(leader.agency(), role).stream())
                .filter(post -> !post.person().equals(leader.person()));
        return new IncomingStep.Direct(
                directory.units(leader.agency()).stream()
                        .filter(unit -> staffed.contains(unit.id()))
                        .toList(),
                distinct(people));
    }

    /** Each person once, by the first post. */
    private static List<Post> distinct(Stream<Post> posts) {
        Map<PersonId, Post> firsts = new LinkedHashMap<>();
        posts.forEach(post -> firsts.putIfAbsent(post.person(), post));
        return List.copyOf(firsts.values());
    }
}
