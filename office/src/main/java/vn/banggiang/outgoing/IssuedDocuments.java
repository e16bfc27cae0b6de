package vn.banggiang.outgoing;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.Directory;
import vn.banggiang.documents.VerificationCode;
import vn.banggiang.storage.Sha256;

/** What the public may know of an issued document whose code it holds. */
@Component
public class IssuedDocuments {

    private final OutgoingStore store;
    private final Directory directory;

    IssuedDocuments(OutgoingStore store, Directory directory) {
        this.store = store;
        this.directory = directory;
    }

    /** The issued document with this code. */
    public Optional<Issue> with(VerificationCode code) {
        return store.issuedWith(code).map(this::issue);
    }

    private Issue issue(OutgoingDocument document) {
        IssueNumber number = document.requiredNumber();
        return new Issue(
                directory.agency(document.agency(), number.date()).name(),
                document.printedCode(),
                number.date(),
                document.content().type().vietnamese(),
                document.content().trichYeu().value(),
                document.block().signer(),
                Objects.requireNonNull(document.issued()).sha256());
    }

    /**
     * An issued document, seen from outside.
     *
     * @param code number and notation
     */
    public record Issue(
            String issuer, String code, LocalDate date, String type, String trichYeu, String signer, Sha256 file) {}
}
