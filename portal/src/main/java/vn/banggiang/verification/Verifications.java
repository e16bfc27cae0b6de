package vn.banggiang.verification;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.springframework.stereotype.Service;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.VerificationCode;
import vn.banggiang.outgoing.IssuedDocuments;
import vn.banggiang.signatures.SignatureVerifier;
import vn.banggiang.signatures.Verdict;
import vn.banggiang.storage.Sha256;

/** What anyone may ask, signed in or not: is this file authentic and unchanged, to which document does this code belong? */
@Service
public class Verifications {

    private final IssuedDocuments issued;
    private final SignatureVerifier verifier;
    private final AskingLimit limit;
    private final JudgingPlaces places;

    Verifications(IssuedDocuments issued, SignatureVerifier verifier, AskingLimit limit, JudgingPlaces places) {
        this.issued = issued;
        this.verifier = verifier;
        this.limit = limit;
        this.places = places;
    }

    /**
     * What the signatures of a file are worth. Nothing is kept of it.
     *
     * @param asker TOO_MANY {@code documents.asked-too-often} beyond {@value AskingLimit#MOST} a minute, {@code documents.judging-busy}
     *     when too many files are judged already
     */
    public Verdict ofFile(Asker asker, InputStream pdf) {
        limit.count(asker);
        return judged(asker, pdf);
    }

    /** The issued document that a code belongs to; NOT_FOUND for any other code. {@code asker} as in {@link #ofFile}. */
    public Verification ofCode(Asker asker, VerificationCode code) {
        limit.count(asker);
        return document(issue(code), code);
    }

    /** The file beside the document that the code belongs to; refuses as {@link #ofFile} and {@link #ofCode} do. */
    public Comparison ofFile(Asker asker, VerificationCode code, InputStream pdf) {
        limit.count(asker);
        IssuedDocuments.Issue issue = issue(code);
        DigestInputStream read = new DigestInputStream(pdf, sha256());
        Verdict verdict = judged(asker, read);
        boolean same =
                Sha256.of(read.getMessageDigest().digest()).equals(issue.file().sha256());
        return new Comparison(document(issue, code), verdict, same);
    }

    private IssuedDocuments.Issue issue(VerificationCode code) {
        return issued.with(code).orElseThrow(DocumentsException::notFound);
    }

    private static Verification document(IssuedDocuments.Issue issue, VerificationCode code) {
        return new Verification(
                issue.issuer(), issue.code(), issue.date(), issue.type(), issue.trichYeu(), issue.signer(), code);
    }

    private Verdict judged(Asker asker, InputStream pdf) {
        return places.within(asker, () -> verdict(pdf));
    }

    private Verdict verdict(InputStream pdf) {
        try {
            return verifier.verify(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
