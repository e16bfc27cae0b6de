package vn.banggiang.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.banggiang.layout.FieldNames;

/**
 * A PDF with its signatures and the revisions they made. A document of our own form is one whose first signed revision
 * has the four fields: what comes later cannot take that away.
 */
final class SignedPdf implements AutoCloseable {

    private final byte[] pdf;
    private final List<SignatureEvidence> signatures;
    private final Map<Long, PdfRevision> revisions = new HashMap<>();

    /** @param signatures at least one, in the order they were made, each with a sound byte range */
    SignedPdf(byte[] pdf, List<SignatureEvidence> signatures) {
        this.pdf = pdf;
        this.signatures = List.copyOf(signatures);
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

    /** The characters that the signature's byte range leaves out. */
    String gap(SignatureEvidence signature) {
        int from = Math.toIntExact(signature.byteRange().get(1));
        int to = Math.toIntExact(signature.byteRange().get(2));
        return new String(pdf, from, to - from, StandardCharsets.ISO_8859_1);
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
