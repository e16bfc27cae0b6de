package vn.banggiang.tasks;

import java.util.Optional;
import java.util.UUID;
import vn.banggiang.identity.Actor;

/** Where tasks of one kind come from; a task's page asks it, and shows nothing of a source that the reader may not see. */
public interface TaskOrigin {

    /** As in {@link TaskSource}. */
    String kind();

    /** What the source is called and where its page is; empty for who may not see it. */
    Optional<Named> of(Actor reader, UUID source);

    /** A source by its name and address. */
    record Named(String title, String href) {}
}
