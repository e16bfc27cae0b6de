package vn.banggiang.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A server started from the programs that Debian installs. */
final class InstalledServer implements AutoCloseable {

    static final Path PLACE = Path.of("/usr/lib/postgresql");

    private final Path programs;
    private final Path cluster;
    private final int port;

    private InstalledServer(Path programs, Path cluster, int port) {
        this.programs = programs;
        this.cluster = cluster;
        this.port = port;
    }

    /** The newest version's directory of programs. */
    static Optional<Path> programs() throws IOException {
        if (!Files.isDirectory(PLACE)) {
            return Optional.empty();
        }
        try (var versions = Files.list(PLACE)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.comparing(InstalledServer::version));
        }
    }

    static int version(Path programs) {
        return Integer.parseInt(programs.getParent().getFileName().toString());
    }

    static InstalledServer start(Path programs, Path directory) throws IOException {
        var server = new InstalledServer(programs, directory.resolve("cluster"), freePort());
        server.run("initdb", "-D", server.cluster.toString(), "-U", "banggiang", "-A", "trust", "-E", "UTF8");
        server.run(
                "pg_ctl",
                "-D",
                server.cluster.toString(),
                "-l",
                directory.resolve("log").toString(),
                "-o",
                "-p " + server.port + " -c unix_socket_directories='' -c listen_addresses=localhost",
                "-w",
                "start");
        return server;
    }

    DatabaseAddress address() {
        return new DatabaseAddress("jdbc:postgresql://localhost:" + port + "/postgres", "banggiang", "");
    }

    @Override
    public void close() throws IOException {
        run("pg_ctl", "-D", cluster.toString(), "-m", "fast", "-w", "stop");
    }

    private void run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it is nobody.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        Path said = Files.createTempFile(cluster.getParent(), program, ".txt");
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .onExit()
                .join()
                .exitValue();
        if (code != 0) {
            throw new IOException(program + " ended with " + code + ": " + Files.readString(said));
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
