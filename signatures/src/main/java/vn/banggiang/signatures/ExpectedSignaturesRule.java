package vn.banggiang.signatures;

import eu.europa.esig.dss.diagnostic.PDFRevisionWrapper;
import eu.europa.esig.dss.diagnostic.jaxb.XmlPDFLockDictionary;
import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.PdfLockAction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.banggiang.layout.FieldNames;

/**
 * Exactly a person's certifying signature and then an agency's locking one, of the same agency (Decree 30/2020, art. 32:
 * the agency's key only after the personal signature).
 */
final class ExpectedSignaturesRule implements DocumentRule {

    @Override
    public List<Reason> broken(SignedPdf pdf) {
        Optional<SignatureEvidence> leader = pdf.signatureIn(FieldNames.SIGNATURE);
        Optional<SignatureEvidence> seal = pdf.signatureIn(FieldNames.SEAL);
        List<Reason> broken = new ArrayList<>();
        if (pdf.signatures().size() > 2) {
            broken.add(Reason.of("signing.reason.unexpected-signature"));
        }
        leader.ifPresentOrElse(
                one -> broken.addAll(leader(one)), () -> broken.add(Reason.of("signing.reason.leader-missing")));
        seal.ifPresentOrElse(one -> broken.addAll(seal(one)), () -> broken.add(Reason.of("signing.open.seal-missing")));
        if (leader.isPresent() && seal.isPresent()) {
            broken.addAll(together(leader.get(), seal.get()));
        }
        return broken;
    }

    private static List<Reason> leader(SignatureEvidence leader) {
        List<Reason> broken = new ArrayList<>();
        if (leader.role() != SignerRole.PERSON) {
            broken.add(Reason.of("signing.reason.not-a-person", name(leader)));
        }
        boolean certified = leader.revision()
                .map(PDFRevisionWrapper::getDocMDPPermissions)
                .filter(CertificationPermission.MINIMAL_CHANGES_PERMITTED::equals)
                .isPresent();
        if (!certified) {
            broken.add(Reason.of("signing.reason.not-certified"));
        }
        return broken;
    }

    private static List<Reason> seal(SignatureEvidence seal) {
        List<Reason> broken = new ArrayList<>();
        if (seal.role() != SignerRole.AGENCY) {
            broken.add(Reason.of("signing.reason.not-an-agency", name(seal)));
        }
        boolean locked = seal.revision()
                .filter(one -> locksAll(one.getFieldMDP()) && locksAll(one.getSigFieldLock()))
                .isPresent();
        if (!locked) {
            broken.add(Reason.of("signing.reason.lock-missing"));
        }
        return broken;
    }

    private static List<Reason> together(SignatureEvidence leader, SignatureEvidence seal) {
        List<Reason> broken = new ArrayList<>();
        if (seal.revisionLength() <= leader.revisionLength()) {
            broken.add(Reason.of("signing.reason.seal-not-last"));
        }
        Optional<CertificateHolder> person = leader.certificate().map(CertificateEvidence::holder);
        Optional<CertificateHolder> agency = seal.certificate().map(CertificateEvidence::holder);
        if (person.isPresent() && agency.isPresent() && !sameAgency(person.get(), agency.get())) {
            broken.add(Reason.of(
                    "signing.reason.agencies-differ",
                    person.get().organisation(),
                    agency.get().organisation()));
        }
        return broken;
    }

    static boolean sameAgency(CertificateHolder one, CertificateHolder other) {
        boolean bothCoded = !one.agencyCode().isEmpty() && !other.agencyCode().isEmpty();
        return bothCoded
                ? one.agencyCode().equals(other.agencyCode())
                : one.organisation().equalsIgnoreCase(other.organisation());
    }

    private static boolean locksAll(@Nullable XmlPDFLockDictionary lock) {
        if (lock == null) {
            return false;
        }
        Set<String> fields = new HashSet<>(lock.getFields());
        return lock.getAction() == PdfLockAction.INCLUDE && fields.containsAll(FieldNames.ALL);
    }

    private static String name(SignatureEvidence signature) {
        return signature.certificate().map(one -> one.holder().name()).orElse("");
    }
}
