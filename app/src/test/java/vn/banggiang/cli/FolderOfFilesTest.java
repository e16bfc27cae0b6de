package vn.banggiang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code ./bg verify} over a folder: a line for each PDF, and how many of which verdict. */
class FolderOfFilesTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();

    private int verify(String... more) {
        CommandLine command = Commands.commandLine().setOut(new PrintWriter(out));
        String[] arguments = new String[more.length + 4];
        arguments[0] = "verify";
        arguments[1] = "--data";
        arguments[2] = folder.resolve("none").toString();
        arguments[3] = folder.toString();
        System.arraycopy(more, 0, arguments, 4, more.length);
        return command.execute(arguments);
    }

    private void plain(String name) throws IOException {
        plain(name, 1);
    }

    private void plain(String name, int pages) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        try (PDDocument document = new PDDocument()) {
            for (int page = 0; page < pages; page++) {
                document.addPage(new PDPage());
            }
            document.save(folder.resolve(name).toFile());
        }
    }

    @Test
    void everyPdfBelowGetsItsLineAndIsCounted() throws IOException {
        plain("a.pdf");
        plain("deeper/b.PDF");
        Files.writeString(folder.resolve("c.pdf"), "no PDF");
        Files.writeString(folder.resolve("d.txt"), "no PDF either");

        int exit = verify();

        assertThat(exit).isEqualTo(VerifyCommand.UNREADABLE);
        assertThat(out.toString())
                .contains("a.pdf", "b.PDF", "c.pdf")
                .doesNotContain("d.txt")
                .containsPattern("(?m)^ +2  " + Words.ofTerminal().of("cli.verify.outcome.UNSIGNED"))
                .containsPattern("(?m)^ +1  " + Words.ofTerminal().of("cli.verify.outcome.NOT_JUDGED"))
                .containsPattern("(?m)^ +3  " + Words.ofTerminal().of("cli.verify.outcome.ALL"));
    }

    @Test
    void aFileThatTakesTooLongIsGivenUpAndTheNextHasItsTurn() throws IOException {
        // A single page is judged before anybody has looked at the clock.
        plain("a.pdf", 3000);
        plain("b.pdf", 3000);

        verify("--seconds", "0", "--json");

        assertThat(out.toString()).contains("\"NOT_JUDGED\" : 2", "cli.verify.took-too-long");
    }
}
