package vn.banggiang.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** An application in a JVM of its own that commits numbers one by one and says each once it is committed. */
final class WritingServer {

    private final Process process;

    private WritingServer(Process process) {
        this.process = process;
    }

    static WritingServer inOwnJvm(Path data) throws IOException {
        return new WritingServer(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        WritingServer.class.getName(),
                        data.toString(),
                        TestServer.programs().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /** Kills the JVM with SIGKILL once it has said so many numbers. @return the last number it said */
    long killAfter(int numbers) throws IOException, InterruptedException {
        long last = 0;
        try (var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.startsWith("committed ")) {
                    last = Long.parseLong(line.substring("committed ".length()));
                }
                if (last == numbers) {
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
        return last;
    }

    public static void main(String[] args) throws Exception {
        try (var server = EmbeddedServer.start(Path.of(args[0]), Path.of(args[1]));
                var connection = connection(server.roles().owner());
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE written (n bigint PRIMARY KEY)");
            for (long n = 1; n < Long.MAX_VALUE; n++) {
                statement.execute("INSERT INTO written VALUES (" + n + ")");
                System.out.println("committed " + n);
            }
        }
    }

    private static Connection connection(DatabaseAddress address) throws SQLException {
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }
}
