package vn.banggiang.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import vn.banggiang.bench.Decree;
import vn.banggiang.bench.Row;

/** Journeys through an installation of its own, bounded in time and number, and the database's bare commits. */
public final class Load {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int JOURNEYS = 200;
    private static final Duration COMMITTING = Duration.ofSeconds(3);

    /**
     * Steps of a journey that change something, each in a durable transaction at least: upload, register and forward;
     * arrive, register, direct, start, draft, submit, approve, sign, number and seal; arrive and register; the arrival
     * of five statuses there and two back.
     */
    private static final int COMMITS_OF_A_JOURNEY = 22;

    private final int walkers;
    private final Clock clock;

    private Load(int walkers, Clock clock) {
        this.walkers = walkers;
        this.clock = clock;
    }

    /**
     * A load of that many journeys at once.
     *
     * @param walkers 1 to 8
     */
    public static Load of(int walkers, Clock clock) {
        if (walkers < 1 || walkers > 8) {
            throw new IllegalArgumentException("1 to 8 walkers, not " + walkers);
        }
        return new Load(walkers, clock);
    }

    /** Walks for a minute; fails when a single journey does not come to its end. */
    public List<Row> run() throws IOException, SQLException, ExecutionException, InterruptedException {
        Path directory = Files.createTempDirectory("bench");
        try {
            Commits commits =
                    Commits.measureIn(Files.createDirectory(directory.resolve("commits")), walkers, COMMITTING);
            return rows(walked(directory), commits);
        } finally {
            delete(directory);
        }
    }

    private Walked walked(Path directory) throws IOException, ExecutionException, InterruptedException {
        Path decree = Files.write(directory.resolve("nghi-dinh-30-2020.pdf"), Decree.pdf());
        try (Installation installation = Installation.startIn(directory.resolve("data"))) {
            Walk walk = new Walk(installation.address(), decree, clock);
            walk.go(walkers, LONGEST, walkers);
            return walk.go(walkers, LONGEST, JOURNEYS);
        }
    }

    private List<Row> rows(Walked walked, Commits commits) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.ofRates(
                "journeys, " + walkers + " at once",
                walked.journeysPerMinute(),
                "PostgreSQL: commits of one row, " + COMMITS_OF_A_JOURNEY + " a journey",
                commits.perSecond() * 60 / COMMITS_OF_A_JOURNEY,
                "/min"));
        walked.steps().forEach((step, times) -> {
            rows.add(row(step, times, commits, 50));
            rows.add(row(step, times, commits, 95));
        });
        return rows;
    }

    private static Row row(String step, Times times, Commits commits, int percent) {
        return Row.ofTimes(
                step + ", p" + percent,
                times.percentile(percent),
                "PostgreSQL: one commit, p" + percent,
                commits.times().percentile(percent));
    }

    static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
