package vn.banggiang.signatures;

import eu.europa.esig.dss.diagnostic.PDFRevisionWrapper;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SubIndication;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** DSS's sub-indications (ETSI EN 319 102-1, tables 5 and 6) in the words of the verdict. */
final class IndicationReason {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT).withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT).withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private static final String UNCLEAR = "signing.reason.unclear";

    private IndicationReason() {}

    static Reason of(SubIndication why, SignatureEvidence evidence) {
        return switch (why) {
            case HASH_FAILURE -> unknown(evidence).orElse(Reason.of("signing.change.content"));
            case SIG_CRYPTO_FAILURE -> unknown(evidence).orElseGet(() -> broken(evidence));
            case FORMAT_FAILURE -> format(evidence);
            case SIGNED_DATA_NOT_FOUND -> unknown(evidence).orElse(Reason.of("signing.reason.content-not-found"));
            case SIG_CONSTRAINTS_FAILURE -> constraints(why, evidence);
            case REVOKED, REVOKED_NO_POE -> revoked(evidence);
            case REVOKED_CA_NO_POE -> Reason.of("signing.reason.issuer-revoked", issuer(evidence));
            case EXPIRED, OUT_OF_BOUNDS_NO_POE, OUT_OF_BOUNDS_NOT_REVOKED -> expired(evidence);
            case NOT_YET_VALID -> Reason.of("signing.reason.not-yet-valid");
            case NO_SIGNING_CERTIFICATE_FOUND -> Reason.of("signing.reason.no-certificate");
            case NO_CERTIFICATE_CHAIN_FOUND, NO_CERTIFICATE_CHAIN_FOUND_NO_POE ->
                Reason.of("signing.reason.unknown-issuer", issuer(evidence));
            case TRY_LATER, REVOCATION_OUT_OF_BOUNDS_NO_POE, CERTIFICATE_CHAIN_GENERAL_FAILURE ->
                Reason.of("signing.reason.revocation-unknown", issuer(evidence));
            case CRYPTO_CONSTRAINTS_FAILURE, CRYPTO_CONSTRAINTS_FAILURE_NO_POE ->
                Reason.of("signing.reason.weak-algorithm", algorithm(evidence));
            case CHAIN_CONSTRAINTS_FAILURE ->
                unlisted(evidence)
                        ? Reason.of("signing.reason.revocation-unknown", issuer(evidence))
                        : Reason.of("signing.reason.certificate-unfit");
            case TIMESTAMP_ORDER_FAILURE, NO_POE -> Reason.of("signing.reason.time-unproved");
            default -> unclear(why.name());
        };
    }

    /** The last resort: nothing better can be said. */
    static Reason unclear(String why) {
        return Reason.of(UNCLEAR, why);
    }

    static boolean isUnclear(Reason reason) {
        return reason.key().equals(UNCLEAR);
    }

    static Reason revoked(SignatureEvidence evidence) {
        return Reason.of("signing.reason.revoked", revokedAt(evidence));
    }

    static Reason expired(SignatureEvidence evidence) {
        return Reason.of("signing.reason.expired", notAfter(evidence));
    }

    static Reason expiredAtSigning(SignatureEvidence evidence) {
        return Reason.of("signing.reason.expired-at-signing", notAfter(evidence));
    }

    static Reason signedInFuture(Instant claimed) {
        return Reason.of("signing.reason.time-in-future", MOMENT.format(claimed));
    }

    private static Optional<Reason> unknown(SignatureEvidence evidence) {
        return evidence.unknownAlgorithm().map(oid -> Reason.of("signing.reason.unknown-algorithm", oid));
    }

    /** The content has the signed digest, so it is the signature that is wrong; else nobody can tell which is. */
    private static Reason broken(SignatureEvidence evidence) {
        return Reason.of(
                evidence.isContentIntact() ? "signing.reason.does-not-verify" : "signing.change.signature-broken");
    }

    /** Of what our policy wants a signature to say, only the time can be missing and all else be right. */
    private static Reason constraints(SubIndication why, SignatureEvidence evidence) {
        return evidence.claimed().isEmpty() ? Reason.of("signing.reason.time-missing") : unclear(why.name());
    }

    private static Reason format(SignatureEvidence evidence) {
        Optional<PDFRevisionWrapper> revision = evidence.revision();
        if (revision.filter(one -> !one.isSignatureByteRangeValid()).isPresent()) {
            return Reason.of("signing.change.byte-range");
        }
        if (revision.filter(one -> !one.isPdfSignatureDictionaryConsistent()).isPresent()) {
            return Reason.of("signing.change.dictionary");
        }
        boolean pages = revision.filter(
                        one -> !one.getPdfPageDifferenceConcernedPages().isEmpty())
                .isPresent();
        if (pages) {
            return Reason.of("signing.change.pages");
        }
        return modified(evidence) ? Reason.of("signing.change.added") : Reason.of("signing.reason.malformed");
    }

    private static Object algorithm(SignatureEvidence evidence) {
        return Optional.ofNullable(evidence.signature().getSignatureAlgorithm())
                .map(SignatureAlgorithm::getName)
                .orElse("?");
    }

    private static boolean modified(SignatureEvidence evidence) {
        return evidence.revision()
                .map(PDFRevisionWrapper::arePdfObjectModificationsDetected)
                .orElse(false);
    }

    private static boolean unlisted(SignatureEvidence evidence) {
        return evidence.certificate().map(one -> !one.listed()).orElse(false);
    }

    private static Object revokedAt(SignatureEvidence evidence) {
        return evidence.certificate()
                .flatMap(CertificateEvidence::revoked)
                .map(DAY::format)
                .orElse("?");
    }

    private static Object notAfter(SignatureEvidence evidence) {
        return evidence.certificate()
                .map(one -> DAY.format(one.certificate().getNotAfter().toInstant()))
                .orElse("?");
    }

    private static Object issuer(SignatureEvidence evidence) {
        return evidence.certificate().map(CertificateEvidence::issuer).orElse("?");
    }
}
