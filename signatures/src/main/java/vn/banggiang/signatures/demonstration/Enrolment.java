package vn.banggiang.signatures.demonstration;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import vn.banggiang.signatures.CertificatePolicy;
import vn.banggiang.signatures.KeyId;

/** Who gets a demonstration certificate. */
public sealed interface Enrolment {

    /** The key's name in the vault. */
    KeyId key();

    /** What kind of key pair to make. */
    KeyKind kind();

    /** The certificate's subject. */
    X500Name subject();

    /** The policy that says whose certificate it is. */
    CertificatePolicy policy();

    /**
     * A person who signs for an agency.
     *
     * @param name full name
     * @param title position, such as "Chủ tịch"
     * @param staffCode tells apart people of one name
     * @param agencyCode the agency's code in the exchange
     */
    record Person(
            KeyId key, KeyKind kind, String name, String title, String staffCode, String agency, String agencyCode)
            implements Enrolment {

        @Override
        public X500Name subject() {
            return begin(new X500NameBuilder(BCStyle.INSTANCE), agency, agencyCode)
                    .addRDN(BCStyle.T, title)
                    .addRDN(BCStyle.SERIALNUMBER, staffCode)
                    .addRDN(BCStyle.CN, name)
                    .build();
        }

        @Override
        public CertificatePolicy policy() {
            return CertificatePolicy.PERSON;
        }
    }

    /**
     * An agency, for its seal.
     *
     * @param agencyCode the agency's code in the exchange
     */
    record Agency(KeyId key, KeyKind kind, String agency, String agencyCode) implements Enrolment {

        @Override
        public X500Name subject() {
            return begin(new X500NameBuilder(BCStyle.INSTANCE), agency, agencyCode)
                    .addRDN(BCStyle.CN, agency)
                    .build();
        }

        @Override
        public CertificatePolicy policy() {
            return CertificatePolicy.AGENCY;
        }
    }

    private static X500NameBuilder begin(X500NameBuilder name, String agency, String agencyCode) {
        return name.addRDN(BCStyle.C, "VN")
                .addRDN(BCStyle.O, agency)
                .addRDN(BCStyle.ORGANIZATION_IDENTIFIER, agencyCode);
    }
}
