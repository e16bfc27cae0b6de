package vn.banggiang.documents.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Role;
import vn.banggiang.documents.incoming.IncomingDocument;
import vn.banggiang.documents.incoming.IncomingDocuments;
import vn.banggiang.documents.incoming.IncomingReading;
import vn.banggiang.identity.Actor;
import vn.banggiang.layout.LayoutException;
import vn.banggiang.layout.read.LayoutReader;

/** Whose turn it is with an incoming document, and what that person needs at hand. */
@Component
class IncomingSteps {

    /** Larger files are scans; their facts are typed from the paper. */
    private static final int LARGEST_MARKED = 20 * 1024 * 1024;

    private final IncomingDocuments documents;
    private final IncomingReading reading;
    private final Directory directory;

    IncomingSteps(IncomingDocuments documents, IncomingReading reading, Directory directory) {
        this.documents = documents;
        this.reading = reading;
        this.directory = directory;
    }

    IncomingStep of(Actor actor, IncomingDocument document) {
        return switch (document.state()) {
            case ARRIVED -> actor.is(Role.CLERK) ? register(actor, document) : new IncomingStep.Look();
            case REGISTERED -> actor.is(Role.LEADER) ? direct(actor) : new IncomingStep.Look();
            case DIRECTED -> leads(actor, document) ? new IncomingStep.Start() : new IncomingStep.Look();
            case IN_HANDLING -> handles(actor, document) ? new IncomingStep.Answer() : new IncomingStep.Look();
            case COMPLETED, REFUSED, RECALLED -> new IncomingStep.Look();
        };
    }

    private IncomingStep register(Actor clerk, IncomingDocument document) {
        return new IncomingStep.Register(
                boxes(clerk, document), documents.duplicates(clerk, document.id(), document.facts()));
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

    private IncomingStep direct(Actor leader) {
        var people = Stream.of(Role.HEAD_OF_UNIT, Role.SPECIALIST)
                .flatMap(role -> directory.holders(leader.agency(), role).stream())
                .toList();
        return new IncomingStep.Direct(directory.units(leader.agency()), people);
    }

    private static boolean leads(Actor actor, IncomingDocument document) {
        var direction = document.direction();
        return direction != null && direction.lead().means(actor);
    }

    private static boolean handles(Actor actor, IncomingDocument document) {
        var handling = document.handling();
        return handling != null && handling.handler().equals(actor.person());
    }
}
