package vn.banggiang.directory;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of an import file. Dates are inclusive; no first day means "since ever", no last day "until further notice".
 * Keys are the import's own names for things; the same key is the same thing in every import.
 */
sealed interface ImportedEntry {

    /** An agency under one of its names. */
    record ImportedAgency(
            @JsonProperty(required = true) String key,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @JsonProperty(required = true) AgencyLevel level,
            @JsonProperty(required = true) String code102,
            @Nullable String code20,
            @JsonProperty(required = true) String name,
            @Nullable String letterhead,
            @Nullable String parent,
            @Nullable String parentLetterhead,
            @JsonProperty(required = true) String abbreviation,
            @JsonProperty(required = true) String place,
            @Nullable String address,
            @Nullable String email,
            @Nullable String telephone,
            @Nullable String website,
            @Nullable List<String> successors)
            implements ImportedEntry {

        UUID id() {
            return agencyId(key);
        }

        String printedLetterhead() {
            return letterhead == null ? name.toUpperCase(Locale.ROOT) : letterhead;
        }

        List<String> namedSuccessors() {
            return successors == null ? List.of() : successors;
        }
    }

    /** A unit under one of its names. */
    record ImportedUnit(
            @JsonProperty(required = true) String key,
            @JsonProperty(required = true) String agency,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) String abbreviation)
            implements ImportedEntry {

        UUID id() {
            return unitId(key);
        }
    }

    /** A person with everything the person holds or held; posts that are no longer listed end. */
    record ImportedPerson(
            @JsonProperty(required = true) String staffCode,
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) String email,
            @JsonProperty(required = true) List<ImportedPost> posts)
            implements ImportedEntry {

        UUID id() {
            return personId(staffCode);
        }
    }

    /** A role held for a period. */
    record ImportedPost(
            @JsonProperty(required = true) String agency,
            @Nullable String unit,
            @JsonProperty(required = true) Role role,
            @JsonProperty(required = true) String position,
            @Nullable Boolean deputy,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {

        UUID id(UUID person) {
            return named("post", person + " " + agency + " " + unit + " " + role + " " + first);
        }

        boolean signsForTheHead() {
            return Boolean.TRUE.equals(deputy);
        }
    }

    /** A leader's delegation. */
    record ImportedDelegation(
            @JsonProperty(required = true) String agency,
            @JsonProperty(required = true) String leader,
            @JsonProperty(required = true) String delegate,
            @JsonProperty(required = true) String ground,
            @JsonProperty(required = true) LocalDate first,
            @JsonProperty(required = true) LocalDate last)
            implements ImportedEntry {

        UUID id() {
            return named("delegation", agency + " " + leader + " " + delegate + " " + first);
        }
    }

    static UUID agencyId(String key) {
        return named("agency", key);
    }

    static UUID unitId(String key) {
        return named("unit", key);
    }

    static UUID personId(String staffCode) {
        return named("person", staffCode);
    }

    private static UUID named(String kind, String name) {
        return UUID.nameUUIDFromBytes((kind + ":" + name).getBytes(StandardCharsets.UTF_8));
    }
}
