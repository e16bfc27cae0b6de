package vn.banggiang.signatures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The pictures that signatures show, one a key: a person's handwriting in blue, an agency's seal in red. */
public final class SignatureImages {

    private final Path directory;

    /** @param directory holds PNG files named after the keys */
    public SignatureImages(Path directory) {
        this.directory = directory;
    }

    /** The picture that goes with the key; NOT_FOUND {@code signing.image-missing} when there is none. */
    public SignatureImage of(KeyId key) {
        Path file = file(key);
        if (!Files.isRegularFile(file)) {
            throw SignaturesException.notFound("signing.image-missing", key);
        }
        try {
            return SignatureImage.ofPng(Files.readAllBytes(file));
        } catch (IOException e) {
            throw SignaturesException.unavailable(e, "signing.image-missing", key);
        }
    }

    /** Keeps the picture that goes with the key, in place of an earlier one. */
    public void store(KeyId key, SignatureImage image) {
        try {
            Files.createDirectories(directory);
            Path part = Files.createTempFile(directory, "image", ".part");
            Files.write(part, image.png());
            Files.move(part, file(key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(KeyId key) {
        return directory.resolve(key + ".png");
    }
}
