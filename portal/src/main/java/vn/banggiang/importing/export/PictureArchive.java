package vn.banggiang.importing.export;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A ZIP with the folder of what was uploaded. Nothing of it is unpacked but a picture that a text names, and
 * of that no more than a picture may have; no name becomes the name of a file.
 */
public final class PictureArchive implements Closeable {

    /** Most files that one ZIP may have. */
    public static final int MOST_ENTRIES = 100_000;

    private final ZipFile zip;

    private PictureArchive(ZipFile zip) {
        this.zip = zip;
    }

    /** {@code importing.no-zip} for what is none, {@code importing.too-many-files} for one with too many names. */
    public static PictureArchive open(Path file) throws IOException {
        try {
            ZipFile zip = new ZipFile(file.toFile());
            if (zip.size() > MOST_ENTRIES) {
                zip.close();
                throw ImportingException.tooLarge("importing.too-many-files", MOST_ENTRIES);
            }
            return new PictureArchive(zip);
        } catch (ZipException unsound) {
            throw ImportingException.broken(unsound, "importing.no-zip", 1);
        }
    }

    /** What it has, by path below the folder of uploads: the name under which it lies there. */
    public Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (!entry.isDirectory()) {
                PicturePath.ofEntry(entry.getName()).ifPresent(path -> names.putIfAbsent(path, entry.getName()));
            }
        }
        return names;
    }

    /**
     * The bytes under this name; empty where there are none, or where they are damaged.
     *
     * @param most of them that are unpacked
     */
    public Optional<byte[]> bytes(String name, int most) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream unpacked = zip.getInputStream(entry)) {
            return Optional.of(unpacked.readNBytes(most));
        } catch (ZipException | EOFException damaged) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
