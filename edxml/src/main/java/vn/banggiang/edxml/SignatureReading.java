package vn.banggiang.edxml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Follows a message from its first to its last byte and says what its signature proves. Only one
 * signature, in the header, counts; any other one anywhere makes the message suspect.
 */
final class SignatureReading {

    private final XmlCursor cursor;
    private final XmlTree tree;
    private final SignedBytes signed;
    private final CanonicalForm document;
    private SignatureFinding verdict = new SignatureFinding.Absent();
    private @Nullable SignatureClaim claim;
    private boolean met;

    SignatureReading(XmlCursor cursor, XmlTree tree, EdxmlLimits limits) {
        this.cursor = cursor;
        this.tree = tree;
        this.signed = new SignedBytes(4 * limits.maxHeaderChars());
        this.document = new CanonicalForm(true, signed);
        cursor.divert(List.of(document));
    }

    /** The cursor stands on a signature in the header. */
    void readSignature() throws IOException {
        if (met) {
            cursor.skip();
            return;
        }
        met = true;
        List<CanonicalForm> before = cursor.divert(List.of());
        try {
            claim = examined(readElement());
            document.flush();
            signed.digestWith(Digests.create(claim.digest().jca()));
        } catch (SignatureProblem problem) {
            verdict = problem.verdict();
        }
        cursor.divertAfter(claim == null ? List.of() : before);
    }

    /** The cursor stands on an element Signature outside the signatures' namespace. */
    void readForeign() throws IOException {
        if (!met) {
            verdict = new SignatureFinding.NotVerifiable("edxml.signature.foreign-namespace");
        }
        cursor.skip();
    }

    /** The header has ended: without a signature nothing more needs to be digested. */
    void headerEnded() throws IOException {
        if (claim == null) {
            cursor.divertAfter(List.of());
        }
    }

    /** The message has ended. */
    SignatureFinding verdict() throws IOException {
        if (cursor.signatures() > 1) {
            return new SignatureFinding.Invalid("edxml.signature.several");
        }
        if (cursor.signatures() == 1 && !met) {
            return new SignatureFinding.NotVerifiable("edxml.signature.misplaced");
        }
        if (claim == null) {
            return verdict;
        }
        if (!cursor.scope().undeclared().isEmpty()) {
            return new SignatureFinding.NotVerifiable("edxml.signature.prefix-undeclared");
        }
        document.flush();
        boolean unchanged = MessageDigest.isEqual(signed.digest(), claim.digestValue());
        return unchanged ? verdict : new SignatureFinding.Invalid("edxml.signature.content-changed");
    }

    private Element readElement() throws IOException {
        ByteArrayOutputStream exclusive = new ByteArrayOutputStream();
        ByteArrayOutputStream inclusive = new ByteArrayOutputStream();
        List<XmlNode> children = new ArrayList<>();
        while (cursor.nextChild()) {
            boolean signedInfo = cursor.at(Names.DSIG, "SignedInfo") && exclusive.size() == 0;
            if (signedInfo) {
                CanonicalForm first = new CanonicalForm(true, exclusive);
                CanonicalForm second = new CanonicalForm(false, inclusive);
                cursor.divert(List.of(first, second));
                children.add(tree.read());
                cursor.divertAfter(List.of());
                first.flush();
                second.flush();
            } else {
                children.add(tree.read());
            }
        }
        XmlNode node = new XmlNode(Names.DSIG, "Signature", Map.of(), "", children);
        Map<String, byte[]> signedInfos = new HashMap<>();
        signedInfos.put(SignatureUris.EXCLUSIVE_C14N, exclusive.toByteArray());
        if (!cursor.scope().hasXmlAttributes()) {
            signedInfos.put(SignatureUris.INCLUSIVE_C14N, inclusive.toByteArray());
        }
        return new Element(node, signedInfos);
    }

    /** The claim, after its signature over itself was verified. */
    private SignatureClaim examined(Element element) throws SignatureProblem {
        SignatureClaim read = SignatureClaim.of(element.node());
        byte[] signedInfo = element.signedInfos().get(read.canonicalization());
        if (signedInfo == null) {
            throw SignatureProblem.notVerifiable("edxml.signature.shape-unsupported");
        }
        PublicKey key = read.chain().getFirst().getPublicKey();
        if (!read.algorithm().fits(key)) {
            throw SignatureProblem.notVerifiable("edxml.signature.key-mismatch");
        }
        if (!verifies(read, key, signedInfo)) {
            throw SignatureProblem.invalid("edxml.signature.value-mismatch");
        }
        boolean weak = read.algorithm().isWeakWith(key) || read.digest().isWeak();
        verdict = new SignatureFinding.Valid(read.chain(), weak);
        return read;
    }

    private static boolean verifies(SignatureClaim claim, PublicKey key, byte[] signedInfo) {
        try {
            Signature signature = Signature.getInstance(claim.algorithm().jca());
            signature.initVerify(key);
            signature.update(signedInfo);
            return signature.verify(claim.signatureValue());
        } catch (GeneralSecurityException notASignature) {
            return false;
        }
    }

    /** The signature element, and its SignedInfo in each canonical form by the form's name. */
    private record Element(XmlNode node, Map<String, byte[]> signedInfos) {}
}
