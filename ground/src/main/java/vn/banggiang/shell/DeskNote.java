package vn.banggiang.shell;

import java.util.List;

/**
 * Something that a person should know at the desk, though there is nothing to do about it.
 *
 * @param key message key of the sentence
 * @param href where more of it stands
 */
public record DeskNote(String key, List<Object> args, String href) {

    /** Copies the arguments. */
    public DeskNote {
        args = List.copyOf(args);
    }
}
