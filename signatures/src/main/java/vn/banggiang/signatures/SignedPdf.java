package vn.banggiang.signatures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.banggiang.layout.FieldNames;

/**
 * A PDF with its signatures and the revisions they made. A document of our own form is one whose first signed revision
 * has the four fields: what comes later cannot take that away.
 */
final class SignedPdf implements AutoCloseable {

    private final byte[] pdf;
    private final List<SignatureEvidence> signatures;
    private final long covered;
    private final Map<Long, PdfRevision> revisions = new HashMap<>();

    /** @param evidence at least one signature, in the order they were made, each with a sound byte range */
    SignedPdf(byte[] pdf, Evidence evidence) {
        this.pdf = pdf;
        this.signatures = List.copyOf(evidence.signatures());
        this.covered = Math.min(evidence.covered(), pdf.length);
    }

    List<SignatureEvidence> signatures() {
        return signatures;
    }

    Optional<SignatureEvidence> signatureIn(String field) {
        return signatures.stream().filter(one -> one.field().equals(field)).findFirst();
    }

    /** The document as the signature saw it. */
    PdfRevision revision(SignatureEvidence signature) {
        return revision(signature.revisionLength());
    }

    /** The document as it is now. */
    PdfRevision whole() {
        return revision(pdf.length);
    }

    /** The document as the last signature, or a genuine time stamp after it, saw it. */
    PdfRevision covered() {
        return revision(covered);
    }

    /** The characters that the signature's byte range leaves out. */
    String gap(SignatureEvidence signature) {
        return text(signature.byteRange().get(1), signature.byteRange().get(2));
    }

    /** The last characters, at most so many, of what the signature's byte range covers. */
    String end(SignatureEvidence signature, int most) {
        long to = signature.revisionLength();
        return text(Math.max(0, to - most), to);
    }

    /** How many bytes, blanks aside, follow all that a signature or a genuine time stamp covers. */
    long uncovered() {
        long count = 0;
        for (int i = Math.toIntExact(covered); i < pdf.length; i++) {
            count += pdf[i] == 0 || Character.isWhitespace(pdf[i]) ? 0 : 1;
        }
        return count;
    }

    private String text(long from, long to) {
        return new String(pdf, Math.toIntExact(from), Math.toIntExact(to - from), StandardCharsets.ISO_8859_1);
    }

    /** The first signature's revision, those of all later signatures, and the document as it is now. */
    List<PdfRevision> revisions() {
        return Stream.concat(signatures.stream().map(this::revision), Stream.of(whole()))
                .distinct()
                .toList();
    }

    boolean isOfOurForm() {
        PdfRevision first = revision(signatures.getFirst());
        return FieldNames.ALL.stream().allMatch(name -> first.field(name).isPresent());
    }

    private PdfRevision revision(long length) {
        return revisions.computeIfAbsent(length, bytes -> PdfRevision.of(pdf, bytes));
    }

    @Override
    public void close() {
        try {
            for (PdfRevision revision : revisions.values()) {
                revision.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
