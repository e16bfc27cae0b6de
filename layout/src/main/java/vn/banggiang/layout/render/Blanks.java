package vn.banggiang.layout.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the words that stand for what a draft still lacks, wherever they are printed. */
record Blanks(Optional<Pattern> words) {

    static Blanks of(Set<String> words) {
        return new Blanks(
                words.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Pattern.compile(
                                words.stream().map(Pattern::quote).collect(Collectors.joining("|")))));
    }

    /** The same text, its blanks as runs of their own. */
    List<Run> mark(List<Run> runs) {
        return words.map(blank ->
                        runs.stream().flatMap(run -> parts(blank, run).stream()).toList())
                .orElse(runs);
    }

    private static List<Run> parts(Pattern blank, Run run) {
        List<Run> parts = new ArrayList<>();
        Matcher found = blank.matcher(run.text());
        int done = 0;
        while (found.find()) {
            parts.add(new Run(run.text().substring(done, found.start()), run.face()));
            parts.add(new Run(found.group(), run.face(), true));
            done = found.end();
        }
        parts.add(new Run(run.text().substring(done), run.face()));
        return parts;
    }
}
