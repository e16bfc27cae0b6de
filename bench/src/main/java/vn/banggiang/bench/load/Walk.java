package vn.banggiang.bench.load;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.cli.Words;
import vn.banggiang.cli.journey.Cast;
import vn.banggiang.cli.journey.DocumentJourney;
import vn.banggiang.cli.journey.JourneyReport;
import vn.banggiang.cli.journey.PlatformApi;
import vn.banggiang.cli.journey.Wording;

/** Several walkers, each sending one document after the other on the whole journey. */
final class Walk {

    private final URI address;
    private final Path file;
    private final Wording wording;

    /** @param file the PDF that is sent */
    Walk(URI address, Path file, Clock clock) {
        this.address = address;
        this.file = file;
        this.wording = Wording.of(Words.ofTerminal(), VietnamTime.today(clock));
    }

    /**
     * No journey begins after that time or after that many; those begun are finished.
     *
     * @return the completed journeys and how long all of it took
     * @throws IllegalStateException when one does not come to its end
     */
    Walked go(int walkers, Duration longest, int journeys) throws ExecutionException, InterruptedException {
        Collection<JourneyReport> reports = new ConcurrentLinkedQueue<>();
        AtomicInteger begun = new AtomicInteger();
        long started = System.nanoTime();
        try (ExecutorService legs = Executors.newFixedThreadPool(walkers)) {
            List<Future<?>> walks = new ArrayList<>();
            for (int walker = 0; walker < walkers; walker++) {
                Cast cast = Office.castOf(walker);
                Callable<Void> walk = () -> {
                    while (System.nanoTime() - started < longest.toNanos() && begun.incrementAndGet() <= journeys) {
                        reports.add(completed(cast));
                    }
                    return null;
                };
                walks.add(legs.submit(walk));
            }
            for (Future<?> walk : walks) {
                walk.get();
            }
        }
        return new Walked(List.copyOf(reports), Duration.ofNanos(System.nanoTime() - started));
    }

    private JourneyReport completed(Cast cast) {
        JourneyReport report = new DocumentJourney(PlatformApi.at(address), cast, file, wording, Optional.empty()).go();
        report.failed().ifPresent(failed -> {
            throw new IllegalStateException(failed.step() + ": " + failed.reason() + " (" + failed.code() + ")");
        });
        return report;
    }
}
