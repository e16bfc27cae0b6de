package vn.banggiang.documents.delivery;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;

/** To whom a document really goes today: agencies that closed meanwhile are followed to those that took over. */
@Component
public class Addressees {

    private final Directory directory;

    Addressees(Directory directory) {
        this.directory = directory;
    }

    /**
     * To whom a document goes that was written to these.
     *
     * @param sender who never gets its own document, also where it took over from a recipient
     */
    public Reached of(AgencyId sender, Collection<AgencyId> recipients) {
        Map<AgencyId, Set<AgencyId>> successors = new LinkedHashMap<>();
        Set<AgencyId> reached = new LinkedHashSet<>();
        Set<AgencyId> open = directory.open(recipients);
        for (AgencyId recipient : recipients) {
            Set<AgencyId> heirs = new LinkedHashSet<>();
            if (open.contains(recipient)) {
                reached.add(recipient);
            } else {
                follow(recipient, heirs, new HashSet<>());
                heirs.remove(sender);
                reached.addAll(heirs);
                successors.put(recipient, heirs);
            }
        }
        return new Reached(
                named(reached),
                successors.entrySet().stream()
                        .map(closed -> new Closed(closed.getKey(), name(closed.getKey()), named(closed.getValue())))
                        .toList());
    }

    private void follow(AgencyId closed, Set<AgencyId> heirs, Set<AgencyId> seen) {
        List<AgencyId> next = directory.successors(closed);
        Set<AgencyId> open = directory.open(next);
        for (AgencyId heir : next) {
            if (open.contains(heir)) {
                heirs.add(heir);
            } else if (seen.add(heir)) {
                follow(heir, heirs, seen);
            }
        }
    }

    private List<Agency> named(Collection<AgencyId> ids) {
        Map<AgencyId, Agency> agencies = directory.agencies(ids);
        return ids.stream().flatMap(id -> Stream.ofNullable(agencies.get(id))).toList();
    }

    private String name(AgencyId id) {
        Agency agency = directory.agencies(List.of(id)).get(id);
        return agency == null ? id.toString() : agency.name();
    }

    /**
     * Where a document goes.
     *
     * @param agencies each once, successors among them
     * @param closed recipients that are not there any more
     */
    public record Reached(List<Agency> agencies, List<Closed> closed) {

        /** Copies the lists. */
        public Reached {
            agencies = List.copyOf(agencies);
            closed = List.copyOf(closed);
        }

        /** Closed recipients that nobody took over from, as far as the directory knows. */
        public List<Closed> lost() {
            return closed.stream().filter(one -> one.successors().isEmpty()).toList();
        }
    }

    /**
     * A recipient that closed.
     *
     * @param successors who get the document instead; empty where the directory knows none
     */
    public record Closed(AgencyId agency, String name, List<Agency> successors) {

        /** Copies the list. */
        public Closed {
            successors = List.copyOf(successors);
        }

        /** The successors' names, as a sentence lists them. */
        public String successorNames() {
            return String.join(", ", successors.stream().map(Agency::name).toList());
        }
    }
}
