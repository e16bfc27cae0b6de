package vn.banggiang.signatures;

import java.util.List;

/**
 * Why a verdict is what it is.
 *
 * @param key message key in {@code vn/banggiang/signatures/messages_*.properties}, such as {@code signing.reason.revoked}
 * @param args the message's arguments in order
 */
public record Reason(String key, List<Object> args) {

    private static final String CHANGE = "signing.change.";
    private static final String OPEN = "signing.open.";
    private static final String NOTE = "signing.note.";

    /** Keeps its own copy of the arguments. */
    public Reason {
        args = List.copyOf(args);
    }

    /** Whether it says that something was changed after signing. */
    public boolean isChange() {
        return key.startsWith(CHANGE);
    }

    /** Whether it leaves open if the document is genuine, instead of saying that it is not. */
    boolean isUncertain() {
        return key.startsWith(OPEN);
    }

    /** Whether it only says what to know, and takes nothing from the document's worth. */
    public boolean isNote() {
        return key.startsWith(NOTE);
    }

    static Reason of(String key, Object... args) {
        return new Reason(key, List.of(args));
    }
}
