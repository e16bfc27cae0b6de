package vn.banggiang.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.banggiang.audit.ChainHeadStore;
import vn.banggiang.audit.JournalVerdict;
import vn.banggiang.audit.JournalVerification;
import vn.banggiang.database.CommandDatabase;
import vn.banggiang.startup.DataDirectory;

/** {@code bg audit}: the journal. */
@Command(
        name = "audit",
        resourceBundle = "messages.cli",
        mixinStandardHelpOptions = true,
        subcommands = {AuditCommand.Verify.class})
final class AuditCommand {

    /** {@code bg audit verify}: 0 when the journal is as it was written, 1 when it is not. */
    @Command(name = "verify", resourceBundle = "messages.cli", mixinStandardHelpOptions = true)
    static final class Verify implements Callable<Integer> {

        private final Words words = Words.ofTerminal();

        @Spec
        @SuppressWarnings("NullAway.Init")
        private CommandSpec spec;

        @Option(names = "--head")
        private List<String> keptHeads = new ArrayList<>();

        @Override
        public Integer call() throws IOException {
            Map<String, String> variables = System.getenv();
            Path data = DataDirectory.require(Path.of(variables.getOrDefault("BG_DATA", "./data")));
            keptHeads.addAll(ChainHeadStore.in(data, variables.getOrDefault("BG_JOURNAL_HEADS", ""))
                    .all());
            try (var database = CommandDatabase.open(variables)) {
                var verification = new JournalVerification(JdbcClient.create(database.dataSource()));
                JournalVerdict verdict = verification.verify(keptHeads);
                print(verdict, spec.commandLine().getOut());
                return verdict.intact() ? 0 : 1;
            }
        }

        private void print(JournalVerdict verdict, PrintWriter out) {
            verdict.findings()
                    .forEach(finding -> out.println(
                            words.of("cli.audit." + finding.tampering(), finding.position(), finding.entry())));
            String outcome = verdict.intact() ? "cli.audit.intact" : "cli.audit.tampered";
            out.println(words.of(outcome, verdict.linked(), verdict.pending()));
            out.println(words.of("cli.audit.kept", verdict.keptHeads()));
            if (verdict.numbersAfterLast() > 0) {
                out.println(words.of("cli.audit.numbers-after-last", verdict.numbersAfterLast()));
            }
            out.println(words.of("cli.audit.head", verdict.head()));
        }
    }
}
