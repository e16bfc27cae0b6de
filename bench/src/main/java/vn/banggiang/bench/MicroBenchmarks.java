package vn.banggiang.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the comparisons under JMH, each in a process of its own. */
final class MicroBenchmarks {

    private static final int FORKS = 1;

    private final int warmUps;
    private final int measurements;

    private MicroBenchmarks(int warmUps, int measurements) {
        this.warmUps = warmUps;
        this.measurements = measurements;
    }

    /** A few seconds for each figure. */
    static MicroBenchmarks brief() {
        return new MicroBenchmarks(4, 3);
    }

    /** Half a minute for each figure. */
    static MicroBenchmarks thorough() {
        return new MicroBenchmarks(10, 20);
    }

    List<Row> run() throws RunnerException {
        Collection<RunResult> results = new Runner(options()).run();
        List<Row> rows = new ArrayList<>();
        for (Comparison comparison : Comparison.values()) {
            results.stream()
                    .filter(result -> method(result).equals(comparison.ours()))
                    .map(ours -> row(comparison, ours, bare(comparison, ours, results)))
                    .forEach(rows::add);
        }
        return rows;
    }

    private Options options() {
        return new OptionsBuilder()
                .include("vn\\.banggiang\\.bench\\.micro\\..*")
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .forks(FORKS)
                .warmupIterations(warmUps)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(measurements)
                .measurementTime(TimeValue.seconds(1))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
    }

    private static RunResult bare(Comparison comparison, RunResult ours, Collection<RunResult> results) {
        return results.stream()
                .filter(result -> method(result).equals(comparison.bare()))
                .filter(result -> size(result).equals(size(ours)))
                .findFirst()
                .orElseThrow();
    }

    private static Row row(Comparison comparison, RunResult ours, RunResult bare) {
        return Row.ofTimes(comparison.what() + size(ours), time(ours), comparison.beside(), time(bare));
    }

    private static String method(RunResult result) {
        return result.getParams().getBenchmark();
    }

    private static String size(RunResult result) {
        boolean sized = result.getParams().getParamsKeys().contains("size");
        return sized ? ", " + result.getParams().getParam("size") : "";
    }

    private static Duration time(RunResult result) {
        return Duration.ofNanos(Math.round(result.getPrimaryResult().getScore()));
    }
}
