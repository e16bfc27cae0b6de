package vn.banggiang.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import vn.banggiang.signatures.Revocations;
import vn.banggiang.signatures.SignatureVerifier;
import vn.banggiang.signatures.TrustAnchors;
import vn.banggiang.signing.SigningFiles;
import vn.banggiang.startup.DataDirectory;

/**
 * Says who signed PDFs and whether they changed, without a running installation: exit 0 all valid, 1 one is not, 2 one
 * could not be judged. Several files, or a folder with all below it, get a line each and a count at the end.
 */
@Command(name = "verify", resourceBundle = "messages.cli", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    static final int NOT_VALID = 1;
    static final int UNREADABLE = 2;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE.pdf|DIR", arity = "1..*")
    private List<Path> given = List.of();

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--data", defaultValue = "${BG_DATA:-data}", paramLabel = "DIR")
    private Path data = Path.of("data");

    /** How long one file may take. */
    @Option(names = "--seconds", defaultValue = "120", paramLabel = "N")
    private int seconds = 120;

    private final Words words = Words.ofTerminal();
    private final VerdictWords verdicts = new VerdictWords(words);

    @Override
    public Integer call() throws IOException {
        for (Path path : given) {
            if (!Files.isReadable(path)) {
                return refuse(words.of("cli.file-missing", path));
            }
        }
        try (PatientVerifier verifier = new PatientVerifier(verifier(), Duration.ofSeconds(seconds))) {
            boolean one = given.size() == 1 && Files.isRegularFile(given.getFirst());
            return one ? one(verifier.judge(given.getFirst())) : many(verifier);
        }
    }

    private SignatureVerifier verifier() {
        SigningFiles files = new SigningFiles(DataDirectory.require(data));
        return new SignatureVerifier(
                TrustAnchors.in(files.trust(), files.intermediates()),
                Revocations.in(files.revocations()),
                Clock.systemUTC());
    }

    private int one(JudgedFile file) {
        if (file.verdict() == null) {
            return refuse(verdicts.text(Objects.requireNonNull(file.refusal())));
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            print(verdicts.asMap(file.verdict()));
        } else {
            verdicts.lines(file.verdict()).forEach(out::println);
        }
        out.flush();
        return file.exit();
    }

    private int many(PatientVerifier verifier) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        VerdictTable table = new VerdictTable(verdicts);
        for (Path path : files()) {
            JudgedFile file = verifier.judge(path);
            table.add(file);
            if (!json) {
                out.println(verdicts.line(file));
                out.flush();
            }
        }
        if (json) {
            print(table.asMap());
        } else {
            out.println();
            table.lines().forEach(out::println);
        }
        out.flush();
        return table.exit();
    }

    /** What was given, of folders every PDF below them, by name. */
    private List<Path> files() throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path path : given) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> below = Files.walk(path)) {
                    below.filter(VerifyCommand::isPdf).sorted().forEach(all::add);
                }
            } else {
                all.add(path);
            }
        }
        return all;
    }

    private static boolean isPdf(Path path) {
        return Files.isRegularFile(path)
                && path.toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
    }

    private void print(Object value) {
        spec.commandLine()
                .getOut()
                .println(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(value));
    }

    private int refuse(String why) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(why);
        err.flush();
        return UNREADABLE;
    }
}
