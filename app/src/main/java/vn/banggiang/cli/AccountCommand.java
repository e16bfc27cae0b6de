package vn.banggiang.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.banggiang.database.CommandDatabase;
import vn.banggiang.directory.OperatorsWord;
import vn.banggiang.identity.SecondFactorReset;

/** {@code bg account}: people's accounts. */
@Command(
        name = "account",
        resourceBundle = "messages.cli",
        mixinStandardHelpOptions = true,
        subcommands = {AccountCommand.SecondFactorOff.class, AccountCommand.VouchFor.class})
final class AccountCommand {

    /** {@code bg account second-step-off}: 0 when it is off now, 1 when it was off or nobody has this name. */
    @Command(name = "second-step-off", resourceBundle = "messages.cli", mixinStandardHelpOptions = true)
    static final class SecondFactorOff implements Callable<Integer> {

        private final Words words = Words.ofTerminal();

        @Spec
        @SuppressWarnings("NullAway.Init")
        private CommandSpec spec;

        @ArgGroup(multiplicity = "1")
        private Whose whose = new Whose();

        /** One person's, or everybody's. */
        static final class Whose {

            @Parameters(paramLabel = "USERNAME")
            private String username = "";

            @Option(names = "--all")
            private boolean all;
        }

        @Override
        public Integer call() throws IOException {
            try (var database = CommandDatabase.open(System.getenv())) {
                var reset = new SecondFactorReset(database.dataSource(), Clock.systemUTC());
                return whose.all ? all(reset) : one(reset);
            }
        }

        private int all(SecondFactorReset reset) {
            say("cli.account.all-turned-off", reset.resetAll());
            return 0;
        }

        private int one(SecondFactorReset reset) {
            var outcome = reset.reset(whose.username);
            say("cli.account." + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'), whose.username);
            return outcome == SecondFactorReset.Outcome.TURNED_OFF ? 0 : 1;
        }

        private void say(String key, Object argument) {
            spec.commandLine().getOut().println(words.of(key, argument));
        }
    }

    /** {@code bg account vouch-for}: 0 when somebody holds posts now that are owed to nobody, 1 otherwise. */
    @Command(name = "vouch-for", resourceBundle = "messages.cli", mixinStandardHelpOptions = true)
    static final class VouchFor implements Callable<Integer> {

        private final Words words = Words.ofTerminal();

        @Spec
        @SuppressWarnings("NullAway.Init")
        private CommandSpec spec;

        @Parameters(paramLabel = "STAFF-CODE")
        private String staffCode = "";

        @Override
        public Integer call() throws IOException {
            try (var database = CommandDatabase.open(System.getenv())) {
                int posts = new OperatorsWord(database.dataSource(), Clock.systemUTC()).vouchFor(staffCode);
                spec.commandLine().getOut().println(words.of("cli.account.vouched-for", posts, staffCode));
                return posts > 0 ? 0 : 1;
            }
        }
    }
}
