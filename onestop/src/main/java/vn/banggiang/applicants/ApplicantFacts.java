package vn.banggiang.applicants;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.banggiang.words.PlainText;

/**
 * What identifies an applicant; sealed wherever it is kept.
 *
 * @param name of the person or the business
 * @param born null for a business, and where it is not known
 * @param number digits of the identity number, a business's code, or empty for who has none
 * @param representative who represents the business by law; empty for a citizen
 */
public record ApplicantFacts(
        ApplicantKind kind,
        String name,
        @Nullable LocalDate born,
        String number,
        String representative,
        Contact contact) {

    /** Most letters of a name. */
    public static final int LONGEST_NAME = 120;

    private static final int OLDEST = 130;

    /**
     * A citizen as somebody typed it; {@link ApplicantsException} at the field that cannot be taken.
     *
     * @param today nobody is born later
     */
    public static ApplicantFacts citizen(
            String name, @Nullable LocalDate born, IdentityNumber number, Contact contact, LocalDate today) {
        if (born == null || born.isAfter(today) || born.isBefore(today.minusYears(OLDEST))) {
            throw ApplicantsException.invalid("born", "applicants.wrong.born");
        }
        if (!number.fits(born)) {
            throw ApplicantsException.invalid("number", "applicants.wrong.number-and-born");
        }
        return new ApplicantFacts(ApplicantKind.CITIZEN, name(name), born, number.digits(), "", contact);
    }

    /**
     * A person at a counter who may have no identity number: a foreigner, a child.
     *
     * @param number blank where there is none
     */
    public static ApplicantFacts atCounter(
            String name, @Nullable LocalDate born, String number, Contact contact, LocalDate today) {
        if (!number.isBlank()) {
            return citizen(name, born, number(number), contact, today);
        }
        return new ApplicantFacts(ApplicantKind.CITIZEN, name(name), born, "", "", contact);
    }

    /** A business as somebody typed it; {@link ApplicantsException} at the field that cannot be taken. */
    public static ApplicantFacts business(String name, String code, String representative, Contact contact) {
        BusinessCode known = BusinessCode.typed(code)
                .orElseThrow(() -> ApplicantsException.invalid("number", "applicants.wrong.business-code"));
        return new ApplicantFacts(
                ApplicantKind.BUSINESS,
                name(name),
                null,
                known.value(),
                required("representative", representative, LONGEST_NAME),
                contact);
    }

    /**
     * Whoever shows this number: a business with its code, else a person.
     *
     * @param number blank for a person who has none
     * @param representative of a business; of a person it is not read
     */
    public static ApplicantFacts shown(
            String name,
            @Nullable LocalDate born,
            String number,
            String representative,
            Contact contact,
            LocalDate today) {
        return BusinessCode.typed(number).isPresent()
                ? business(name, number, representative, contact)
                : atCounter(name, born, number, contact, today);
    }

    /** The identity number that was typed; {@link ApplicantsException} at {@code number}. */
    public static IdentityNumber number(String typed) {
        return IdentityNumber.typed(typed)
                .orElseThrow(() -> ApplicantsException.invalid("number", "applicants.wrong.number"));
    }

    /** The same person, reached elsewhere. */
    public ApplicantFacts with(Contact other) {
        return new ApplicantFacts(kind, name, born, number, representative, other);
    }

    /** As lists show it: {@code N*** V*** A}, {@code 0041••••••12}. */
    public MaskedApplicant masked() {
        return new MaskedApplicant(kind, Masks.name(name), Masks.number(number), Masks.number(contact.telephone()));
    }

    /** By what a guessed password is known. */
    List<String> words() {
        return Stream.of(name, number, contact.telephone(), contact.email())
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static String line(String field, String typed, int most) {
        String line = PlainText.line(typed.substring(0, Math.min(typed.length(), most + 1)));
        if (line.length() > most || typed.length() > most + 1) {
            throw ApplicantsException.invalid(field, "applicants.too-long", most);
        }
        return line;
    }

    static String required(String field, String typed, int most) {
        String line = line(field, typed, most);
        if (line.isEmpty()) {
            throw ApplicantsException.invalid(field, "applicants.missing." + field);
        }
        return line;
    }

    private static String name(String typed) {
        return required("name", typed, LONGEST_NAME);
    }

    /** Without what identifies anybody. */
    @Override
    public String toString() {
        return "ApplicantFacts";
    }
}
