package vn.banggiang.outgoing;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.VerificationCode;
import vn.banggiang.storage.StoredFile;
import vn.banggiang.words.Folding;

/** What the public may know of an issued document whose code it holds. */
@Component
public class IssuedDocuments {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

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

    /** The issued document with this id. */
    public Optional<Issue> with(OutgoingId id) {
        return store.find(id)
                .filter(document -> document.state() == OutgoingState.ISSUED)
                .map(this::issue);
    }

    /**
     * The newest document that an agency issued under this number and notation, such as "15/QĐ-STC"; INVALID {@code
     * documents.earlier-not-issued} where there is none.
     */
    public OutgoingId required(AgencyId agency, String code) {
        String wanted = Folding.foldTight(code);
        Matcher number = NUMBER.matcher(wanted);
        int digits = number.lookingAt() ? Integer.parseInt(number.group()) : 0;
        return store.issued(agency, digits).stream()
                .filter(one -> Folding.foldTight(one.printedCode()).equals(wanted))
                .map(OutgoingDocument::id)
                .findFirst()
                .orElseThrow(() -> DocumentsException.invalid("documents.earlier-not-issued")
                        .at("earlier"));
    }

    private Issue issue(OutgoingDocument document) {
        IssueNumber number = document.requiredNumber();
        Issued sealed = Objects.requireNonNull(document.issued());
        return new Issue(
                directory.agency(document.agency(), number.date()).name(),
                document.printedCode(),
                number.date(),
                document.content().type().vietnamese(),
                document.content().trichYeu().value(),
                document.block().position(),
                document.block().signer(),
                document.code(),
                new StoredFile(sealed.sha256(), sealed.size()));
    }

    /**
     * An issued document, seen from outside.
     *
     * @param code number and notation
     * @param position of the signer, as printed
     * @param proof the code behind its QR
     */
    public record Issue(
            String issuer,
            String code,
            LocalDate date,
            String type,
            String trichYeu,
            String position,
            String signer,
            VerificationCode proof,
            StoredFile file) {}
}
