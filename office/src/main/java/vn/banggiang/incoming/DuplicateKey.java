package vn.banggiang.incoming;

import java.util.Optional;
import vn.banggiang.documents.DocumentFacts;
import vn.banggiang.documents.DocumentNumber;
import vn.banggiang.words.Folding;

/**
 * What two registrations of one document have in common whoever typed them: number and notation within the year of
 * issue, because every sequence starts anew each year. Case, diacritics, spacing and leading zeros do not tell documents
 * apart. Whether the issuer is the same too (Decree 30/2020, annex VI, part I, III.1.h) is for {@link IssuerName} to say.
 */
public record DuplicateKey(String value) {

    /** The key; none for a document without a number, which nothing but its text tells apart. */
    public static Optional<DuplicateKey> of(DocumentFacts facts) {
        DocumentNumber number = facts.number();
        if (number == null) {
            return Optional.empty();
        }
        String notation = facts.notation() == null
                ? ""
                : Folding.foldTight(facts.notation().value());
        return Optional.of(new DuplicateKey(String.join(
                "|",
                number.significant(),
                notation,
                Integer.toString(facts.date().getYear()))));
    }
}
