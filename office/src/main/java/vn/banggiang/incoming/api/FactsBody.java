package vn.banggiang.incoming.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.ReadFacts;
import vn.banggiang.documents.Urgency;

/** A document's facts as JSON; what is missing is null, and what is not sent of authority and recipients stays as read. */
record FactsBody(
        @Nullable String documentId,
        @Nullable String issuer,
        @Nullable String number,
        @Nullable String notation,
        @Nullable String place,
        @Nullable LocalDate date,
        @Nullable String type,
        @Nullable String trichYeu,
        @Nullable String signer,
        @Nullable String position,
        @Nullable String authority,
        @Nullable List<String> recipients,
        @Nullable Urgency urgency) {

    static FactsBody of(ReadFacts facts) {
        return new FactsBody(
                facts.documentId(),
                facts.issuer(),
                facts.number(),
                facts.notation(),
                facts.place(),
                facts.date(),
                facts.type(),
                facts.trichYeu(),
                facts.signer(),
                facts.position(),
                facts.authority(),
                facts.recipientLines(),
                facts.urgency());
    }

    /** {@code documents.text-missing} where none were sent. */
    static ReadFacts given(@Nullable FactsBody sent) {
        if (sent == null) {
            throw DocumentsException.missing("facts");
        }
        return sent.facts();
    }

    ReadFacts facts() {
        return new ReadFacts(
                documentId,
                issuer,
                number,
                notation,
                place,
                date,
                type,
                trichYeu,
                signer,
                position,
                authority,
                recipients,
                Objects.requireNonNullElse(urgency, Urgency.NORMAL));
    }
}
