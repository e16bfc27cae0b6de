package vn.banggiang.signatures;

/**
 * The certificate policies by which a certificate of this project says whose it is. They lie under 2.999, the arc for
 * examples (ITU-T X.660): an authority in service uses its own and the verifier then goes by the names.
 */
public enum CertificatePolicy {
    /** Issued to a person who signs for an agency. */
    PERSON("2.999.4.1", SignerRole.PERSON),
    /** Issued to an agency; its signature stands for the seal. */
    AGENCY("2.999.4.2", SignerRole.AGENCY);

    private final String oid;
    private final SignerRole role;

    CertificatePolicy(String oid, SignerRole role) {
        this.oid = oid;
        this.role = role;
    }

    /** The object identifier in dotted form. */
    public String oid() {
        return oid;
    }

    /** Whose certificates carry it. */
    public SignerRole role() {
        return role;
    }
}
