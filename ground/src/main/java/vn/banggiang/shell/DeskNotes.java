package vn.banggiang.shell;

import java.util.List;
import vn.banggiang.identity.Actor;

/** A system's notes on the first page after sign-in; few, and only while they hold. */
public interface DeskNotes {

    /** Those for this person now. */
    List<DeskNote> notesFor(Actor actor);
}
