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

    private static final List<String> LIBRARIES = List.of("edxml", "layout", "signatures");
    private static final List<String> SYSTEMS = List.of("ground", "office", "portal", "onestop", "app");

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

    /** The main Java sources of libraries and systems. */
    static List<Source> allMainJava() {
        return Stream.concat(LIBRARIES.stream(), SYSTEMS.stream())
                .flatMap(part -> below(part + "/src/main/java", ".java").stream())
                .toList();
    }

    /** The main Java sources of the systems. */
    static List<Source> systemsJava() {
        return ofSystems("main/java", ".java");
    }

    /** The pages of the systems. */
    static List<Source> pages() {
        return ofSystems("main/jte", ".jte");
    }

    /** What makes the tables of the systems. */
    static List<Source> migrations() {
        return ofSystems("main/resources/db", ".sql");
    }

    /** What the systems say, a file for each module and language. */
    static List<Source> bundles() {
        return ofSystems("main/resources/messages", ".properties");
    }

    /** The tests of libraries and systems. */
    static List<Source> tests() {
        return Stream.concat(LIBRARIES.stream(), SYSTEMS.stream())
                .flatMap(part -> below(part + "/src/test/java", ".java").stream())
                .toList();
    }

    private static List<Source> ofSystems(String directory, String ending) {
        return SYSTEMS.stream()
                .flatMap(part -> below(part + "/src/" + directory, ending).stream())
                .toList();
    }

    /** The module that the file belongs to: the name after {@code vn/banggiang/}, {@code db/} or {@code jte/}. */
    String module() {
        String name = path.toString().replace('\\', '/');
        return name.replaceFirst(".*/(vn/banggiang|resources/db|main/jte)/", "").replaceFirst("/.*", "");
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
