package vn.banggiang.legislation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.banggiang.signatures.Verdict;

/**
 * What the signatures of a file are worth.
 *
 * @param overall null where it is not judged yet
 * @param signers whose signatures are genuine
 */
public record SignatureVerdict(
        Verdict.@Nullable Overall overall,
        List<String> signers,
        @Nullable Instant judgedAt) {

    /** Copies the list. */
    public SignatureVerdict {
        signers = List.copyOf(signers);
    }

    /** Message key of what it says. */
    public String key() {
        return "legislation.verdict." + (overall == null ? "waits" : overall.tag());
    }

    /** As style sheets name it. */
    public String tone() {
        return overall == Verdict.Overall.VALID ? "good" : overall == Verdict.Overall.INVALID ? "now" : "soon";
    }
}
