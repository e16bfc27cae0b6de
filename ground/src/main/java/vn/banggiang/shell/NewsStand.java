package vn.banggiang.shell;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.identity.Actor;

/**
 * Tells open pages how much waits for their readers. One question every few seconds finds the agencies where something
 * happened, on whichever node it did; only for listeners there the work is counted anew.
 */
@Component
class NewsStand implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(NewsStand.class);

    private static final Duration EVERY = Duration.ofSeconds(2);
    /** What a transaction that takes long writes is seen when it is there. */
    private static final Duration OVERLAP = Duration.ofSeconds(8);
    /** A page that nobody touches is told no longer; its session has ended by then. */
    private static final Duration LONGEST = Duration.ofMinutes(15);
    /** Proxies close what is silent. */
    private static final int ROUNDS_OF_SILENCE = 10;

    private static final int MOST_OF_ONE_PERSON = 4;

    private final Waiting waiting;
    private final LatestNews news;
    private final Clock clock;
    private final Queue<Listener> listeners = new ConcurrentLinkedQueue<>();
    private volatile CountDownLatch closing = new CountDownLatch(0);
    private int round;

    NewsStand(Waiting waiting, List<WorkNews> systems, Clock clock) {
        this.waiting = waiting;
        this.news = new LatestNews(systems);
        this.clock = clock;
    }

    /**
     * The events for this person's open page.
     *
     * @param known what the page knows; below 0 nothing
     */
    SseEmitter listen(Actor actor, int known) {
        var listener = new Listener(actor, new SseEmitter(LONGEST.toMillis()), known);
        listener.emitter.onCompletion(() -> listeners.remove(listener));
        listener.emitter.onTimeout(listener.emitter::complete);
        listener.emitter.onError(gone -> listeners.remove(listener));
        List<Listener> own = listeners.stream()
                .filter(one -> one.actor.person().equals(actor.person()))
                .toList();
        own.stream()
                .limit(Math.max(0, own.size() - MOST_OF_ONE_PERSON + 1))
                .forEach(oldest -> oldest.emitter.complete());
        listeners.add(listener);
        if (known < 0) {
            tell(listener);
        }
        return listener.emitter;
    }

    /** Asks what happened, and tells those whom it may concern. */
    private void round() {
        try {
            if (listeners.isEmpty()) {
                return;
            }
            boolean keepOpen = ++round % ROUNDS_OF_SILENCE == 0;
            LatestNews.Round happened = news.since(clock.instant().minus(EVERY).minus(OVERLAP));
            for (Listener listener : listeners) {
                if (listener.isConcerned(happened)) {
                    tell(listener);
                } else if (keepOpen) {
                    listener.keepOpen();
                }
            }
        } catch (RuntimeException e) {
            LOG.warn("no news: open pages are told so by the end of their line", e);
            listeners.forEach(listener -> listener.emitter.complete());
        }
    }

    private void tell(Listener listener) {
        int count = waiting.of(listener.actor).values().stream()
                .mapToInt(WaitingGroup::count)
                .sum();
        listener.tell(count);
    }

    @Override
    public void start() {
        var ended = new CountDownLatch(1);
        closing = ended;
        Thread.ofPlatform().name("news").daemon().start(() -> goRound(ended));
    }

    private void goRound(CountDownLatch ended) {
        try {
            while (!ended.await(EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                round();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        closing.countDown();
        listeners.forEach(listener -> listener.emitter.complete());
    }

    @Override
    public boolean isRunning() {
        return closing.getCount() > 0;
    }

    /** An open page. */
    private static final class Listener {

        private final Actor actor;
        private final SseEmitter emitter;
        private int known;
        private boolean waitsForItsFirstRound = true;

        Listener(Actor actor, SseEmitter emitter, int known) {
            this.actor = actor;
            this.emitter = emitter;
            this.known = known;
        }

        /** What happened between the page and its first round was told to others and not to it. */
        boolean isConcerned(LatestNews.Round happened) {
            Set<AgencyId> where = waitsForItsFirstRound ? happened.lately() : happened.anew();
            waitsForItsFirstRound = false;
            return where.contains(actor.agency());
        }

        synchronized void tell(int count) {
            if (count != known) {
                known = count;
                send(SseEmitter.event().name("waiting").data(Integer.toString(count)));
            }
        }

        synchronized void keepOpen() {
            send(SseEmitter.event().comment(""));
        }

        private void send(SseEmitter.SseEventBuilder event) {
            try {
                emitter.send(event);
            } catch (IOException | IllegalStateException gone) {
                emitter.completeWithError(gone);
            }
        }
    }
}
