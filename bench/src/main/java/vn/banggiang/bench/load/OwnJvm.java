package vn.banggiang.bench.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program of this machine in a JVM of its own, with this one's Java. */
final class OwnJvm {

    private OwnJvm() {}

    /** @param memory the most that its heap takes, as {@code -Xmx} has it: {@code 512m} */
    static ProcessBuilder of(Class<?> program, String memory, String libraries, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + memory,
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                libraries,
                program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }
}
