package vn.banggiang.cli.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.banggiang.cli.Words;
import vn.banggiang.words.PlainText;

/** What a question's journey says, in the language of the terminal. */
public record QuestionWords(Words words) {

    private static final int LONGEST_TITLE = 200;

    String of(String what, Object... args) {
        return words.of("cli.journey.question." + what, args);
    }

    /** What is asked: of the file, or a sample. */
    Asked asked(Optional<Path> file) {
        return file.map(QuestionWords::read).orElseGet(() -> new Asked(of("title"), of("words")));
    }

    private static Asked read(Path file) {
        try {
            List<String> lines =
                    Files.readString(file).lines().map(PlainText::line).toList();
            String title = lines.stream()
                    .filter(line -> !line.isEmpty())
                    .findFirst()
                    .orElseThrow(() -> new JourneyFailure("cli.no-words", file.toString()));
            return new Asked(
                    title.substring(0, Math.min(title.length(), LONGEST_TITLE)),
                    String.join("\n", lines).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A question. */
    record Asked(String title, String words) {}
}
