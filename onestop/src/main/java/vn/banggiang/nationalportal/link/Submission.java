package vn.banggiang.nationalportal.link;

import java.net.URI;
import java.util.List;
import vn.banggiang.cases.facts.Delivery;

/**
 * What somebody sent at the national portal, as the portal says it: bounded, and nothing else is known of it. What is missing is
 * empty.
 *
 * @param code the portal's own
 * @param procedure code of the procedure
 * @param agency code of the agency that shall work on it
 * @param delivery how the result is wanted
 */
public record Submission(
        String code, String procedure, String agency, Sender sender, Delivery delivery, List<Attached> papers) {

    /** Copies the list. */
    public Submission {
        papers = List.copyOf(papers);
    }

    /**
     * Who sent it.
     *
     * @param born as {@code yyyyMMdd}
     */
    public record Sender(
            String name,
            String born,
            String number,
            String representative,
            String telephone,
            String email,
            String address) {

        /** Without what identifies anybody. */
        @Override
        public String toString() {
            return "Sender";
        }
    }

    /**
     * A paper of it.
     *
     * @param code of the paper in the national list
     */
    public record Attached(String code, String name, URI file) {}

    /** Without who sent it. */
    @Override
    public String toString() {
        return "Submission " + code;
    }
}
