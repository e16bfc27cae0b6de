package vn.banggiang.signatures;

import eu.europa.esig.dss.enumerations.CertificationPermission;
import java.util.Optional;
import vn.banggiang.layout.FieldNames;

/** One decision in each state of its journey, made once: every test works on these bytes. */
final class Papers {

    static final byte[] DRAFT = SampleDraft.ofOnePage();
    static final byte[] SIGNED = signed();
    static final byte[] NUMBERED = SampleDraft.numbered(SIGNED);
    static final byte[] SEALED = sealedBy(Province.SEAL, NUMBERED);

    private Papers() {}

    private static byte[] signed() {
        Province province = Province.shared();
        return province.signer.sign(DRAFT, province.leader(), Pictures.SIGNATURE, Province.NOW);
    }

    /** The seal as an attacker's or careless program would set it: nothing is checked before. */
    static byte[] sealedBy(KeyId key, byte[] pdf) {
        return new FieldSigner(Optional.empty())
                .sign(pdf, FieldNames.SEAL, Province.shared().vault.open(key), Pictures.SEAL, null, Province.NOW);
    }

    /** The leader's signature by any key, unchecked. */
    static byte[] signedBy(KeyId key, byte[] pdf) {
        return new FieldSigner(Optional.empty())
                .sign(
                        pdf,
                        FieldNames.SIGNATURE,
                        Province.shared().vault.open(key),
                        Pictures.SIGNATURE,
                        CertificationPermission.MINIMAL_CHANGES_PERMITTED,
                        Province.NOW);
    }
}
