package vn.banggiang.organisation.open;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.banggiang.publicpages.PublicEntry;
import vn.banggiang.shell.PageOf;
import vn.banggiang.words.Folding;

/** Entries in which each of some words stands, those first that have them with the accents as typed. */
final class FoundByName {

    private static final int PAGE_SIZE = 20;

    private FoundByName() {}

    /** The page counts from 0. */
    static PageOf<PublicEntry> page(Stream<PublicEntry> entries, String words, int page) {
        String[] folded = Folding.fold(words).split(" ");
        String accented = Folding.accented(words);
        List<PublicEntry> found = entries.filter(entry -> hasAll(entry, folded))
                .sorted(Comparator.comparing(
                        entry -> !Folding.accented(searched(entry)).contains(accented)))
                .toList();
        int from = Math.min(found.size(), page * PAGE_SIZE);
        List<PublicEntry> lines = found.subList(from, Math.min(found.size(), from + PAGE_SIZE));
        return new PageOf<>(lines, found.size(), page, PAGE_SIZE);
    }

    private static boolean hasAll(PublicEntry entry, String[] words) {
        String searched = Folding.fold(searched(entry));
        for (String word : words) {
            if (!searched.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static String searched(PublicEntry entry) {
        return entry.title() + " " + entry.summary();
    }
}
