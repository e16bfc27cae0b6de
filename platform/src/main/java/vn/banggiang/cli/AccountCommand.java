package vn.banggiang.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.banggiang.database.CommandDatabase;
import vn.banggiang.identity.SecondStepReset;

/** {@code bg account}: people's accounts. */
@Command(
        name = "account",
        resourceBundle = "messages.cli",
        mixinStandardHelpOptions = true,
        subcommands = {AccountCommand.SecondStepOff.class})
final class AccountCommand {

    /** {@code bg account second-step-off}: 0 when it is off now, 1 when it was off or nobody has this name. */
    @Command(name = "second-step-off", resourceBundle = "messages.cli", mixinStandardHelpOptions = true)
    static final class SecondStepOff implements Callable<Integer> {

        private final Words words = Words.ofTerminal();

        @Spec
        @SuppressWarnings("NullAway.Init")
        private CommandSpec spec;

        @Parameters(paramLabel = "USERNAME")
        private String username = "";

        @Override
        public Integer call() throws IOException {
            try (var database = CommandDatabase.open(System.getenv())) {
                var outcome = new SecondStepReset(database.dataSource(), Clock.systemUTC()).reset(username);
                spec.commandLine().getOut().println(words.of("cli.account." + tag(outcome), username));
                return outcome == SecondStepReset.Outcome.TURNED_OFF ? 0 : 1;
            }
        }

        private static String tag(SecondStepReset.Outcome outcome) {
            return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
