package vn.banggiang.cli.journey;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * All journeys by their names, and how each is begun with the files that somebody names.
 *
 * @param byName in the order in which they are listed
 */
record Journeys(Map<String, Function<List<Path>, Journey>> byName) {

    /** What {@code ./bg journey all} asks for. */
    static final String ALL = "all";

    /** Whose journey a file goes on when no name is given. */
    private static final String OF_A_FILE = "document";

    /**
     * Those that the arguments ask for: a name and its files, a file alone, or all with samples of their own. Empty where
     * nothing is asked for.
     */
    List<Journey> asked(List<String> arguments) {
        if (arguments.isEmpty()) {
            return List.of();
        }
        String first = arguments.getFirst();
        if (first.equals(ALL)) {
            return byName.values().stream().map(begin -> begin.apply(List.of())).toList();
        }
        return Optional.ofNullable(byName.get(first))
                .map(begin -> begin.apply(files(arguments.subList(1, arguments.size()))))
                .or(() -> Optional.ofNullable(byName.get(OF_A_FILE)).map(begin -> begin.apply(files(arguments))))
                .stream()
                .toList();
    }

    /** The first file of the arguments that cannot be read. */
    Optional<Path> unreadable(List<String> arguments) {
        return arguments.stream()
                .skip(isName(arguments) ? 1 : 0)
                .map(Path::of)
                .filter(file -> !Files.isReadable(file))
                .findFirst();
    }

    private boolean isName(List<String> arguments) {
        return arguments.getFirst().equals(ALL) || byName.containsKey(arguments.getFirst());
    }

    private static List<Path> files(List<String> named) {
        return named.stream().map(Path::of).toList();
    }
}
