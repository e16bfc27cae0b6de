package vn.banggiang.signatures;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the signatures of a PDF are worth together.
 *
 * @param overall valid only when every signature is and no rule for the whole document is broken
 * @param signatures one finding a signature, in the order they were made
 * @param changedAfterSigning whether something that a signature covers, or what the reader sees, was changed
 * @param reasons what is wrong with the document as a whole, beyond its single signatures
 */
public record Verdict(
        Overall overall, List<SignatureFinding> signatures, boolean changedAfterSigning, List<Reason> reasons) {

    /** The document's worth. */
    public enum Overall {
        /** Every signature is genuine and trusted, and nothing changed. */
        VALID,
        /** At least one signature is not genuine, or the document changed. */
        INVALID,
        /** It cannot be trusted: something needed to judge it is missing. */
        INDETERMINATE,
        /** It carries no signature. */
        UNSIGNED;

        /** As part of message keys: {@code valid}. */
        public String tag() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Keeps its own copies of the lists. */
    public Verdict {
        signatures = List.copyOf(signatures);
        reasons = List.copyOf(reasons);
    }

    /** The person's signature. */
    public Optional<SignatureFinding> leader() {
        return first(SignerRole.PERSON);
    }

    /** The agency's signature. */
    public Optional<SignatureFinding> seal() {
        return first(SignerRole.AGENCY);
    }

    /** The verdict in one sentence. */
    public Reason summary() {
        return switch (overall) {
            case UNSIGNED -> new Reason("signing.summary.unsigned", List.of());
            case VALID -> new Reason("signing.summary.valid", List.of(names()));
            case INDETERMINATE -> new Reason("signing.summary.indeterminate", List.of());
            case INVALID ->
                new Reason(changedAfterSigning ? "signing.summary.changed" : "signing.summary.invalid", List.of());
        };
    }

    /** All reasons, the document's own first. */
    public List<Reason> allReasons() {
        return Stream.concat(reasons.stream(), signatures.stream().flatMap(one -> one.reasons().stream()))
                .distinct()
                .toList();
    }

    private String names() {
        return String.join(
                ", ",
                signatures.stream().map(SignatureFinding::signer).distinct().toList());
    }

    private Optional<SignatureFinding> first(SignerRole role) {
        return signatures.stream().filter(one -> one.role() == role).findFirst();
    }
}
