package vn.banggiang.signing;

import java.nio.file.Path;

/**
 * Where an installation keeps what signing needs.
 *
 * @param data the installation's data directory
 */
public record SigningFiles(Path data) {

    /** PKCS#12 files, one a key. */
    public Path keys() {
        return data.resolve("keys");
    }

    /** PNG pictures of signatures and seals, named after their keys. */
    public Path images() {
        return data.resolve("images");
    }

    /** Root certificates whose signatures count, as PEM. */
    public Path trust() {
        return data.resolve("trust");
    }

    /** Certificates of authorities between roots and signers, as PEM. */
    public Path intermediates() {
        return data.resolve("intermediates");
    }

    /** Certificate revocation lists. */
    public Path revocations() {
        return data.resolve("crl");
    }
}
