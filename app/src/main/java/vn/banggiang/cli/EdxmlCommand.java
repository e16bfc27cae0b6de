package vn.banggiang.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.banggiang.edxml.EdxmlCheck;
import vn.banggiang.edxml.EdxmlException;
import vn.banggiang.edxml.EdxmlReader;
import vn.banggiang.edxml.Finding;
import vn.banggiang.edxml.ReceivedMessage;

/** Shows, checks and unpacks edXML messages without a running installation. */
@Command(name = "edxml", resourceBundle = "messages.cli", mixinStandardHelpOptions = true)
final class EdxmlCommand {

    private static final int FAULTS = 1;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final Words words = Words.ofTerminal();

    /** Prints what the message says and what its signature proves; exit 2 when unreadable. */
    @Command(name = "show", resourceBundle = "messages.cli", mixinStandardHelpOptions = true)
    int show(@Parameters(paramLabel = "FILE") Path file) throws IOException {
        return reading(file, in -> {
            new EdxmlPrinter(words, spec.commandLine().getOut()).print(new EdxmlReader().inspect(in));
            return 0;
        });
    }

    /** Lists where the message departs from QCVN 102:2016 and Decree 30/2020; exit 1 when the standard is broken. */
    @Command(name = "check", resourceBundle = "messages.cli", mixinStandardHelpOptions = true)
    int check(@Parameters(paramLabel = "FILE") Path file) throws IOException {
        return reading(file, in -> {
            List<Finding> findings = EdxmlCheck.of(new EdxmlReader().inspect(in));
            PrintWriter out = spec.commandLine().getOut();
            findings.forEach(finding -> out.println(line(finding)));
            out.println(words.of("cli.edxml.findings", findings.size()));
            boolean broken = findings.stream().anyMatch(one -> one.severity() == Finding.Severity.ERROR);
            return broken ? FAULTS : 0;
        });
    }

    /** Writes the attachments into a directory that is made for them; nothing stays behind when one is refused. */
    @Command(name = "extract", resourceBundle = "messages.cli", mixinStandardHelpOptions = true)
    int extract(@Parameters(paramLabel = "FILE") Path file, @Parameters(paramLabel = "DIR") Path directory)
            throws IOException {
        return reading(file, in -> {
            try (ExtractedFiles extracted = new ExtractedFiles(directory)) {
                ReceivedMessage received = new EdxmlReader().read(in, extracted);
                extracted.keep(received).forEach(spec.commandLine().getOut()::println);
            }
            return 0;
        });
    }

    private String line(Finding finding) {
        return words.of("cli.edxml.severity." + finding.severity().name()) + " " + finding.path() + ": "
                + words.of(finding.key(), finding.args());
    }

    private int reading(Path file, Reading reading) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return reading.of(in);
        } catch (EdxmlException refused) {
            err.println(words.of(refused.key(), refused.args()));
            return VerifyCommand.UNREADABLE;
        } catch (java.nio.file.NoSuchFileException missing) {
            err.println(words.of("cli.file-missing", file));
            return VerifyCommand.UNREADABLE;
        } finally {
            err.flush();
            spec.commandLine().getOut().flush();
        }
    }

    private interface Reading {
        int of(InputStream in) throws IOException;
    }
}
