package vn.banggiang.audit;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Heads of the chain outside of the database, where who owns that cannot change them: a directory, a file a day (UTC), a
 * line each, {@code <instant> <position>:<hash>}, only ever added to.
 */
public final class ChainHeadStore {

    private final List<Path> directories;

    private ChainHeadStore(List<Path> directories) {
        this.directories = List.copyOf(directories);
    }

    /**
     * Those of an installation.
     *
     * @param data its data directory; they lie in {@code journal-heads} there
     * @param elsewhere a second directory, such as a mount of another machine's; blank for none
     */
    public static ChainHeadStore in(Path data, String elsewhere) {
        Path own = data.resolve("journal-heads");
        return new ChainHeadStore(elsewhere.isBlank() ? List.of(own) : List.of(own, Path.of(elsewhere.strip())));
    }

    /** Adds a head everywhere. {@link IOException} when it is not in every directory then. */
    void keep(ChainHead head, Instant at) throws IOException {
        IOException failure = null;
        for (Path directory : directories) {
            try {
                append(directory, at, head);
            } catch (IOException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    /**
     * All that were kept, {@code position:hash}, or what stands in their place.
     *
     * @throws IOException when a directory that is named does not answer: nobody could say what it has
     */
    public List<String> all() throws IOException {
        var heads = new ArrayList<String>();
        for (Path directory : directories) {
            if (Files.isDirectory(directory)) {
                heads.addAll(in(directory));
            } else if (!directory.equals(directories.getFirst())) {
                throw new NotDirectoryException(directory.toString());
            }
        }
        return heads;
    }

    private static List<String> in(Path directory) throws IOException {
        var heads = new ArrayList<String>();
        try (var days = Files.newDirectoryStream(directory, "????-??-??")) {
            for (Path day : days) {
                Files.readAllLines(day).stream()
                        .map(line -> line.substring(line.indexOf(' ') + 1))
                        .forEach(heads::add);
            }
        }
        return heads;
    }

    private static void append(Path directory, Instant at, ChainHead head) throws IOException {
        Path day = Files.createDirectories(directory)
                .resolve(at.atOffset(ZoneOffset.UTC).toLocalDate().toString());
        try (var channel = FileChannel.open(day, CREATE, APPEND)) {
            channel.write(ByteBuffer.wrap((at + " " + head + "\n").getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        }
    }
}
