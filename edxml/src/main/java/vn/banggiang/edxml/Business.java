package vn.banggiang.edxml;

import java.util.List;
import java.util.Optional;

/**
 * The business operation of a document message (Bussiness).
 *
 * @param type what to do
 * @param documentId the document acted on
 * @param reason why, may be empty
 * @param paper whether a paper copy follows
 * @param update what changes, only with {@link BusinessType#UPDATE}
 * @param replacements what is replaced, only with {@link BusinessType#REPLACE}
 * @param staff the officer to turn to
 */
public record Business(
        BusinessType type,
        DocumentId documentId,
        String reason,
        boolean paper,
        Optional<UpdateInfo> update,
        List<Replacement> replacements,
        StaffInfo staff) {

    public Business {
        reason = Text.tidy(reason);
        replacements = List.copyOf(replacements);
        if (update.isPresent() && type != BusinessType.UPDATE) {
            throw new EdxmlException("edxml.business-mismatch", "BussinessDocumentInfo", type.code());
        }
        if (!replacements.isEmpty() && type != BusinessType.REPLACE) {
            throw new EdxmlException("edxml.business-mismatch", "ReplacementInfoList", type.code());
        }
    }

    /** A new document. */
    public static Business newDocument(DocumentId documentId, StaffInfo staff) {
        return plain(BusinessType.NEW, documentId, "", staff);
    }

    /** The document is taken back. */
    public static Business revoke(DocumentId documentId, String reason, StaffInfo staff) {
        return plain(BusinessType.REVOKE, documentId, reason, staff);
    }

    /** The document or its recipients change. */
    public static Business update(DocumentId documentId, String reason, UpdateInfo update, StaffInfo staff) {
        return new Business(BusinessType.UPDATE, documentId, reason, false, Optional.of(update), List.of(), staff);
    }

    /** The document replaces others. */
    public static Business replace(
            DocumentId documentId, String reason, List<Replacement> replacements, StaffInfo staff) {
        return new Business(BusinessType.REPLACE, documentId, reason, false, Optional.empty(), replacements, staff);
    }

    private static Business plain(BusinessType type, DocumentId documentId, String reason, StaffInfo staff) {
        return new Business(type, documentId, reason, false, Optional.empty(), List.of(), staff);
    }
}
