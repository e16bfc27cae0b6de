package vn.banggiang.portal.open;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.portal.Readership;
import vn.banggiang.portal.Reading;

/**
 * Counts the pages that this node shows and adds them up in the database several times a minute. A node that is killed loses
 * what it counted since; nothing about a reader is kept even in memory.
 */
@Component
public class ReaderCount implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ReaderCount.class);

    private static final Duration EVERY = Duration.ofSeconds(20);
    /** More different pages at once are not counted: there are not so many, or the database has been silent for long. */
    private static final int MOST = 100_000;

    private final Readership readership;
    private final Clock clock;
    private final Map<Reading, Long> counted = new ConcurrentHashMap<>();
    private volatile CountDownLatch closing = new CountDownLatch(0);

    ReaderCount(Readership readership, Clock clock) {
        this.readership = readership;
        this.clock = clock;
    }

    /** A page of this portal was shown; one that a browser fetched ahead or only looked after is not counted. */
    void count(Visited visited) {
        HttpServletRequest request = visited.request();
        if (request.getMethod().equals("GET") && request.getHeader("Sec-Purpose") == null && counted.size() < MOST) {
            counted.merge(
                    new Reading(
                            visited.site().id(),
                            VietnamTime.today(clock),
                            visited.below(),
                            Machines.isOne(request.getHeader(HttpHeaders.USER_AGENT))),
                    1L,
                    Long::sum);
        }
    }

    /** Adds up what was counted until now. */
    public void addUp() {
        Map<Reading, Long> taken = new ConcurrentHashMap<>();
        counted.keySet().forEach(reading -> {
            Long count = counted.remove(reading);
            if (count != null) {
                taken.put(reading, count);
            }
        });
        if (taken.isEmpty()) {
            return;
        }
        try {
            readership.add(taken);
        } catch (DataAccessException | TransactionException silent) {
            taken.forEach((reading, count) -> counted.merge(reading, count, Long::sum));
            LOG.warn("readers are added up later: the database does not answer", silent);
        }
    }

    @Override
    public void start() {
        var ended = new CountDownLatch(1);
        closing = ended;
        Thread.ofPlatform().name("readers").daemon().start(() -> goRound(ended));
    }

    private void goRound(CountDownLatch ended) {
        try {
            while (!ended.await(EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                addUp();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        closing.countDown();
        addUp();
    }

    @Override
    public boolean isRunning() {
        return closing.getCount() > 0;
    }
}
