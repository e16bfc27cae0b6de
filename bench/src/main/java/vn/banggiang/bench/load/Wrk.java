package vn.banggiang.bench.load;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Eight readers who ask for one page after the other, as wrk plays them: it needs little of the processors itself. */
final class Wrk {

    private static final Pattern MEASURED = Pattern.compile("measured (\\S+) (\\S+) (\\S+) (\\d+)");

    private final Unpacked peer;
    private final Path home;
    private final Path script;

    /** @param home a directory for what it needs */
    Wrk(Unpacked peer, Path home) throws IOException {
        this.peer = peer;
        this.home = home;
        this.script = Files.writeString(
                home.resolve("paths.lua"), Script.named("paths.lua").text());
    }

    /** Asks for the paths in their order, again and again, for so long. */
    Rate ask(URI address, List<String> paths, Duration time) throws IOException, InterruptedException {
        Path file = Files.write(home.resolve("paths.txt"), paths);
        ProcessBuilder builder = peer.program(
                "usr/bin/wrk",
                "-t1",
                "-c8",
                "-d" + time.toSeconds() + "s",
                "--timeout",
                "30s",
                "-s",
                script.toString(),
                address.toString());
        builder.environment().put("PATHS", file.toString());
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher measured = MEASURED.matcher(said);
        if (process.waitFor() != 0 || !measured.find()) {
            throw new IllegalStateException("wrk: " + said);
        }
        if (!measured.group(4).equals("0")) {
            throw new IllegalStateException(measured.group(4) + " pages of " + address + " were not answered: " + said);
        }
        return new Rate(Double.parseDouble(measured.group(1)), micros(measured.group(2)), micros(measured.group(3)));
    }

    private static Duration micros(String number) {
        return Duration.ofNanos(Math.round(Double.parseDouble(number) * 1000));
    }

    /** How many pages a second, and within which time half of them and 95 of a hundred were there. */
    record Rate(double pages, Duration p50, Duration p95) {}
}
