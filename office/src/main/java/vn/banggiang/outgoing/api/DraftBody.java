package vn.banggiang.outgoing.api;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.UnitId;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.TrichYeu;
import vn.banggiang.documents.Urgency;
import vn.banggiang.documents.api.RecipientCodes;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.outgoing.DraftContent;
import vn.banggiang.outgoing.Drafting;

/**
 * A draft as JSON.
 *
 * @param type name or abbreviation of one of the 29 types, such as "Công văn" or "QĐ"
 * @param recipients codes of agencies
 * @param groups keys of groups of agencies, whose agencies of today are recipients too
 * @param body typed text; empty where a PDF of one's own follows
 * @param completes whether its issue completes the answered document; true when missing
 * @param revision of the draft that is revised, as the caller saw it; a new draft has none
 */
record DraftBody(
        @Nullable String type,
        @Nullable List<String> recipients,
        @Nullable List<String> groups,
        @Nullable List<String> otherRecipients,
        @Nullable String trichYeu,
        @Nullable List<String> canCu,
        @Nullable String body,
        @Nullable UUID signer,
        @Nullable Urgency urgency,
        @Nullable UUID unit,
        @Nullable UUID replyTo,
        @Nullable Boolean completes,
        @Nullable Integer revision) {

    Drafting drafting(RecipientCodes codes, AgencyId sender) {
        return new Drafting(
                content(codes, sender),
                unit == null ? null : new UnitId(unit),
                replyTo == null ? null : new IncomingId(replyTo),
                completes == null || completes);
    }

    DraftContent content(RecipientCodes codes, AgencyId sender) {
        if (signer == null) {
            throw DocumentsException.missing("signer");
        }
        return new DraftContent(
                type(Objects.requireNonNullElse(type, "")),
                new TrichYeu(Objects.requireNonNullElse(trichYeu, "")),
                codes.of(
                        sender,
                        Objects.requireNonNullElse(recipients, List.of()),
                        Objects.requireNonNullElse(groups, List.of())),
                Objects.requireNonNullElse(otherRecipients, List.of()),
                Objects.requireNonNullElse(canCu, List.of()),
                Objects.requireNonNullElse(body, ""),
                new PersonId(signer),
                Objects.requireNonNullElse(urgency, Urgency.NORMAL));
    }

    private static DocumentType type(String name) {
        return DocumentType.named(name)
                .or(() -> DocumentType.abbreviated(name))
                .orElseThrow(() -> DocumentsException.invalid("documents.type-unknown"));
    }
}
