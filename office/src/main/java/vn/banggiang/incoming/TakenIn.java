package vn.banggiang.incoming;

import java.util.List;

/** What became of several files that were taken in at once, in their order. */
public record TakenIn(List<Taken> taken, List<Refused> refused) {

    /** Copies the lists. */
    public TakenIn {
        taken = List.copyOf(taken);
        refused = List.copyOf(refused);
    }

    /**
     * A file that is a document now.
     *
     * @param name as the client names it
     */
    public record Taken(String name, IncomingDocument document) {}

    /**
     * A file that is none, and why.
     *
     * @param name as the client names it
     * @param key message key of the reason
     */
    public record Refused(String name, String key, List<Object> args) {

        /** Copies the list. */
        public Refused {
            args = List.copyOf(args);
        }
    }
}
