package vn.banggiang.edxml;

import java.security.cert.X509Certificate;
import java.util.List;

/**
 * What the message's signature proves. Whether the certificate may be trusted is for the caller to
 * decide; the legal weight lies on the signatures inside the attached files.
 */
public sealed interface SignatureFinding {

    /** Key of the verdict in the message bundle. */
    String messageKey();

    /** The message carries no signature. */
    record Absent() implements SignatureFinding {
        @Override
        public String messageKey() {
            return "edxml.signature.absent";
        }
    }

    /**
     * There is something like a signature, but nothing can be said about it.
     *
     * @param messageKey why
     */
    record NotVerifiable(String messageKey) implements SignatureFinding {}

    /**
     * The signature was made with the key of {@code chain.getFirst()} over exactly this message.
     *
     * @param chain the signer's certificate first, then its issuers as far as the message has them
     * @param weak whether it rests on an algorithm or key length that no longer protects (SHA-1, RSA
     *     under 2048 bits)
     */
    record Valid(List<X509Certificate> chain, boolean weak) implements SignatureFinding {

        public Valid {
            chain = List.copyOf(chain);
        }

        @Override
        public String messageKey() {
            return weak ? "edxml.signature.weak" : "edxml.signature.valid";
        }
    }

    /**
     * The message or the signature was changed, or the signature is not of this message.
     *
     * @param messageKey what is wrong
     */
    record Invalid(String messageKey) implements SignatureFinding {}
}
