package vn.banggiang.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.banggiang.importing.export.PictureArchive;
import vn.banggiang.storage.FileStore;
import vn.banggiang.storage.Sha256;

/** ZIPs of pictures in the file store. Their names stand at their end, so they are read where one can jump in them. */
@Component
class Archives {

    private final FileStore files;

    Archives(FileStore files) {
        this.files = files;
    }

    /** What is read of one. */
    @FunctionalInterface
    interface Reading<T> {
        T of(PictureArchive archive) throws IOException;
    }

    /** What it has, by path below the folder of uploads. */
    Map<String, String> names(Sha256 archive) {
        return read(archive, PictureArchive::names);
    }

    <T> T read(Sha256 archive, Reading<T> reading) {
        try {
            Optional<Path> local = files.localCopy(archive);
            return local.isPresent() ? read(local.get(), reading) : readCopy(archive, reading);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private <T> T readCopy(Sha256 archive, Reading<T> reading) throws IOException {
        Path copy = Files.createTempFile("pictures-", ".zip");
        try (InputStream stored = files.open(archive)) {
            Files.copy(stored, copy, StandardCopyOption.REPLACE_EXISTING);
            return read(copy, reading);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static <T> T read(Path file, Reading<T> reading) throws IOException {
        try (PictureArchive archive = PictureArchive.open(file)) {
            return reading.of(archive);
        }
    }
}
