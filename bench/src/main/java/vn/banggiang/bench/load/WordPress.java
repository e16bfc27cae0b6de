package vn.banggiang.bench.load;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Debian's WordPress with MariaDB, php-fpm and nginx, run from a directory on loopback: bare, with the usual drop-in that keeps
 * pages in files, and behind nginx that keeps them.
 */
final class WordPress implements AutoCloseable {

    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(2);
    private static final List<String> FILES = List.of("php.ini", "php-fpm.conf", "nginx.conf");

    private final Unpacked peer;
    private final Path home;
    private final Map<String, String> settings;
    private final List<Process> running = new ArrayList<>();

    private WordPress(Unpacked peer, Path home) throws IOException {
        this.peer = peer;
        this.home = home;
        this.settings = Map.of(
                "home", home.toString(),
                "root", peer.root().toString(),
                "user", System.getProperty("user.name"),
                "port", freePort(),
                "filePort", freePort(),
                "proxyPort", freePort());
    }

    /** Starts it with the same articles as ours. */
    static WordPress startIn(Unpacked peer, Path home, String body) throws IOException, InterruptedException {
        WordPress wordPress = new WordPress(peer, home);
        try {
            wordPress.start(body);
            return wordPress;
        } catch (IOException | InterruptedException | RuntimeException failed) {
            wordPress.close();
            throw failed;
        }
    }

    URI bare() {
        return address("port");
    }

    URI fileCached() {
        return address("filePort");
    }

    URI behindNginx() {
        return address("proxyPort");
    }

    private void start(String body) throws IOException, InterruptedException {
        Files.createDirectories(home.resolve("pages"));
        Path data = Files.createDirectory(home.resolve("mariadb"));
        for (String file : FILES) {
            write("peer/" + file, home.resolve(file));
        }
        Path program = peer.file("usr/share/wordpress");
        write("peer/wp-config.php", program.resolve("wp-config.php"));
        write("peer/install.php", program.resolve("install.php"));
        write("peer/advanced-cache.php", program.resolve("wp-content/advanced-cache.php"));

        String prefix = "--basedir=" + peer.file("usr");
        String user = "--user=" + settings.get("user");
        ran(peer.program(
                "usr/bin/mariadb-install-db",
                "--no-defaults",
                prefix,
                "--datadir=" + data,
                "--auth-root-authentication-method=normal",
                user));
        begin(peer.program(
                "usr/sbin/mariadbd",
                "--no-defaults",
                prefix,
                "--datadir=" + data,
                "--socket=" + home.resolve("mariadb.sock"),
                "--skip-networking",
                user,
                "--innodb-buffer-pool-size=512M",
                "--pid-file=" + home.resolve("mariadb.pid")));
        awaitDatabase();
        ran(client("-e", "CREATE DATABASE wordpress CHARACTER SET utf8mb4"));
        String ini = home.resolve("php.ini").toString();
        ran(peer.program(
                "usr/bin/php8.2", "-c", ini, program.resolve("install.php").toString()));
        Path content = home.resolve("content.sql");
        Files.writeString(
                content,
                Script.named("peer/content.sql")
                        .with(Map.of("body", "'" + body + "'"))
                        .text());
        ran(client("wordpress").redirectInput(content.toFile()));
        begin(peer.program(
                "usr/sbin/php-fpm8.2",
                "-c",
                ini,
                "-y",
                home.resolve("php-fpm.conf").toString(),
                "-R"));
        begin(peer.program(
                "usr/sbin/nginx",
                "-p",
                home.toString(),
                "-c",
                home.resolve("nginx.conf").toString()));
    }

    private void write(String name, Path to) throws IOException {
        Files.deleteIfExists(to);
        Files.writeString(to, Script.named(name).with(settings).text());
    }

    private ProcessBuilder client(String... arguments) {
        List<String> all = new ArrayList<>(List.of(
                "--no-defaults",
                "--socket=" + home.resolve("mariadb.sock"),
                "--user=root",
                "--default-character-set=utf8mb4"));
        all.addAll(List.of(arguments));
        return peer.program("usr/bin/mariadb", all.toArray(String[]::new));
    }

    private void awaitDatabase() throws IOException, InterruptedException {
        long until = System.nanoTime() + PATIENCE;
        while (logged(client("-e", "SELECT 1")).start().waitFor() != 0) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("MariaDB does not answer; see " + home.resolve("peer.log"));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }

    private void ran(ProcessBuilder builder) throws IOException, InterruptedException {
        if (logged(builder).start().waitFor() != 0) {
            throw new IllegalStateException(builder.command() + " failed; see " + home.resolve("peer.log"));
        }
    }

    private void begin(ProcessBuilder builder) throws IOException {
        running.add(logged(builder).start());
    }

    private ProcessBuilder logged(ProcessBuilder builder) {
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        home.resolve("peer.log").toFile()));
    }

    private URI address(String port) {
        return URI.create("http://127.0.0.1:" + settings.get(port));
    }

    private static String freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return String.valueOf(socket.getLocalPort());
        }
    }

    /** Ends what was started, the last first. */
    @Override
    public void close() {
        for (Process process : running.reversed()) {
            process.destroy();
            try {
                process.waitFor(30, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            process.destroyForcibly();
        }
    }
}
