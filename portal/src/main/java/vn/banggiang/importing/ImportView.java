package vn.banggiang.importing;

import java.util.List;
import java.util.Map;
import vn.banggiang.portal.Section;
import vn.banggiang.portal.Site;

/**
 * An import as its page shows it.
 *
 * @param counts how many texts there are in each state
 * @param kinds the same by type and status there
 * @param authors of whom something comes, and {@code categories} in which
 * @param pictures that the texts name
 * @param archives names of the ZIPs beside it
 * @param toApprove how many texts a second person can put on line
 * @param sections into which the reader may move texts
 * @param writes whether the reader may confirm or discard it, and {@code approves} whether they are the second person
 */
public record ImportView(
        Run run,
        Site site,
        Map<ItemState, Integer> counts,
        List<ItemKind> kinds,
        List<MappedAuthor> authors,
        List<MappedCategory> categories,
        PictureCounts pictures,
        List<String> archives,
        int toApprove,
        List<Section> sections,
        boolean writes,
        boolean approves) {

    /** Copies the collections. */
    public ImportView {
        counts = Map.copyOf(counts);
        kinds = List.copyOf(kinds);
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
        archives = List.copyOf(archives);
        sections = List.copyOf(sections);
    }

    /** How many texts are in this state. */
    public int count(ItemState state) {
        return counts.getOrDefault(state, 0);
    }

    /** How many would become drafts. */
    public int coming() {
        return count(ItemState.TO_COME) + count(ItemState.TO_CHANGE);
    }

    /** How many have been gone through. */
    public int done() {
        return count(ItemState.DRAFTED)
                + count(ItemState.REWRITTEN)
                + count(ItemState.FAILED)
                + count(ItemState.PUBLISHED)
                + count(ItemState.RELEASED);
    }
}
