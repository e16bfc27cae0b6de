package vn.banggiang.documents.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import vn.banggiang.signatures.Reason;
import vn.banggiang.signatures.SignatureFinding;
import vn.banggiang.signatures.SignatureResult;
import vn.banggiang.signatures.SignerRole;
import vn.banggiang.signatures.Verdict;

/** A verdict in words of the caller's language. */
public record VerdictBody(
        Verdict.Overall overall, String summary, boolean changed, List<String> reasons, List<Signature> signatures) {

    /** In the caller's language. */
    public static VerdictBody of(Verdict verdict, MessageSource messages, Locale language) {
        return new VerdictBody(
                verdict.overall(),
                words(verdict.summary(), messages, language),
                verdict.changedAfterSigning(),
                verdict.reasons().stream()
                        .map(reason -> words(reason, messages, language))
                        .toList(),
                verdict.signatures().stream()
                        .map(one -> Signature.of(one, messages, language))
                        .toList());
    }

    private static String words(Reason reason, MessageSource messages, Locale language) {
        return messages.getMessage(reason.key(), reason.args().toArray(), language);
    }

    /**
     * One signature.
     *
     * @param at when it was signed: proved by a time stamp, or else as the signer claims; null when nothing says so
     */
    public record Signature(
            SignatureResult result,
            SignerRole role,
            String signer,
            String title,
            String organisation,
            String agencyCode,
            @Nullable Instant at,
            boolean timeProved,
            String certificateIssuer,
            List<String> reasons) {

        static Signature of(SignatureFinding finding, MessageSource messages, Locale language) {
            return new Signature(
                    finding.result(),
                    finding.role(),
                    finding.signer(),
                    finding.title(),
                    finding.organisation(),
                    finding.agencyCode(),
                    finding.stampedTime().or(finding::claimedTime).orElse(null),
                    finding.stampedTime().isPresent(),
                    finding.issuer(),
                    finding.reasons().stream()
                            .map(reason -> words(reason, messages, language))
                            .toList());
        }
    }
}
