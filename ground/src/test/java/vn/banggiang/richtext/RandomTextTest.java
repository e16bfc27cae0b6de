package vn.banggiang.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever tree of the schema's elements comes, in whatever order: no word is lost, and cleaning it again changes nothing. */
class RandomTextTest {

    private static final Pattern WORD = Pattern.compile("w[0-9]+ế");
    private static final List<String> INLINE =
            List.of("strong", "em", "u", "s", "sub", "sup", "b", "i", "span", "a href='/x'");
    private static final List<String> BLOCKS = List.of(
            "p",
            "p class=align-center",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "blockquote",
            "ul",
            "ol type=i start=4",
            "figure",
            "li",
            "table",
            "td",
            "section",
            "hr",
            "br");

    private Random random = new Random();
    private int words;

    @Property(tries = 400)
    void cleanedOnceIsCleanedForGood(@ForAll long seed) {
        random = new Random(seed);
        words = 0;
        String tree = blocks(0);

        RichText text = Cleaner.clean(tree).text();

        assertThat(Cleaner.clean(text.html()).text()).as(tree).isEqualTo(text);
        assertThat(wordsOf(text.words())).as(tree).containsExactlyInAnyOrderElementsOf(wordsOf(tree));
    }

    private static List<String> wordsOf(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private String blocks(int depth) {
        var blocks = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            blocks.append(random.nextInt(3) == 0 || depth > 5 ? inline(depth) : block(depth));
        }
        return blocks.toString();
    }

    private String block(int depth) {
        String opening = BLOCKS.get(random.nextInt(BLOCKS.size()));
        String name = opening.split(" ", 2)[0];
        return switch (name) {
            case "hr", "br" -> "<" + name + ">";
            case "ul", "ol" ->
                "<" + opening + ">" + (random.nextInt(5) == 0 ? blocks(depth + 1) : "") + "<li>" + blocks(depth + 1)
                        + "</li><li>" + inline(depth) + "</li></" + name + ">";
            case "table" -> table(depth);
            case "figure" ->
                "<figure><img data-picture='" + new UUID(random.nextLong(), 1) + "' alt='" + word() + "'><figcaption>"
                        + inline(depth) + "</figcaption></figure>";
            default -> "<" + opening + ">" + (name.equals("p") ? inline(depth) : blocks(depth + 1)) + "</" + name + ">";
        };
    }

    private String table(int depth) {
        List<String> rows = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            var row = new StringBuilder("<tr>");
            for (int j = random.nextInt(3); j >= 0; j--) {
                String cell = random.nextBoolean() ? "th" : "td";
                row.append("<%s rowspan=%d colspan=%d>".formatted(cell, random.nextInt(4), random.nextInt(3)))
                        .append(random.nextBoolean() ? inline(depth) : blocks(depth + 2))
                        .append("</%s>".formatted(cell));
            }
            rows.add(row + "</tr>");
        }
        String caption = random.nextBoolean() ? "<caption>" + word() + "</caption>" : "";
        String head = random.nextBoolean() ? "<thead>" + rows.removeFirst() + "</thead>" : "";
        return "<table>" + caption + head + String.join("", rows) + "</table>";
    }

    private String inline(int depth) {
        var inline = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            String name = INLINE.get(random.nextInt(INLINE.size()));
            inline.append(
                    random.nextBoolean() || depth > 8
                            ? word() + (random.nextBoolean() ? " " : random.nextBoolean() ? "<br>" : "\u00a0")
                            : "<" + name + ">" + inline(depth + 1) + "</" + name.split(" ", 2)[0] + ">");
        }
        return inline.toString();
    }

    private String word() {
        return "w" + words++ + "ế";
    }
}
