package vn.banggiang.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.banggiang.audit.JournalVerdict;
import vn.banggiang.audit.JournalVerification;
import vn.banggiang.database.CommandDatabase;

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

        @Option(names = "--head", defaultValue = "")
        private String keptHead = "";

        @Override
        public Integer call() throws IOException {
            try (var database = CommandDatabase.open(System.getenv())) {
                var verification = new JournalVerification(JdbcClient.create(database.dataSource()));
                JournalVerdict verdict = verification.verify(keptHead);
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
            out.println(words.of("cli.audit.head", verdict.head()));
        }
    }
}
