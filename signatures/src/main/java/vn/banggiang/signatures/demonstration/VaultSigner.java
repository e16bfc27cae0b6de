package vn.banggiang.signatures.demonstration;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;
import vn.banggiang.signatures.SigningKey;

/** Lets certificates be signed with a key that stays in its vault. */
final class VaultSigner implements ContentSigner {

    private final SigningKey key;
    /** One certificate at a time is built by a thread, several threads share one signer. */
    private final ThreadLocal<ByteArrayOutputStream> content = ThreadLocal.withInitial(ByteArrayOutputStream::new);

    VaultSigner(SigningKey key) {
        this.key = key;
    }

    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
        return new DefaultSignatureAlgorithmIdentifierFinder().find(key.algorithm());
    }

    @Override
    public OutputStream getOutputStream() {
        content.get().reset();
        return content.get();
    }

    @Override
    public byte[] getSignature() {
        return key.signRaw(key.algorithm(), content.get().toByteArray());
    }
}
