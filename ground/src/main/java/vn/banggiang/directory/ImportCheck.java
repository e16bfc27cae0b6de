package vn.banggiang.directory;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.TypedDay;
import vn.banggiang.directory.ImportFile.Line;
import vn.banggiang.directory.ImportedEntry.ImportedAgency;
import vn.banggiang.directory.ImportedEntry.ImportedDelegation;
import vn.banggiang.directory.ImportedEntry.ImportedPerson;
import vn.banggiang.directory.ImportedEntry.ImportedPost;
import vn.banggiang.directory.ImportedEntry.ImportedUnit;

/** Refuses entries that say something impossible or name something that nobody knows. */
@Component
class ImportCheck {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_FULL_NAME = 50;

    private final JdbcClient jdbc;

    ImportCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void check(ImportedEntries entries) {
        Set<String> agencies = knownAgencies(entries);
        Set<String> units = knownUnits(entries);
        Set<String> people = knownPeople(entries);
        entries.agencies().forEach(line -> agency(line, agencies));
        entries.units().forEach(line -> unit(line, agencies));
        entries.people().forEach(line -> person(line, agencies, units));
        entries.delegations().forEach(line -> delegation(line, agencies, people));
    }

    private static void agency(Line<ImportedAgency> line, Set<String> agencies) {
        ImportedAgency agency = line.entry();
        period(line, agency.first(), agency.last());
        text(line, "key", agency.key(), LONGEST_NAME);
        text(line, "name", agency.name(), LONGEST_NAME);
        text(line, "letterhead", agency.printedLetterhead(), LONGEST_NAME);
        text(line, "abbreviation", agency.abbreviation(), 30);
        text(line, "place", agency.place(), LONGEST_NAME);
        optional(line, "parentLetterhead", agency.parentLetterhead());
        optional(line, "address", agency.address());
        optional(line, "email", agency.email());
        optional(line, "telephone", agency.telephone());
        optional(line, "website", agency.website());
        code(line, agency.code102());
        if (agency.code20() != null) {
            code(line, agency.code20());
        }
        if (agency.parent() != null) {
            known(line, agency.parent(), agencies);
        }
        agency.namedSuccessors().forEach(successor -> known(line, successor, agencies));
    }

    private static void unit(Line<ImportedUnit> line, Set<String> agencies) {
        period(line, line.entry().first(), line.entry().last());
        text(line, "key", line.entry().key(), LONGEST_NAME);
        text(line, "name", line.entry().name(), LONGEST_NAME);
        text(line, "abbreviation", line.entry().abbreviation(), 30);
        known(line, line.entry().agency(), agencies);
    }

    private static void person(Line<ImportedPerson> line, Set<String> agencies, Set<String> units) {
        text(line, "staffCode", line.entry().staffCode(), 30);
        text(line, "name", line.entry().name(), LONGEST_FULL_NAME);
        text(line, "email", line.entry().email(), LONGEST_NAME);
        for (ImportedPost post : line.entry().posts()) {
            period(line, post.first(), post.last());
            text(line, "position", post.position(), 100);
            known(line, post.agency(), agencies);
            if (post.unit() != null) {
                known(line, post.unit(), units);
            }
        }
    }

    private static void delegation(Line<ImportedDelegation> line, Set<String> agencies, Set<String> people) {
        ImportedDelegation delegation = line.entry();
        period(line, delegation.first(), delegation.last());
        text(line, "ground", delegation.ground(), LONGEST_NAME);
        known(line, delegation.agency(), agencies);
        known(line, delegation.leader(), people);
        known(line, delegation.delegate(), people);
        if (delegation.leader().equals(delegation.delegate())) {
            throw line.refused("directory.import-delegation-to-oneself");
        }
    }

    private static void period(Line<?> line, @Nullable LocalDate first, @Nullable LocalDate last) {
        Stream.concat(Stream.ofNullable(first), Stream.ofNullable(last))
                .filter(day -> !TypedDay.isPlausible(day))
                .findFirst()
                .ifPresent(day -> {
                    throw line.refused("directory.import-day-implausible", day);
                });
        if (first != null && last != null && last.isBefore(first)) {
            throw line.refused("directory.import-period-ends-first", first, last);
        }
    }

    private static void text(Line<?> line, String field, String text, int longest) {
        if (!OneLine.fits(text, longest)) {
            throw line.refused("directory.import-text-invalid", field, longest);
        }
    }

    private static void optional(Line<?> line, String field, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            text(line, field, text, AgencyProfile.LONGEST);
        }
    }

    private static void code(Line<?> line, String code) {
        try {
            new AgencyCode(code);
        } catch (DirectoryException invalid) {
            throw line.refused(invalid, "directory.import-code-invalid", code);
        }
    }

    private static void known(Line<?> line, String key, Set<String> known) {
        if (!known.contains(key)) {
            throw line.refused("directory.import-reference-unknown", key);
        }
    }

    private Set<String> knownAgencies(ImportedEntries entries) {
        Set<String> imported =
                entries.agencies().stream().map(line -> line.entry().key()).collect(Collectors.toSet());
        Stream<String> named = Stream.of(
                        entries.agencies().stream()
                                .flatMap(line -> Stream.concat(
                                        Stream.ofNullable(line.entry().parent()),
                                        line.entry().namedSuccessors().stream())),
                        entries.units().stream().map(line -> line.entry().agency()),
                        posts(entries).map(ImportedPost::agency),
                        entries.delegations().stream().map(line -> line.entry().agency()))
                .flatMap(keys -> keys);
        return withStored("SELECT key FROM directory.agency WHERE key = ANY(:keys)", imported, named);
    }

    private Set<String> knownUnits(ImportedEntries entries) {
        Set<String> imported =
                entries.units().stream().map(line -> line.entry().key()).collect(Collectors.toSet());
        Stream<String> named = posts(entries).flatMap(post -> Stream.ofNullable(post.unit()));
        return withStored("SELECT key FROM directory.unit WHERE key = ANY(:keys)", imported, named);
    }

    private Set<String> knownPeople(ImportedEntries entries) {
        Set<String> imported =
                entries.people().stream().map(line -> line.entry().staffCode()).collect(Collectors.toSet());
        Stream<String> named = entries.delegations().stream()
                .flatMap(line -> Stream.of(line.entry().leader(), line.entry().delegate()));
        return withStored("SELECT staff_code FROM directory.person WHERE staff_code = ANY(:keys)", imported, named);
    }

    private Set<String> withStored(String sql, Set<String> imported, Stream<String> named) {
        Set<String> asked = named.filter(key -> !imported.contains(key)).collect(Collectors.toCollection(TreeSet::new));
        Set<String> known = new HashSet<>(imported);
        known.addAll(jdbc.sql(sql)
                .param("keys", asked.toArray(String[]::new))
                .query(String.class)
                .set());
        return known;
    }

    private static Stream<ImportedPost> posts(ImportedEntries entries) {
        return entries.people().stream().flatMap(line -> line.entry().posts().stream());
    }
}
