package vn.banggiang.directory;

import static java.util.Objects.requireNonNull;

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
            String key,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            AgencyLevel level,
            String code102,
            @Nullable String code20,
            String name,
            @Nullable String letterhead,
            @Nullable String parent,
            @Nullable String parentLetterhead,
            String abbreviation,
            String place,
            @Nullable String address,
            @Nullable String email,
            @Nullable String telephone,
            @Nullable String website,
            @Nullable List<String> successors)
            implements ImportedEntry {

        public ImportedAgency {
            requireNonNull(key, "key");
            requireNonNull(level, "level");
            requireNonNull(code102, "code102");
            requireNonNull(name, "name");
            requireNonNull(abbreviation, "abbreviation");
            requireNonNull(place, "place");
        }

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
            String key,
            String agency,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            String name,
            String abbreviation)
            implements ImportedEntry {

        public ImportedUnit {
            requireNonNull(key, "key");
            requireNonNull(agency, "agency");
            requireNonNull(name, "name");
            requireNonNull(abbreviation, "abbreviation");
        }

        UUID id() {
            return unitId(key);
        }
    }

    /** A person with everything the person holds or held; posts that are no longer listed end. */
    record ImportedPerson(String staffCode, String name, String email, List<ImportedPost> posts)
            implements ImportedEntry {

        public ImportedPerson {
            requireNonNull(staffCode, "staffCode");
            requireNonNull(name, "name");
            requireNonNull(email, "email");
            requireNonNull(posts, "posts");
        }

        UUID id() {
            return personId(staffCode);
        }
    }

    /** A role held for a period. */
    record ImportedPost(
            String agency,
            @Nullable String unit,
            Role role,
            String position,
            @Nullable Boolean deputy,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {

        public ImportedPost {
            requireNonNull(agency, "agency");
            requireNonNull(role, "role");
            requireNonNull(position, "position");
        }

        UUID id(UUID person) {
            return named("post", person + " " + agency + " " + unit + " " + role + " " + first);
        }

        boolean signsForTheHead() {
            return Boolean.TRUE.equals(deputy);
        }
    }

    /** A leader's delegation. */
    record ImportedDelegation(
            String agency, String leader, String delegate, String ground, LocalDate first, LocalDate last)
            implements ImportedEntry {

        public ImportedDelegation {
            requireNonNull(agency, "agency");
            requireNonNull(leader, "leader");
            requireNonNull(delegate, "delegate");
            requireNonNull(ground, "ground");
            requireNonNull(first, "first");
            requireNonNull(last, "last");
        }

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
