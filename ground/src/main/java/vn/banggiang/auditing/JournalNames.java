package vn.banggiang.auditing;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.audit.JournalLine;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Person;
import vn.banggiang.directory.PersonId;

/** What those are called whom lines of the journal know by their ids. */
@Component
public class JournalNames {

    private static final String PERSON = "person:";
    private static final String AGENCY = "agency:";

    private final Directory directory;

    JournalNames(Directory directory) {
        this.directory = directory;
    }

    /** Of all people and agencies that these lines name; the two questions do not grow with the lines. */
    public Names of(Collection<JournalLine> lines) {
        Set<PersonId> people = new HashSet<>();
        Set<AgencyId> agencies = new HashSet<>();
        for (JournalLine line : lines) {
            JournalEntry entry = line.entry();
            Optional.ofNullable(entry.person()).map(PersonId::new).ifPresent(people::add);
            Optional.ofNullable(entry.agency()).map(AgencyId::new).ifPresent(agencies::add);
            id(PERSON, entry.subject()).map(PersonId::new).ifPresent(people::add);
            id(AGENCY, entry.subject()).map(AgencyId::new).ifPresent(agencies::add);
        }
        return new Names(
                directory.people(people).values().stream()
                        .collect(Collectors.toMap(person -> person.id().value(), Person::fullName)),
                directory.agencies(agencies).values().stream()
                        .collect(Collectors.toMap(agency -> agency.id().value(), agency -> agency.name())));
    }

    private static Optional<UUID> id(String kind, String subject) {
        if (!subject.startsWith(kind)) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(subject.substring(kind.length())));
        } catch (IllegalArgumentException another) {
            return Optional.empty();
        }
    }

    /** The names; empty for whom the directory does not know. */
    public record Names(Map<UUID, String> people, Map<UUID, String> agencies) {

        /** Copies the maps. */
        public Names {
            people = Map.copyOf(people);
            agencies = Map.copyOf(agencies);
        }

        /** The person's. */
        public String person(@Nullable UUID id) {
            return id == null ? "" : people.getOrDefault(id, "");
        }

        /** The agency's. */
        public String agency(@Nullable UUID id) {
            return id == null ? "" : agencies.getOrDefault(id, "");
        }

        /** That of the person or agency that was the subject. */
        public String subject(String subject) {
            return id(PERSON, subject)
                    .map(this::person)
                    .orElseGet(() -> id(AGENCY, subject).map(this::agency).orElse(""));
        }
    }
}
