package vn.banggiang.portal;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What every node knows by heart of all portals, so that a page that is kept costs no question. It is asked again after each
 * change here and, because other nodes change things too, several times a second; while the database does not answer, what was
 * known last holds.
 */
@Component
public class SiteBoard implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SiteBoard.class);

    private static final Duration EVERY = Duration.ofMillis(400);

    private final SiteStore sites;
    private final SectionStore sections;
    private final Banners banners;
    private volatile KnownSites known = KnownSites.NONE;
    private volatile CountDownLatch closing = new CountDownLatch(0);
    private boolean silent;

    SiteBoard(SiteStore sites, SectionStore sections, Banners banners) {
        this.sites = sites;
        this.sections = sections;
        this.banners = banners;
    }

    /** What is known now. */
    public KnownSites known() {
        return known;
    }

    @EventListener
    void on(SitesChanged changed) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    ask();
                }
            });
        } else {
            ask();
        }
    }

    private synchronized void ask() {
        try {
            List<Site> all = sites.all();
            List<Banner> open = banners.open();
            if (!known.isOf(all, open)) {
                known = KnownSites.of(all, open, sections::of);
            }
            silent = false;
        } catch (DataAccessException e) {
            if (!silent) {
                LOG.warn("portals are shown as they were known last: the database does not answer", e);
            }
            silent = true;
        }
    }

    @Override
    public void start() {
        var ended = new CountDownLatch(1);
        closing = ended;
        Thread.ofPlatform().name("portals").daemon().start(() -> goRound(ended));
    }

    private void goRound(CountDownLatch ended) {
        try {
            do {
                ask();
            } while (!ended.await(EVERY.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        closing.countDown();
    }

    @Override
    public boolean isRunning() {
        return closing.getCount() > 0;
    }
}
