package vn.banggiang.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.banggiang.signatures.Verdict;

/** How many files of which verdict. */
final class VerdictTable {

    private final VerdictWords words;
    private final List<JudgedFile> files = new ArrayList<>();

    VerdictTable(VerdictWords words) {
        this.words = words;
    }

    void add(JudgedFile file) {
        files.add(file);
    }

    /** A line for each verdict that can be, those that could not be judged, and all. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        counts().forEach((name, count) -> lines.add("%6d  %s".formatted(count, words.outcome(name))));
        lines.add("%6d  %s".formatted(files.size(), words.outcome("ALL")));
        return lines;
    }

    Map<String, Object> asMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("count", counts());
        map.put("files", files.stream().map(words::asMap).toList());
        return map;
    }

    private Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        Stream.of(Verdict.Overall.values())
                .forEach(overall -> counts.put(
                        overall.name(),
                        files.stream().filter(file -> overall == file.overall()).count()));
        counts.put(
                VerdictWords.NOT_JUDGED,
                files.stream().map(JudgedFile::overall).filter(Objects::isNull).count());
        return counts;
    }

    /** The worst of all files' exit codes. */
    int exit() {
        return files.stream().mapToInt(JudgedFile::exit).max().orElse(0);
    }
}
