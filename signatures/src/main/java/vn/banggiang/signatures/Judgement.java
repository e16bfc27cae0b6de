package vn.banggiang.signatures;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns what DSS and the rules found into words and one result. */
final class Judgement {

    /** How far the signer's clock may be ahead of ours. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10);

    private Judgement() {}

    /** @param now a signing time after it is a wrong one */
    static SignatureFinding finding(SignatureEvidence evidence, Instant now) {
        Optional<CertificateEvidence> certificate = evidence.certificate();
        Optional<CertificateHolder> holder = certificate.map(CertificateEvidence::holder);
        return new SignatureFinding(
                evidence.field(),
                evidence.role(),
                holder.map(CertificateHolder::name).orElse(""),
                holder.map(CertificateHolder::title).orElse(""),
                holder.map(CertificateHolder::organisation).orElse(""),
                holder.map(CertificateHolder::agencyCode).orElse(""),
                evidence.claimed(),
                evidence.stamped(),
                certificate.map(CertificateEvidence::issuer).orElse(""),
                certificate.map(CertificateEvidence::serialNumber).orElse(""),
                String.valueOf(evidence.signature().getSignatureFormat()),
                result(evidence, now),
                reasons(evidence, now));
    }

    static Verdict verdict(List<SignatureFinding> signatures, List<Reason> document) {
        boolean changed = Stream.concat(document.stream(), signatures.stream().flatMap(one -> one.reasons().stream()))
                .anyMatch(Reason::isChange);
        return new Verdict(overall(signatures, document), signatures, changed, document);
    }

    private static Verdict.Overall overall(List<SignatureFinding> signatures, List<Reason> document) {
        List<SignatureResult> results = new ArrayList<>(
                signatures.stream().map(SignatureFinding::result).toList());
        document.stream()
                .filter(reason -> !reason.isNote())
                .map(reason -> reason.isUncertain() ? SignatureResult.INDETERMINATE : SignatureResult.INVALID)
                .forEach(results::add);
        if (results.contains(SignatureResult.INVALID)) {
            return Verdict.Overall.INVALID;
        }
        return results.contains(SignatureResult.INDETERMINATE) ? Verdict.Overall.INDETERMINATE : Verdict.Overall.VALID;
    }

    private static SignatureResult result(SignatureEvidence evidence, Instant now) {
        if (evidence.subIndication() == SubIndication.NO_SIGNING_CERTIFICATE_FOUND) {
            return SignatureResult.INVALID;
        }
        return switch (evidence.indication()) {
            case TOTAL_PASSED -> isInFuture(evidence, now) ? SignatureResult.INDETERMINATE : SignatureResult.VALID;
            case TOTAL_FAILED ->
                isBeyondOurKnowledge(evidence) ? SignatureResult.INDETERMINATE : SignatureResult.INVALID;
            default -> signedWhileInvalid(evidence).isEmpty() ? SignatureResult.INDETERMINATE : SignatureResult.INVALID;
        };
    }

    /** DSS takes what it cannot compute for a mismatch. */
    private static boolean isBeyondOurKnowledge(SignatureEvidence evidence) {
        boolean computed = evidence.subIndication() == SubIndication.HASH_FAILURE
                || evidence.subIndication() == SubIndication.SIG_CRYPTO_FAILURE;
        return computed && evidence.unknownAlgorithm().isPresent();
    }

    private static boolean isInFuture(SignatureEvidence evidence, Instant now) {
        return evidence.claimed()
                .filter(at -> at.isAfter(now.plus(CLOCKS_DIFFER)))
                .isPresent();
    }

    /** Even by its own claim the signature was made after the certificate had been revoked or had run out. */
    private static List<Reason> signedWhileInvalid(SignatureEvidence evidence) {
        if (evidence.signedAt().isEmpty() || evidence.certificate().isEmpty()) {
            return List.of();
        }
        Instant at = evidence.signedAt().get();
        CertificateEvidence certificate = evidence.certificate().get();
        List<Reason> reasons = new ArrayList<>();
        if (certificate.revoked().filter(since -> !since.isAfter(at)).isPresent()) {
            reasons.add(IndicationReason.revoked(evidence));
        }
        if (at.isAfter(certificate.notAfter())) {
            reasons.add(IndicationReason.expiredAtSigning(evidence));
        }
        if (at.isBefore(certificate.notBefore())) {
            reasons.add(Reason.of("signing.reason.not-yet-valid"));
        }
        return reasons;
    }

    /** All that is wrong, not only what DSS stumbled over first. */
    private static List<Reason> reasons(SignatureEvidence evidence, Instant now) {
        List<Reason> reasons = new ArrayList<>();
        if (evidence.indication() != Indication.TOTAL_PASSED) {
            reasons.addAll(signedWhileInvalid(evidence));
            if (reasons.isEmpty() && hasRunOut(evidence, now)) {
                reasons.add(IndicationReason.expired(evidence));
            }
            reasons.addAll(found(evidence));
        }
        if (isInFuture(evidence, now)) {
            reasons.add(IndicationReason.signedInFuture(evidence.claimed().orElseThrow()));
        }
        return reasons.stream().distinct().toList();
    }

    private static boolean hasRunOut(SignatureEvidence evidence, Instant now) {
        return evidence.stamped().isEmpty()
                && evidence.certificate()
                        .filter(one -> now.isAfter(one.notAfter()))
                        .isPresent();
    }

    private static List<Reason> found(SignatureEvidence evidence) {
        SubIndication why = evidence.subIndication();
        Reason reason = why == null ? IndicationReason.unclear("?") : IndicationReason.of(why, evidence);
        boolean vaguer = reason.key().equals("signing.reason.expired") || IndicationReason.isUnclear(reason);
        return vaguer && !signedWhileInvalid(evidence).isEmpty() ? List.of() : List.of(reason);
    }
}
