package vn.banggiang.documents.recipients;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Role;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.FieldText;
import vn.banggiang.documents.delivery.Addressees;
import vn.banggiang.documents.recipients.OwnGroupStore.Kept;
import vn.banggiang.identity.Actor;
import vn.banggiang.words.Folding;

/**
 * Groups of recipients that an agency keeps for all who write there. Clerks and drafters make them, clerks change and delete
 * them.
 */
@Service
public class OwnGroups {

    private static final int LONGEST_NAME = 200;
    private static final int MOST = 500;

    private final OwnGroupStore store;
    private final DirectoryGroups groups;
    private final Directory directory;
    private final Addressees addressees;
    private final Journal journal;

    OwnGroups(
            OwnGroupStore store, DirectoryGroups groups, Directory directory, Addressees addressees, Journal journal) {
        this.store = store;
        this.groups = groups;
        this.directory = directory;
        this.addressees = addressees;
        this.journal = journal;
    }

    /** Those of the agency, by name. */
    List<OwnGroup> of(AgencyId agency) {
        return store.of(agency).stream().map(this::today).toList();
    }

    /** Those of the reader's agency, by name; FORBIDDEN {@code documents.groups-forbidden} to who neither drafts nor is clerk. */
    public List<OwnGroup> list(Actor reader) {
        requireWriter(reader);
        return of(reader.agency());
    }

    /** One of them; NOT_FOUND for those of others. */
    @Transactional
    public OwnGroup see(Actor reader, OwnGroupId id) {
        requireWriter(reader);
        return today(own(reader, id));
    }

    /** Whether this person writes for the agency, and so has its groups. */
    public boolean mayUse(Actor actor) {
        return mayChange(actor) || !actor.units().isEmpty();
    }

    /** Whether this person changes and deletes them. */
    public boolean mayChange(Actor actor) {
        return actor.is(Role.CLERK);
    }

    /**
     * Makes a group, or changes the one of this id; the same twice is once. CONFLICT {@code documents.group-name-taken} for a
     * name by which something else is meant.
     */
    @Transactional
    public OwnGroup save(Actor keeper, OwnGroupId id, String name, List<AgencyId> members) {
        requireWriter(keeper);
        Kept group = new Kept(
                id,
                keeper.agency(),
                FieldText.required("groupName", name, LONGEST_NAME),
                members.stream().distinct().toList());
        Optional<Kept> known = store.locked(id);
        if (known.filter(group::equals).isPresent()) {
            return today(group);
        }
        known.ifPresent(before -> requireChangeable(keeper, before));
        requireMembers(group.members());
        requireFree(group);
        try {
            store.save(group);
        } catch (DuplicateKeyException another) {
            throw nameTaken(group.name());
        }
        record(keeper, group, "documents.group-saved");
        return today(group);
    }

    /** NOT_FOUND for one that is not there. */
    @Transactional
    public void delete(Actor clerk, OwnGroupId id) {
        requireWriter(clerk);
        Kept group = own(clerk, id);
        requireChangeable(clerk, group);
        store.delete(id);
        record(clerk, group, "documents.group-deleted");
    }

    private Kept own(Actor reader, OwnGroupId id) {
        return store.locked(id)
                .filter(group -> group.agency().equals(reader.agency()))
                .orElseThrow(DocumentsException::notFound);
    }

    private OwnGroup today(Kept group) {
        List<AgencyId> others = group.members().stream()
                .filter(member -> !member.equals(group.agency()))
                .toList();
        return new OwnGroup(group.id(), group.name(), addressees.of(group.agency(), others));
    }

    private void requireWriter(Actor actor) {
        if (!mayUse(actor)) {
            throw DocumentsException.forbidden("documents.groups-forbidden");
        }
    }

    private void requireChangeable(Actor keeper, Kept before) {
        if (!before.agency().equals(keeper.agency())) {
            throw DocumentsException.conflict("documents.id-taken");
        }
        if (!mayChange(keeper)) {
            throw DocumentsException.forbidden("documents.only-clerk");
        }
    }

    private void requireMembers(List<AgencyId> members) {
        if (members.isEmpty()) {
            throw DocumentsException.missing("recipients");
        }
        if (members.size() > MOST) {
            throw DocumentsException.tooManyEntries("recipients", MOST);
        }
        Set<AgencyId> known = directory.agencies(members).keySet();
        members.stream().filter(member -> !known.contains(member)).findFirst().ifPresent(unknown -> {
            throw DocumentsException.invalid("documents.recipient-unknown", unknown)
                    .at("recipients");
        });
    }

    /** Where browsers have no scripts a name is typed, and must not mean somebody else as well. */
    private void requireFree(Kept group) {
        String folded = Folding.fold(group.name());
        boolean taken = groups.of(group.agency()).stream()
                        .anyMatch(other -> Folding.fold(other.name()).equals(folded))
                || directory.agencies().stream()
                        .anyMatch(agency -> Folding.fold(agency.name()).equals(folded));
        if (taken) {
            throw nameTaken(group.name());
        }
    }

    private static DocumentsException nameTaken(String name) {
        return DocumentsException.conflict("documents.group-name-taken", name).at("groupName");
    }

    private void record(Actor by, Kept group, String act) {
        journal.record(new JournalEntry(
                by.person().value(),
                by.agency().value(),
                act,
                "recipient-group:" + group.id(),
                Map.of(
                        "name",
                        group.name(),
                        "members",
                        String.valueOf(group.members().size()))));
    }
}
