package vn.banggiang.legislation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.ReceivedPdf;
import vn.banggiang.publicpages.PublicFrame;
import vn.banggiang.signatures.SignatureFinding;
import vn.banggiang.signatures.SignatureResult;
import vn.banggiang.signatures.SignatureVerifier;
import vn.banggiang.signatures.Verdict;
import vn.banggiang.storage.FileStore;
import vn.banggiang.storage.Sha256;
import vn.banggiang.storage.StoredFile;

/** The files of legal documents: taken in as any PDF from outside, and judged as often as certificates may have ended meanwhile. */
@Component
public class PublishedFiles {

    private static final Duration HOLDS = Duration.ofDays(7);
    private static final int AT_ONCE = 20;

    private final FileStore files;
    private final VerdictStore verdicts;
    private final SignatureVerifier verifier;
    /** Asked for when it is needed: the scheduler, which judges, stands below the pictures of the portal. */
    private final ObjectProvider<PublicFrame> portals;

    private final TransactionOperations transactions;
    private final Clock clock;

    PublishedFiles(
            FileStore files,
            VerdictStore verdicts,
            SignatureVerifier verifier,
            ObjectProvider<PublicFrame> portals,
            TransactionOperations transactions,
            Clock clock) {
        this.files = files;
        this.verdicts = verdicts;
        this.verifier = verifier;
        this.portals = portals;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Stores a PDF that somebody brought; what could harm a reader or is a state secret is refused by {@link DocumentsException}. */
    public StoredFile take(InputStream content) {
        try (ReceivedPdf pdf = ReceivedPdf.of(content)) {
            pdf.secrecy().ifPresent(stamp -> {
                throw DocumentsException.stateSecret(stamp);
            });
            try (InputStream sound = pdf.open()) {
                return files.store(sound, ReceivedPdf.MOST_BYTES);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What its signatures are worth, as it was judged last. */
    public Optional<SignatureVerdict> verdict(Sha256 file) {
        return verdicts.of(file);
    }

    /**
     * Judges what waits for it and what was judged too long ago. A file that cannot be judged keeps none of the others from
     * it; errors are thrown as one when all have been tried.
     */
    void judge() {
        List<RuntimeException> failures = verdicts.due(clock.instant().minus(HOLDS), AT_ONCE).stream()
                .flatMap(file -> tryToJudge(file).stream())
                .toList();
        if (!failures.isEmpty()) {
            RuntimeException first = failures.getFirst();
            failures.stream().skip(1).forEach(first::addSuppressed);
            throw first;
        }
    }

    private Optional<RuntimeException> tryToJudge(Sha256 file) {
        try {
            judge(file);
            return Optional.empty();
        } catch (RuntimeException broken) {
            return Optional.of(broken);
        }
    }

    private void judge(Sha256 file) {
        SignatureVerdict verdict = judged(file);
        transactions.executeWithoutResult(status -> {
            verdicts.keep(file, verdict, clock.instant());
            verdicts.agencies(file).forEach(portals.getObject()::changed);
        });
    }

    private SignatureVerdict judged(Sha256 file) {
        try (InputStream content = files.open(file)) {
            Verdict verdict = verifier.verify(content);
            List<String> signers = verdict.signatures().stream()
                    .filter(finding -> finding.result() == SignatureResult.VALID)
                    .map(SignatureFinding::signer)
                    .distinct()
                    .toList();
            return new SignatureVerdict(verdict.overall(), signers, clock.instant());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
