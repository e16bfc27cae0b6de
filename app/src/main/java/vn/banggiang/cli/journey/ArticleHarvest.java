package vn.banggiang.cli.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Keeps what an article's journey saw, where somebody wants it. */
final class ArticleHarvest {

    private final Optional<Path> directory;

    ArticleHarvest(Optional<Path> directory) {
        this.directory = directory;
    }

    void keep(String name, String content) {
        directory.ifPresent(out -> {
            try {
                Files.createDirectories(out);
                Files.writeString(out.resolve(name), content);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }
}
