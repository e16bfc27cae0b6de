package vn.banggiang.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import vn.banggiang.layout.Box;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.layout.LayoutException;
import vn.banggiang.layout.Urgency;
import vn.banggiang.layout.read.Found;
import vn.banggiang.layout.read.LayoutReader;
import vn.banggiang.layout.read.PageFacts;

/** Reads what a PDF's pages say about the document. */
@Command(name = "layout", resourceBundle = "messages.cli", mixinStandardHelpOptions = true)
final class LayoutCommand {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final Words words = Words.ofTerminal();

    /** Prints the facts, each with its page and box, or null where the page does not say; exit 2 when unreadable. */
    @Command(name = "read", resourceBundle = "messages.cli", mixinStandardHelpOptions = true)
    int read(@Parameters(paramLabel = "FILE.pdf") Path file, @Option(names = "--json") boolean json) {
        PrintWriter out = spec.commandLine().getOut();
        if (!Files.isReadable(file)) {
            return refuse(words.of("cli.file-missing", file));
        }
        try {
            Map<String, @Nullable Object> facts = asMap(new LayoutReader().read(file));
            if (json) {
                out.println(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(facts));
            } else {
                facts.forEach((name, found) -> out.println(words.of("cli.layout." + name) + ": " + valueOf(found)));
            }
            out.flush();
            return 0;
        } catch (LayoutException unreadable) {
            return refuse(words.of(unreadable.key(), unreadable.args()));
        }
    }

    private int refuse(String why) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(why);
        err.flush();
        return VerifyCommand.UNREADABLE;
    }

    private static Map<String, @Nullable Object> asMap(PageFacts facts) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("issuer", found(facts.issuer(), Function.identity()));
        map.put("parentIssuer", found(facts.parentIssuer(), Function.identity()));
        map.put("number", found(facts.number(), Function.identity()));
        map.put("notation", found(facts.notation(), Function.identity()));
        map.put("place", found(facts.place(), Function.identity()));
        map.put("date", found(facts.date(), LocalDate::toString));
        map.put("type", found(facts.type(), DocumentType::vietnamese));
        map.put("trichYeu", found(facts.trichYeu(), Function.identity()));
        map.put("recipients", found(facts.recipients(), Function.identity()));
        map.put("authority", found(facts.authority(), lines -> String.join("\n", lines)));
        map.put("position", found(facts.position(), Function.identity()));
        map.put("signer", found(facts.signer(), Function.identity()));
        map.put("urgency", found(facts.urgency(), Urgency::vietnamese));
        return map;
    }

    private static <T> @Nullable Map<String, Object> found(
            Optional<Found<T>> fact, Function<? super T, ? extends Object> value) {
        return fact.map(one -> {
                    Map<String, Object> map = new LinkedHashMap<>();
                    map.put("value", value.apply(one.value()));
                    map.put("page", one.page());
                    map.put("box", box(one.box()));
                    return map;
                })
                .orElse(null);
    }

    private static List<Float> box(Box box) {
        return List.of(box.x(), box.y(), box.width(), box.height());
    }

    private String valueOf(@Nullable Object found) {
        return found instanceof Map<?, ?> map ? String.valueOf(map.get("value")) : words.of("cli.layout.absent");
    }
}
