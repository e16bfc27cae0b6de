package vn.banggiang.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A file of the project's own sources, as the rules read it. */
record Source(Path path, String text) {

    static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    private static final Pattern LITERALS_AND_COMMENTS = Pattern.compile(
            "(\"\"\"(?s:.*?)\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\\n])+')|//[^\n]*|/\\*(?s:.*?)\\*/");

    /** All files below a directory of the project with this ending. */
    static List<Source> below(String directory, String ending) {
        Path root = PROJECT.resolve(directory);
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .map(Source::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The main Java sources of all three parts. */
    static List<Source> allMainJava() {
        return Stream.of("edxml", "layout", "platform")
                .flatMap(part -> below(part + "/src/main/java", ".java").stream())
                .toList();
    }

    /** The main Java sources of the platform. */
    static List<Source> platformJava() {
        return below("platform/src/main/java", ".java");
    }

    /** The module that the file belongs to: the name after {@code vn/banggiang/} or {@code db/}. */
    String module() {
        String name = path.toString().replace('\\', '/');
        return name.replaceFirst(".*/(vn/banggiang|resources/db)/", "").replaceFirst("/.*", "");
    }

    /** Java without its comments; literals stay. */
    String code() {
        return LITERALS_AND_COMMENTS
                .matcher(text)
                .replaceAll(match ->
                        match.group(1) == null ? " " : java.util.regex.Matcher.quoteReplacement(match.group(1)));
    }

    /** The string literals of Java. */
    List<String> literals() {
        return LITERALS_AND_COMMENTS
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .filter(literal -> literal != null && literal.startsWith("\""))
                .toList();
    }

    /** Path within the project, for what a rule complains about. */
    String name() {
        return PROJECT.relativize(path.toAbsolutePath().normalize()).toString();
    }

    private static Source read(Path path) {
        try {
            return new Source(path, Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
