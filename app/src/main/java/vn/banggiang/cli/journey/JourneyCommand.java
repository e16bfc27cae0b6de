package vn.banggiang.cli.journey;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.cli.Words;

/** Sends a file on the whole journey through a running installation; exit 1 and the reason at the first failure. */
@Command(name = "journey", resourceBundle = "messages.cli", mixinStandardHelpOptions = true)
public final class JourneyCommand implements Callable<Integer> {

    private static final int FAILED = 1;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE.pdf")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--out", paramLabel = "DIR")
    private @Nullable Path out;

    @Option(names = "--address", defaultValue = "http://127.0.0.1:${BG_PORT:-8080}", paramLabel = "URL")
    @SuppressWarnings("NullAway.Init")
    private URI address;

    @Option(names = "--sender-clerk", defaultValue = "vanthu.snv")
    private String senderClerk = "";

    @Option(names = "--receiver-clerk", defaultValue = "vanthu.stc")
    private String receiverClerk = "";

    @Option(names = "--receiver-leader", defaultValue = "giamdoc.stc")
    private String receiverLeader = "";

    @Option(names = "--receiver-head", defaultValue = "truongphong.qlns.stc")
    private String receiverHead = "";

    @Option(names = "--receiver-specialist", defaultValue = "chuyenvien.qlns.stc")
    private String receiverSpecialist = "";

    @Option(names = "--password", defaultValue = "${BG_DEMO_PASSWORD:-trinh-dien-2026}")
    private String password = "";

    @Option(names = "--pin", defaultValue = "${BG_DEMO_PIN:-285714}")
    private String pin = "";

    private final Words words = Words.ofTerminal();

    @Override
    public Integer call() {
        PrintWriter print = spec.commandLine().getOut();
        if (!Files.isReadable(file)) {
            print.println(words.of("cli.file-missing", file));
            print.flush();
            return FAILED;
        }
        var cast =
                new Cast(senderClerk, receiverClerk, receiverLeader, receiverHead, receiverSpecialist, password, pin);
        var wording = Wording.of(words, LocalDate.now(Clock.system(VietnamTime.ZONE)));
        JourneyReport report = new Journey(PlatformApi.at(address), cast, file, wording, Optional.ofNullable(out)).go();
        if (json) {
            print.println(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(asMap(report)));
        } else {
            print(report, print);
        }
        print.flush();
        return report.completed() ? 0 : FAILED;
    }

    private void print(JourneyReport report, PrintWriter print) {
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
    }

    private static Map<String, Object> asMap(JourneyReport report) {
        Map<String, Object> map = new LinkedHashMap<>();
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
