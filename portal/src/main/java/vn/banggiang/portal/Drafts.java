package vn.banggiang.portal;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.banggiang.directory.PersonId;

/**
 * All drafts of an article, in the order in which they were saved.
 *
 * @param all not empty
 */
public record Drafts(List<Draft> all) {

    /** Copies the list. */
    public Drafts {
        all = List.copyOf(all);
    }

    /** The draft that was saved last. */
    public Draft newest() {
        return all.getLast();
    }

    /** Those upon which nothing was written yet: more than one where two editors wrote at the same time. */
    public List<Draft> heads() {
        Set<Integer> writtenUpon = new HashSet<>();
        all.forEach(draft -> Stream.of(draft.base(), draft.merges())
                .flatMap(Stream::ofNullable)
                .forEach(writtenUpon::add));
        return all.stream()
                .filter(draft -> !writtenUpon.contains(draft.number()))
                .toList();
    }

    /** The draft with this number; {@code portal.no-draft} where there is none. */
    public Draft numbered(int number) {
        return all.stream()
                .filter(draft -> draft.number() == number)
                .findFirst()
                .orElseThrow(() -> PortalException.missing("portal.no-draft"));
    }

    /** The head that an editor goes on with: the own one where there is one, else the newest. */
    public Draft toGoOnWith(PersonId editor) {
        return heads().stream()
                .filter(head -> head.writtenBy().equals(editor))
                .max(Comparator.comparingInt(Draft::number))
                .orElseGet(() -> heads().getLast());
    }

    /**
     * Whoever wrote the draft, or one upon which it stands, since somebody else approved.
     *
     * @param approved numbers of the drafts that somebody else has approved
     */
    Set<PersonId> authors(int number, Set<Integer> approved) {
        Set<PersonId> authors = new HashSet<>();
        follow(number, approved, authors, new HashSet<>());
        return authors;
    }

    private void follow(int number, Set<Integer> approved, Set<PersonId> authors, Set<Integer> seen) {
        if (seen.add(number)) {
            Draft draft = numbered(number);
            authors.add(draft.writtenBy());
            Stream.of(draft.base(), draft.merges())
                    .flatMap(Stream::ofNullable)
                    .filter(before -> !approved.contains(before))
                    .forEach(before -> follow(before, approved, authors, seen));
        }
    }
}
