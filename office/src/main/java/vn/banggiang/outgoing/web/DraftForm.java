package vn.banggiang.outgoing.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.TrichYeu;
import vn.banggiang.documents.Urgency;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.outgoing.DraftContent;
import vn.banggiang.outgoing.UnfinishedDraft;

/**
 * The writing desk's form as it was sent.
 *
 * @param typed a recipient that was typed but not chosen from the list, as browsers without scripts send it
 * @param revision of the draft that was before the writer; null for a new one
 */
record DraftForm(
        @Nullable DocumentType type,
        @Nullable String trichYeu,
        @Nullable List<UUID> recipients,
        @BindParam("recipients-search") @Nullable String typed,
        @Nullable String otherRecipients,
        @Nullable String canCu,
        @Nullable String body,
        @Nullable UUID signer,
        @Nullable Urgency urgency,
        @Nullable Integer revision) {

    DraftContent content(List<AgencyId> typedRecipients) {
        UnfinishedDraft written = unfinished(typedRecipients);
        PersonId chosenSigner = written.signer();
        if (chosenSigner == null) {
            throw DocumentsException.invalid("documents.signer-not-leader").at("signer");
        }
        return new DraftContent(
                written.type(),
                new TrichYeu(written.trichYeu()),
                written.recipients(),
                written.otherRecipients(),
                written.canCu(),
                written.body(),
                chosenSigner,
                written.urgency());
    }

    UnfinishedDraft unfinished(List<AgencyId> typedRecipients) {
        return new UnfinishedDraft(
                Objects.requireNonNullElse(type, DocumentType.CONG_VAN),
                Objects.requireNonNullElse(trichYeu, ""),
                Stream.concat(chosen(), typedRecipients.stream()).toList(),
                lines(otherRecipients),
                lines(canCu),
                Objects.requireNonNullElse(body, ""),
                signer == null ? null : new PersonId(signer),
                Objects.requireNonNullElse(urgency, Urgency.NORMAL));
    }

    private Stream<AgencyId> chosen() {
        return Objects.requireNonNullElse(recipients, List.<UUID>of()).stream().map(AgencyId::new);
    }

    private static List<String> lines(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines().filter(line -> !line.isBlank()).toList();
    }
}
