package vn.banggiang.auditing.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Person;
import vn.banggiang.directory.PersonId;

/** Whom somebody means who typed a name: the only one who is called so, or one of several to choose from. */
@Component
class JournalChoices {

    private static final int MOST = 20;

    private final Directory directory;

    JournalChoices(Directory directory) {
        this.directory = directory;
    }

    /** The same with the person and the agency whose name nobody else has. */
    JournalQuery clear(JournalQuery query) {
        List<Person> people = people(query);
        JournalQuery next = people.size() == 1 ? query.by(people.getFirst().id().value()) : query;
        List<Agency> agencies = agencies(query);
        return agencies.size() == 1 ? next.in(agencies.getFirst().id().value()) : next;
    }

    /** Whether it is still to be said whom they mean, or nobody is called so. */
    boolean areOpen(JournalQuery query) {
        return isTyped(query.who()) || isTyped(query.where());
    }

    List<Person> people(JournalQuery query) {
        return isTyped(query.who()) ? directory.searchPeople(JournalQuery.shown(query.who()), MOST) : List.of();
    }

    List<Agency> agencies(JournalQuery query) {
        return isTyped(query.where()) ? directory.search(JournalQuery.shown(query.where()), MOST) : List.of();
    }

    /** Names of the person and the agency that were chosen, by id. */
    Map<UUID, String> chosen(JournalQuery query) {
        var person = query.person() == null
                ? null
                : directory.people(List.of(new PersonId(query.person()))).get(new PersonId(query.person()));
        var agency = query.agency() == null
                ? null
                : directory.agencies(List.of(new AgencyId(query.agency()))).get(new AgencyId(query.agency()));
        if (person == null) {
            return agency == null ? Map.of() : Map.of(agency.id().value(), agency.name());
        }
        return agency == null
                ? Map.of(person.id().value(), person.fullName())
                : Map.of(person.id().value(), person.fullName(), agency.id().value(), agency.name());
    }

    private static boolean isTyped(@Nullable String words) {
        return words != null && !words.isBlank();
    }
}
