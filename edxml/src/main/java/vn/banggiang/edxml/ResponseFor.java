package vn.banggiang.edxml;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The document that this one answers, or that a status reports on.
 *
 * @param organId its issuer
 * @param code its number and notation, may be empty
 * @param promulgated its date
 * @param documentId its identifier
 */
public record ResponseFor(
        Optional<OrganId> organId,
        DocumentCode code,
        Optional<LocalDate> promulgated,
        Optional<DocumentId> documentId) {

    /** The document of an identifier; issuer, code and date are taken from it when it follows the convention. */
    public static ResponseFor of(DocumentId documentId) {
        Optional<DocumentId.Parts> parts = documentId.parts();
        return new ResponseFor(
                parts.map(DocumentId.Parts::issuer),
                parts.map(DocumentId.Parts::code).orElse(DocumentCode.NONE),
                parts.map(DocumentId.Parts::promulgated),
                Optional.of(documentId));
    }
}
