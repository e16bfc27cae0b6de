package vn.banggiang.documents.verification;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Service;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.VerificationCode;
import vn.banggiang.documents.outgoing.IssuedDocuments;
import vn.banggiang.signing.SignatureVerifier;
import vn.banggiang.signing.Verdict;
import vn.banggiang.storage.Files;
import vn.banggiang.storage.Sha256;

/** What anyone may ask, signed in or not: is this file, or the document behind this code, authentic and unchanged? */
@Service
public class Verifications {

    private final IssuedDocuments issued;
    private final SignatureVerifier verifier;
    private final Files files;
    private final AskingLimit limit;
    private final JudgingPlaces places;

    Verifications(
            IssuedDocuments issued, SignatureVerifier verifier, Files files, AskingLimit limit, JudgingPlaces places) {
        this.issued = issued;
        this.verifier = verifier;
        this.files = files;
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
        return places.within(asker, () -> verdict(pdf));
    }

    /** The issued document behind a code; NOT_FOUND for any other code. {@code asker} as in {@link #ofFile}. */
    public Verification ofCode(Asker asker, String code) {
        limit.count(asker);
        IssuedDocuments.Issue issue = issued.with(new VerificationCode(code)).orElseThrow(DocumentsException::notFound);
        return new Verification(
                issue.issuer(),
                issue.code(),
                issue.date(),
                issue.type(),
                issue.trichYeu(),
                issue.signer(),
                places.within(asker, () -> verdict(issue.file())));
    }

    private Verdict verdict(Sha256 file) {
        try (InputStream pdf = files.open(file)) {
            return verdict(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Verdict verdict(InputStream pdf) {
        try {
            return verifier.verify(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
