package vn.banggiang.outgoing.web;

import java.util.List;
import vn.banggiang.documents.OutgoingId;

/**
 * What became of one of several documents that were to be signed.
 *
 * @param title its trích yếu; empty where it no longer waited
 * @param refusalKey why it was not signed; empty where it was
 */
public record SigningOutcome(OutgoingId id, String title, String refusalKey, List<Object> refusalArgs) {

    static SigningOutcome signed(OutgoingId id, String title) {
        return new SigningOutcome(id, title, "", List.of());
    }

    /** Its arguments as numbers and text, which the next page can be handed. */
    static SigningOutcome refused(OutgoingId id, String title, String key, List<Object> args) {
        return new SigningOutcome(
                id,
                title,
                key,
                args.stream()
                        .map(arg -> arg instanceof Number ? arg : arg.toString())
                        .toList());
    }
}
