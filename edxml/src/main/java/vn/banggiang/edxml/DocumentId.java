package vn.banggiang.edxml;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The identifier of a document between agencies: by convention {@code
 * OrganId,yyyy/MM/dd,Number/Notation}, but any text of 1 to 255 characters without control
 * characters is one.
 */
public record DocumentId(String value) {

    private static final int MAX_LENGTH = 255;

    public DocumentId {
        value = Text.tidy(value);
        if (value.isEmpty() || value.length() > MAX_LENGTH || value.chars().anyMatch(Character::isISOControl)) {
            throw new EdxmlException("edxml.document-id-invalid", Text.excerpt(value));
        }
    }

    /** The identifier by convention. */
    public static DocumentId of(OrganId issuer, LocalDate promulgated, DocumentCode code) {
        return new DocumentId(issuer + "," + EdxmlTime.format(promulgated) + "," + code);
    }

    /** What the identifier says, when it follows the convention. */
    public Optional<Parts> parts() {
        String[] parts = value.split(",", 3);
        if (parts.length < 3) {
            return Optional.empty();
        }
        return OrganId.tryParse(parts[0])
                .flatMap(issuer -> EdxmlTime.exactDate(Text.tidy(parts[1]))
                        .map(date -> new Parts(issuer, date, DocumentCode.parse(parts[2]))));
    }

    @Override
    public String toString() {
        return value;
    }

    /** The three parts of an identifier by convention. */
    public record Parts(OrganId issuer, LocalDate promulgated, DocumentCode code) {}
}
