package vn.banggiang.cli.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A fictional page of an old portal, for whoever has no file at hand. */
final class SampleArticle {

    private SampleArticle() {}

    /** Writes it into a file that goes when the command ends. */
    static Path write() {
        try (InputStream sample = SampleArticle.class.getResourceAsStream("article.html")) {
            if (sample == null) {
                throw new IllegalStateException("the sample article is missing from the program");
            }
            Path file = Files.createTempFile("bai-mau", ".html");
            file.toFile().deleteOnExit();
            Files.copy(sample, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
