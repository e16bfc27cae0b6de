package vn.banggiang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.banggiang.cli.journey.JourneyFailure;
import vn.banggiang.cli.journey.PlatformApi;
import vn.banggiang.startup.OwnerOnly;

/**
 * Whatever dies in between: no document, number, delivery or status is lost or doubled, no reminder either, a programme's file
 * is taken whole or not at all, and each case goes its way once.
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
                ExecutorService walkers = Executors.newFixedThreadPool(WALKERS + 2)) {
            PlatformApi api = PlatformApi.at(installation.address());
            Office snv = Office.of(api, "snv", "tcbm");
            Office stc = Office.of(api, "stc", "qlns");
            ShopAtDeath shop = ShopAtDeath.open(installation, api, stc, files);
            int before = issuedNumbers(stc).size();
            var done = new ConcurrentLinkedQueue<ResumedJourney>();
            var cases = new ConcurrentLinkedQueue<ResumedCase>();
            stepsToDeath.set(40);
            List<Future<?>> walks = new ArrayList<>();
            for (int walker = 0; walker < WALKERS; walker++) {
                boolean there = walker % 2 == 0;
                walks.add(walkers.submit(walking(
                        () -> there ? new ResumedJourney(snv, stc, DECREE) : new ResumedJourney(stc, snv, DECREE),
                        done,
                        installation,
                        stc)));
            }
            walks.add(walkers.submit(walking(shop::atCounter, cases, installation, stc)));
            walks.add(walkers.submit(walking(shop::fromHome, cases, installation, stc)));
            for (Future<?> walk : walks) {
                walk.get(20, TimeUnit.MINUTES);
            }
            assertNothingLostOrDoubled(List.of(snv, stc), done, before + cases.size());
            try (var counted = new CountedCases(installation, List.copyOf(cases))) {
                counted.areWhole();
            }
            for (Future<ProgrammeAtDeath> programme : programmes) {
                System.out.println(programme.get().whole());
            }
            assertThat(OwnerOnly.violations(data)).isEmpty();
        }
    }

    private <W extends ResumedWalk> Callable<Void> walking(
            Supplier<W> next, Collection<W> done, Installation installation, Office planners) {
        return () -> {
            while (deaths.get() < DEATHS) {
                W walk = next.get();
                complete(walk, installation, planners);
                done.add(walk);
            }
            return null;
        };
    }

    private void complete(ResumedWalk walk, Installation installation, Office planners) {
        while (true) {
            try {
                dieAtRandom(installation, planners);
                if (walk.advance()) {
                    return;
                }
            } catch (JourneyFailure failure) {
                // Unreachable while it is down; a conflict when the answer of a step that was done got lost.
                assertThat(failure.code()).matches("cli\\.unreachable|http\\.5\\d\\d|(documents|outgoing|cases)\\..*");
                tryLater();
            } catch (UncheckedIOException unreachable) {
                tryLater();
            }
        }
    }

    private void tryLater() {
        broken.incrementAndGet();
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
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
            CountedCases.standWhereTheyAreSaidToStand(installation);
            return programme;
        } finally {
            deaths.incrementAndGet();
            stepsToDeath.set(5 + random.nextInt(40));
        }
    }

    /** @param results documents that were issued beside those of the journeys */
    private void assertNothingLostOrDoubled(List<Office> offices, Iterable<ResumedJourney> journeys, int results) {
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
            List<Integer> numbers = issuedNumbers(office);
            assertThat(soDen).containsExactlyInAnyOrderElementsOf(oneTo(soDen.size()));
            assertThat(numbers).containsExactlyInAnyOrderElementsOf(oneTo(numbers.size()));
            registered += soDen.size();
            issued += numbers.size();
        }
        assertThat(issued).isEqualTo(walked + results);
        assertThat(registered).isEqualTo(3 * walked);
        System.out.printf(
                "%d deaths, %d interrupted steps: %d journeys, %d registered, %d issued; lost 0, doubled 0%n",
                deaths.get(), broken.get(), walked, registered, issued);
    }

    private static List<Integer> issuedNumbers(Office office) {
        return numbers(office, "/outgoing?status=ISSUED", KilledInstallationTest::issuedNumber);
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
