package vn.banggiang.outgoing;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.documents.FieldText;
import vn.banggiang.documents.TrichYeu;
import vn.banggiang.documents.Urgency;
import vn.banggiang.layout.DocumentType;

/**
 * What a drafter has written so far: {@link DraftContent} of which anything may still be missing.
 *
 * @param signer null where none is chosen
 */
public record UnfinishedDraft(
        DocumentType type,
        String trichYeu,
        List<AgencyId> recipients,
        List<String> otherRecipients,
        List<String> canCu,
        String body,
        @Nullable PersonId signer,
        Urgency urgency) {

    private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    /** As it would be saved, with words where something is missing; refuses what could not be saved either. */
    DraftContent filledWith(MissingWords words) {
        String subject = FieldText.optional("trichYeu", trichYeu, TrichYeu.LONGEST);
        return new DraftContent(
                type,
                new TrichYeu(subject.isEmpty() ? words.trichYeu() : subject),
                recipients,
                hasRecipients() ? otherRecipients : List.of(words.recipients()),
                canCu,
                body.isBlank() ? words.body() : body,
                Objects.requireNonNullElse(signer, NOBODY),
                urgency);
    }

    /** Whether anybody receives it. */
    boolean hasRecipients() {
        return !recipients.isEmpty() || otherRecipients.stream().anyMatch(line -> !line.isBlank());
    }
}
