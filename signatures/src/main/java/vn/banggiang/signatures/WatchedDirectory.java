package vn.banggiang.signatures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the files of a directory hold, read again only when a file comes, goes or changes. */
final class WatchedDirectory<T> {

    private record State(FileTime written, long size) {}

    private record Snapshot<T>(SortedMap<Path, State> files, List<T> entries) {}

    private final Path directory;
    private final List<String> endings;
    private final Function<Path, List<T>> reader;
    private volatile Snapshot<T> last = new Snapshot<>(new TreeMap<>(), List.of());

    WatchedDirectory(Path directory, List<String> endings, Function<Path, List<T>> reader) {
        this.directory = directory;
        this.endings = List.copyOf(endings);
        this.reader = reader;
    }

    List<T> entries() {
        SortedMap<Path, State> files = files();
        Snapshot<T> known = last;
        if (!known.files().equals(files)) {
            known = new Snapshot<>(
                    files,
                    files.keySet().stream()
                            .flatMap(file -> reader.apply(file).stream())
                            .toList());
            last = known;
        }
        return known.entries();
    }

    private SortedMap<Path, State> files() {
        SortedMap<Path, State> found = new TreeMap<>();
        if (!Files.isDirectory(directory)) {
            return found;
        }
        try (Stream<Path> listing = Files.list(directory)) {
            for (Path file : listing.filter(this::matches).toList()) {
                found.put(file, new State(Files.getLastModifiedTime(file), Files.size(file)));
            }
            return found;
        } catch (IOException e) {
            throw SignaturesException.unavailable(e, "signing.directory-unreadable", directory.toString());
        }
    }

    private boolean matches(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(name::endsWith);
    }
}
