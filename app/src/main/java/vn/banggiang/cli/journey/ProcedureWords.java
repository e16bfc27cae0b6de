package vn.banggiang.cli.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import vn.banggiang.cli.Words;

/** What a procedure's journey says, in the language of the terminal. */
public record ProcedureWords(Words words, LocalDate today) {

    private static final String CODE = "CODE";

    String of(String what, Object... args) {
        return words.of("cli.journey.procedure." + what, args);
    }

    /** A fictional procedure with a code that is not taken, in a file that goes when the command ends. */
    Path sample() {
        try (InputStream sample = ProcedureWords.class.getResourceAsStream("procedure.json")) {
            if (sample == null) {
                throw new IllegalStateException("the sample procedure is missing from the program");
            }
            String text = new String(sample.readAllBytes(), StandardCharsets.UTF_8);
            Path file = Files.createTempFile("thu-tuc-mau", ".json");
            file.toFile().deleteOnExit();
            String code = "9.9%05d".formatted(ThreadLocalRandom.current().nextInt(100_000));
            return Files.writeString(file, text.replace(CODE, code));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
