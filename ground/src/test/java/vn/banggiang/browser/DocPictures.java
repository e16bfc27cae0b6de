package vn.banggiang.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pictures that the pages of the docs show. */
public final class DocPictures {

    static final Path DIRECTORY = Path.of("docs", "screens");

    private static final Path PROJECT = Path.of("..");
    private static final Pattern SHOWN = Pattern.compile("screens/([\\w.-]+\\.webp)");

    private DocPictures() {}

    /** Their names, as the README and the docs call them. */
    public static Set<String> shown() {
        try (Stream<Path> docs = Files.walk(PROJECT.resolve("docs"))) {
            Set<String> names = new TreeSet<>();
            Stream.concat(Stream.of(PROJECT.resolve("README.md")), docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .flatMap(file -> SHOWN.matcher(text(file)).results())
                    .forEach(found -> names.add(found.group(1)));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of those that are there. */
    public static Set<String> kept() {
        try (Stream<Path> files = Files.list(PROJECT.resolve(DIRECTORY))) {
            Set<String> names = new TreeSet<>();
            files.forEach(file -> names.add(file.getFileName().toString()));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
