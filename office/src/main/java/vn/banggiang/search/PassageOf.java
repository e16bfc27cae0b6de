package vn.banggiang.search;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.banggiang.words.Folding;

/** Cuts a passage out of a page: the words that were searched for, and enough of those around them to know the place. */
public final class PassageOf {

    private static final int WORDS_BEFORE = 8;
    private static final int WORDS_AFTER = 14;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}/]+");

    private final String page;
    private final List<Word> words = new ArrayList<>();
    private final List<String> asked;

    private PassageOf(String page, List<String> asked) {
        this.page = page;
        this.asked = asked;
        Matcher found = WORD.matcher(page);
        while (found.find()) {
            words.add(new Word(Folding.fold(found.group()), found.start(), found.end()));
        }
    }

    /** The pieces of a page's text around the folded words, where they stand together if they do anywhere. */
    public static List<Passage.Piece> page(String text, List<String> folded) {
        return new PassageOf(text, folded).pieces();
    }

    private List<Passage.Piece> pieces() {
        if (words.isEmpty()) {
            return List.of();
        }
        int place = together().orElseGet(this::first);
        int first = Math.max(0, place - WORDS_BEFORE);
        int last = Math.min(words.size(), place + asked.size() + WORDS_AFTER) - 1;
        List<Passage.Piece> pieces = new ArrayList<>();
        int from = words.get(first).start;
        for (Word word : words.subList(first, last + 1)) {
            if (isAsked(word)) {
                add(pieces, page.substring(from, word.start), false);
                add(pieces, page.substring(word.start, word.end), true);
                from = word.end;
            }
        }
        add(pieces, page.substring(from, words.get(last).end), false);
        return pieces;
    }

    private OptionalInt together() {
        return IntStream.rangeClosed(0, words.size() - asked.size())
                .filter(start -> IntStream.range(0, asked.size())
                        .allMatch(i -> words.get(start + i).says(asked.get(i))))
                .findFirst();
    }

    private int first() {
        return IntStream.range(0, words.size())
                .filter(i -> isAsked(words.get(i)))
                .findFirst()
                .orElse(0);
    }

    private boolean isAsked(Word word) {
        return asked.stream().anyMatch(word::says);
    }

    private static void add(List<Passage.Piece> pieces, String text, boolean found) {
        if (!text.isEmpty()) {
            pieces.add(new Passage.Piece(text, found));
        }
    }

    private record Word(String folded, int start, int end) {

        /** Two letters are in too many words: they have to be the whole of it. */
        boolean says(String asked) {
            return folded.equals(asked) || (asked.length() > 2 && folded.contains(asked));
        }
    }
}
