package vn.banggiang.bench.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Packages of Debian that were unpacked into a directory and not installed: their programs run from there. */
record Unpacked(Path root) {

    boolean isThere() {
        return Files.isExecutable(root.resolve("usr/bin/wrk"));
    }

    Path file(String path) {
        return root.resolve(path);
    }

    ProcessBuilder program(String path, String... arguments) {
        List<String> command = new ArrayList<>(List.of(file(path).toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment()
                .put("LD_LIBRARY_PATH", file("usr/lib/x86_64-linux-gnu").toString());
        return builder;
    }
}
