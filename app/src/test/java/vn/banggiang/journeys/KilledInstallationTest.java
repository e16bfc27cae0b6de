package vn.banggiang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.banggiang.cli.journey.JourneyFailure;
import vn.banggiang.cli.journey.PlatformApi;
import vn.banggiang.startup.OwnerOnly;

/**
 * Whatever dies in between: no document, number, delivery or status is lost or doubled, no reminder either, and a
 * programme's file is taken whole or not at all.
 */
class KilledInstallationTest {

    /** Ten with {@code ./bg bench --only deaths}. */
    private static final int DEATHS = Integer.getInteger("deaths", 1);

    private static final int WALKERS = 3;
    private static final long SEED = 20260305;

    /** A real decree, as it was published. */
    private static final Path DECREE =
            Path.of("../layout/src/test/resources/vn/banggiang/layout/nghi-dinh-30-2020.pdf");

    @TempDir
    Path data;

    @TempDir
    Path files;

    private final AtomicInteger stepsToDeath = new AtomicInteger();
    private final AtomicInteger deaths = new AtomicInteger();
    private final AtomicInteger broken = new AtomicInteger();
    private final Random random = new Random(SEED);
    private final Collection<Future<ProgrammeAtDeath>> programmes = new ConcurrentLinkedQueue<>();

    @Test
    void deathsInTheMiddleOfJourneysLoseAndDoubleNothing() throws Exception {
        try (Installation installation = Installation.startIn(data);
                ExecutorService walkers = Executors.newFixedThreadPool(WALKERS)) {
            PlatformApi api = PlatformApi.at(installation.address());
            Office snv = Office.of(api, "snv", "tcbm");
            Office stc = Office.of(api, "stc", "qlns");
            var done = new ConcurrentLinkedQueue<ResumedJourney>();
            stepsToDeath.set(20);
            List<Future<?>> walks = new ArrayList<>();
            for (int walker = 0; walker < WALKERS; walker++) {
                boolean there = walker % 2 == 0;
                Callable<Void> walk = () -> {
                    while (deaths.get() < DEATHS) {
                        var journey =
                                there ? new ResumedJourney(snv, stc, DECREE) : new ResumedJourney(stc, snv, DECREE);
                        complete(journey, installation, stc);
                        done.add(journey);
                    }
                    return null;
                };
                walks.add(walkers.submit(walk));
            }
            for (Future<?> walk : walks) {
                walk.get(20, TimeUnit.MINUTES);
            }
            assertNothingLostOrDoubled(List.of(snv, stc), done);
            for (Future<ProgrammeAtDeath> programme : programmes) {
                System.out.println(programme.get().whole());
            }
            assertThat(OwnerOnly.violations(data)).isEmpty();
        }
    }

    private void complete(ResumedJourney journey, Installation installation, Office planners) {
        while (true) {
            try {
                dieAtRandom(installation, planners);
                if (journey.advance()) {
                    return;
                }
            } catch (JourneyFailure failure) {
                // Unreachable while it is down; a conflict when the answer of a step that was done got lost.
                assertThat(failure.code()).matches("cli\\.unreachable|http\\.5\\d\\d|documents\\..*");
                broken.incrementAndGet();
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
        }
    }

    /** The walker whose step it is kills while the steps of all walkers are under way. */
    private void dieAtRandom(Installation installation, Office planners) {
        if (deaths.get() < DEATHS && stepsToDeath.decrementAndGet() == 0) {
            var death = new FutureTask<>(() -> die(installation, planners));
            programmes.add(death);
            Thread.ofVirtual().start(death);
        }
    }

    private ProgrammeAtDeath die(Installation installation, Office planners) throws IOException, SQLException {
        try {
            var programme = new ProgrammeAtDeath(installation, planners, files);
            programme.begin();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(120)));
            installation.killAndRestart();
            return programme;
        } finally {
            deaths.incrementAndGet();
            stepsToDeath.set(5 + random.nextInt(40));
        }
    }

    private void assertNothingLostOrDoubled(List<Office> offices, Iterable<ResumedJourney> journeys) {
        int walked = 0;
        for (ResumedJourney journey : journeys) {
            walked++;
            assertThat(journey.statuses()).containsExactlyInAnyOrder("01", "03", "04", "05", "06");
        }
        int registered = 0;
        int issued = 0;
        for (Office office : offices) {
            List<Integer> soDen = numbers(
                    office,
                    "/incoming?order=SO_DEN",
                    line -> line.required("soDen").asInt());
            List<Integer> numbers = numbers(office, "/outgoing?status=ISSUED", KilledInstallationTest::issuedNumber);
            assertThat(soDen).containsExactlyInAnyOrderElementsOf(oneTo(soDen.size()));
            assertThat(numbers).containsExactlyInAnyOrderElementsOf(oneTo(numbers.size()));
            registered += soDen.size();
            issued += numbers.size();
        }
        assertThat(issued).isEqualTo(walked);
        assertThat(registered).isEqualTo(3 * walked);
        System.out.printf(
                "%d deaths, %d interrupted steps: %d journeys, %d registered, %d issued; lost 0, doubled 0%n",
                deaths.get(), broken.get(), walked, registered, issued);
    }

    private static List<Integer> numbers(Office office, String list, ToIntFunction<JsonNode> number) {
        List<Integer> numbers = new ArrayList<>();
        int pages = 1;
        for (int page = 0; page < pages; page++) {
            JsonNode answer = office.clerk().get(list + "&page=" + page);
            pages = answer.required("pages").asInt();
            answer.required("lines").valueStream().mapToInt(number).forEach(numbers::add);
        }
        return numbers;
    }

    /** 7 of "07/STC-QLNS". */
    private static int issuedNumber(JsonNode line) {
        String code = line.required("code").asString();
        return Integer.parseInt(code.substring(0, code.indexOf('/')));
    }

    private static List<Integer> oneTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }
}
