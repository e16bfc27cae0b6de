package vn.banggiang.signatures;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.List;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * A key behind a PIN, as it lies in its file: the certificates in the open, the key encrypted with AES-256-GCM under what
 * Argon2id makes of the PIN, a salt and the vault's secret, bound to the key's name and to all that stands before it.
 * Without the PIN nobody opens it, the platform neither.
 */
final class LockedKey {

    private static final int MAGIC = 0x42474b31; // BGK1
    private static final int SALT_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final KeyId id;
    private final PinCost cost;
    private final byte[] salt;
    private final byte[] nonce;
    private final List<X509Certificate> chain;
    private final byte[] encrypted;

    private LockedKey(
            KeyId id, PinCost cost, byte[] salt, byte[] nonce, List<X509Certificate> chain, byte[] encrypted) {
        this.id = id;
        this.cost = cost;
        this.salt = salt;
        this.nonce = nonce;
        this.chain = chain;
        this.encrypted = encrypted;
    }

    static LockedKey lock(
            KeyId id, PrivateKey key, List<X509Certificate> chain, SigningPin pin, PinCost cost, byte[] secret)
            throws GeneralSecurityException, IOException {
        byte[] salt = random(SALT_BYTES);
        byte[] nonce = random(NONCE_BYTES);
        LockedKey open = new LockedKey(id, cost, salt, nonce, List.copyOf(chain), new byte[0]);
        byte[] encrypted = open.cipher(Cipher.ENCRYPT_MODE, pin, secret).doFinal(key.getEncoded());
        return new LockedKey(id, cost, salt, nonce, open.chain, encrypted);
    }

    /** The private key; empty when it is another PIN, or the file was tampered with. */
    Optional<PrivateKey> unlock(SigningPin pin, byte[] secret) throws GeneralSecurityException, IOException {
        try {
            byte[] key = cipher(Cipher.DECRYPT_MODE, pin, secret).doFinal(encrypted);
            String algorithm = chain.getFirst().getPublicKey().getAlgorithm();
            return Optional.of(KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(key)));
        } catch (AEADBadTagException otherPin) {
            return Optional.empty();
        }
    }

    /** The key's certificate first. */
    List<X509Certificate> chain() {
        return chain;
    }

    byte[] bytes() throws GeneralSecurityException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(head());
            write(out, encrypted);
        }
        return bytes.toByteArray();
    }

    static LockedKey read(KeyId id, byte[] bytes) throws GeneralSecurityException, IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != MAGIC) {
                throw new IOException("no locked key");
            }
            PinCost cost = new PinCost(in.readInt(), in.readInt());
            byte[] salt = read(in);
            byte[] nonce = read(in);
            var path = CertificateFactory.getInstance("X.509")
                    .generateCertPath(new ByteArrayInputStream(read(in)), "PkiPath");
            List<X509Certificate> chain = path.getCertificates().stream()
                    .map(X509Certificate.class::cast)
                    .toList();
            return new LockedKey(id, cost, salt, nonce, chain, read(in));
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    private Cipher cipher(int mode, SigningPin pin, byte[] secret) throws GeneralSecurityException, IOException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        SecretKeySpec key = new SecretKeySpec(stretched(pin, secret), "AES");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(head());
        return cipher;
    }

    private byte[] stretched(SigningPin pin, byte[] secret) {
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withMemoryAsKB(cost.kibibytes())
                .withIterations(cost.passes())
                .withParallelism(1)
                .withSalt(salt)
                .withSecret(secret)
                .withAdditional(id.value().getBytes(StandardCharsets.US_ASCII))
                .build());
        byte[] key = new byte[KEY_BYTES];
        argon2.generateBytes(pin.bytes(), key);
        return key;
    }

    private byte[] head() throws GeneralSecurityException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(MAGIC);
            out.writeInt(cost.kibibytes());
            out.writeInt(cost.passes());
            write(out, salt);
            write(out, nonce);
            write(
                    out,
                    CertificateFactory.getInstance("X.509")
                            .generateCertPath(chain)
                            .getEncoded("PkiPath"));
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, byte[] part) throws IOException {
        out.writeInt(part.length);
        out.write(part);
    }

    private static byte[] read(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }

    private static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }
}
