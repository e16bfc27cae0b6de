package vn.banggiang.cli.journey;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import vn.banggiang.cli.Words;

/** Tells how journeys went: a line for each step, or JSON. */
final class JourneyPrinter {

    private final Words words;
    private final PrintWriter print;

    JourneyPrinter(Words words, PrintWriter print) {
        this.words = words;
        this.print = print;
    }

    void list(Iterable<String> names) {
        for (String name : names) {
            print.println("  %-12s %s".formatted(name, words.of("cli.journey.name." + name)));
        }
        print.println("  %-12s %s".formatted(Journeys.ALL, words.of("cli.journey.name.all")));
        print.flush();
    }

    void fileMissing(Object file) {
        print.println(words.of("cli.file-missing", file));
        print.flush();
    }

    void steps(JourneyReport report) {
        for (Step step : report.steps()) {
            print.println("%7d ms  %s: %s"
                    .formatted(step.took().toMillis(), words.of("cli.journey.step." + step.name()), step.result()));
        }
        report.failed()
                .ifPresent(failed -> print.println(words.of(
                        "cli.journey.failed",
                        words.of("cli.journey.step." + failed.step()),
                        failed.reason(),
                        failed.code())));
        print.flush();
    }

    /** One journey as an object, several as a list of them. */
    void json(List<JourneyReport> reports) {
        List<Map<String, Object>> all =
                reports.stream().map(JourneyPrinter::asMap).toList();
        print.println(JsonMapper.shared()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(all.size() == 1 ? all.getFirst() : all));
        print.flush();
    }

    private static Map<String, Object> asMap(JourneyReport report) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("journey", report.journey());
        map.put("completed", report.completed());
        map.put(
                "steps",
                report.steps().stream()
                        .map(step -> Map.of(
                                "name", step.name(),
                                "milliseconds", step.took().toMillis(),
                                "result", step.result()))
                        .toList());
        report.failed().ifPresent(failed -> map.put("failed", failed));
        return map;
    }
}
