package vn.banggiang.signing;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns what DSS and the rules found into words and one result. */
final class Judgement {

    private Judgement() {}

    static SignatureFinding finding(SignatureEvidence evidence) {
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
                result(evidence),
                reasons(evidence));
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
                .map(reason -> reason.isUncertain() ? SignatureResult.INDETERMINATE : SignatureResult.INVALID)
                .forEach(results::add);
        if (results.contains(SignatureResult.INVALID)) {
            return Verdict.Overall.INVALID;
        }
        return results.contains(SignatureResult.INDETERMINATE) ? Verdict.Overall.INDETERMINATE : Verdict.Overall.VALID;
    }

    private static SignatureResult result(SignatureEvidence evidence) {
        if (evidence.subIndication() == SubIndication.NO_SIGNING_CERTIFICATE_FOUND) {
            return SignatureResult.INVALID;
        }
        return switch (evidence.indication()) {
            case TOTAL_PASSED -> SignatureResult.VALID;
            case TOTAL_FAILED -> SignatureResult.INVALID;
            default -> signedWhileInvalid(evidence) ? SignatureResult.INVALID : SignatureResult.INDETERMINATE;
        };
    }

    /** Even by its own claim the signature was made after the certificate had been revoked or had run out. */
    private static boolean signedWhileInvalid(SignatureEvidence evidence) {
        Optional<Instant> signed = evidence.stamped().or(evidence::claimed);
        Optional<CertificateEvidence> certificate = evidence.certificate();
        if (signed.isEmpty() || certificate.isEmpty()) {
            return false;
        }
        Instant at = signed.get();
        boolean revoked =
                certificate.get().revoked().filter(since -> !since.isAfter(at)).isPresent();
        return revoked
                || at.isAfter(certificate.get().certificate().getNotAfter().toInstant())
                || at.isBefore(certificate.get().certificate().getNotBefore().toInstant());
    }

    private static List<Reason> reasons(SignatureEvidence evidence) {
        if (evidence.indication() == Indication.TOTAL_PASSED) {
            return List.of();
        }
        SubIndication why = evidence.subIndication();
        return List.of(why == null ? Reason.of("signing.reason.unclear") : IndicationReason.of(why, evidence));
    }
}
