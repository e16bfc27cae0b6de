package vn.banggiang.cli.journey;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.cli.Words;

/**
 * Walks journeys through a running installation; exit 1 and the reason at the first step that fails. Without arguments it
 * lists them.
 */
@Command(name = "journey", resourceBundle = "messages.cli", mixinStandardHelpOptions = true)
public final class JourneyCommand implements Callable<Integer> {

    private static final int FAILED = 1;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME|FILE", arity = "0..*")
    private List<String> asked = List.of();

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--out", paramLabel = "DIR")
    private @Nullable Path out;

    @Option(names = "--address", defaultValue = "http://127.0.0.1:${BG_PORT:-8080}", paramLabel = "URL")
    @SuppressWarnings("NullAway.Init")
    private URI address;

    @Mixin
    private CastOptions people = new CastOptions();

    private final Words words = Words.ofTerminal();

    @Override
    public Integer call() {
        JourneyPrinter printer = new JourneyPrinter(words, spec.commandLine().getOut());
        Map<String, Function<List<Path>, Journey>> byName = new LinkedHashMap<>();
        byName.put("document", this::document);
        byName.put("office", files -> office());
        byName.put("programme", this::programme);
        byName.put("article", this::article);
        byName.put("question", this::question);
        byName.put("legal", this::legal);
        byName.put("procedure", this::procedure);
        byName.put("case", this::aCase);
        Journeys journeys = new Journeys(byName);
        if (asked.isEmpty()) {
            printer.list(journeys.byName().keySet());
            return 0;
        }
        Optional<Path> unreadable = journeys.unreadable(asked);
        if (unreadable.isPresent()) {
            printer.fileMissing(unreadable.get());
            return FAILED;
        }
        List<JourneyReport> reports = new ArrayList<>();
        for (Journey journey : journeys.asked(asked)) {
            JourneyReport report = journey.go();
            reports.add(report);
            if (!json) {
                printer.steps(report);
            }
        }
        if (json) {
            printer.json(reports);
        }
        return reports.stream().allMatch(JourneyReport::completed) ? 0 : FAILED;
    }

    private Journey office() {
        LocalDate today = VietnamTime.today(Clock.systemUTC());
        return new OfficeJourney(PlatformApi.at(address), people.cast(), people.auditor(), DayWords.of(words, today));
    }

    private Journey programme(List<Path> files) {
        LocalDate today = VietnamTime.today(Clock.systemUTC());
        return new ProgrammeJourney(
                PlatformApi.at(address),
                people.cast(),
                files.stream().findFirst(),
                new ProgrammeWords(words, today),
                Optional.ofNullable(out));
    }

    private Journey article(List<Path> files) {
        return new ArticleJourney(
                PlatformApi.at(address),
                people.cast(),
                people.provincesLeader(),
                files.stream().findFirst(),
                new ArticleWords(words, Clock.systemUTC()),
                Optional.ofNullable(out));
    }

    private Journey question(List<Path> files) {
        return new QuestionJourney(
                PlatformApi.at(address), people.cast(), files.stream().findFirst(), new QuestionWords(words));
    }

    private Journey legal(List<Path> files) {
        LocalDate today = VietnamTime.today(Clock.systemUTC());
        return new LegalJourney(
                PlatformApi.at(address), people.cast(), files.stream().findFirst(), new LegalWords(words, today));
    }

    private Journey procedure(List<Path> files) {
        LocalDate today = VietnamTime.today(Clock.systemUTC());
        return new ProcedureJourney(
                PlatformApi.at(address),
                people.cast(),
                files.stream().findFirst(),
                new ProcedureWords(words, today),
                Optional.ofNullable(out));
    }

    private Journey aCase(List<Path> files) {
        LocalDate today = VietnamTime.today(Clock.systemUTC());
        return new CaseJourney(
                PlatformApi.at(address),
                people.cast(),
                files.stream().findFirst(),
                new ProcedureWords(words, today),
                new CaseWords(words, today),
                Optional.ofNullable(out));
    }

    private Journey document(List<Path> files) {
        LocalDate today = VietnamTime.today(Clock.systemUTC());
        Path file = files.isEmpty() ? SampleLetter.write(words, today) : files.getFirst();
        var wording = Wording.of(words, today);
        return new DocumentJourney(PlatformApi.at(address), people.cast(), file, wording, Optional.ofNullable(out));
    }
}
