package vn.banggiang.cli;

import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import vn.banggiang.cli.journey.JourneyCommand;
import vn.banggiang.refusal.Refusal;

/** The root of the commands. Texts are in {@code messages/cli_*.properties}. */
@Command(
        name = "bg",
        resourceBundle = "messages.cli",
        subcommands = {
            HelpCommand.class,
            AccountCommand.class,
            AuditCommand.class,
            VerifyCommand.class,
            JourneyCommand.class,
            EdxmlCommand.class,
            LayoutCommand.class
        })
public final class Commands {

    /** What {@code ./bg} returns to the shell when a command could not do its work. */
    private static final int COULD_NOT = 2;

    private Commands() {}

    /** Runs the command that the arguments name and ends the process with its exit code. */
    public static void main(String[] args) {
        System.setProperty("logback.configurationFile", "cli/logback.xml");
        boolean english = System.getenv().getOrDefault("BG_LANG", "vi").startsWith("en");
        Locale.setDefault(Locale.forLanguageTag(english ? "en" : "vi"));
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Commands()).setExecutionExceptionHandler((exception, command, parsed) -> {
            command.getErr()
                    .println(
                            exception instanceof Refusal refusal
                                    ? Words.ofTerminal().of(refusal.key(), refusal.args())
                                    : exception.getMessage());
            return COULD_NOT;
        });
    }
}
