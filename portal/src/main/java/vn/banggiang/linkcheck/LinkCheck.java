package vn.banggiang.linkcheck;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.banggiang.linkcheck.outside.Answer;
import vn.banggiang.linkcheck.outside.OutsideLinks;
import vn.banggiang.portal.LinkedTexts;
import vn.banggiang.portal.LinkedTexts.LinkedText;
import vn.banggiang.portal.Site;
import vn.banggiang.portal.Sites;

/**
 * Goes through the links of all portals: gathers them where anything has changed, judges those to the portals by their own table
 * of addresses, and asks other sites where the operator has said that it may: a few, one after the other, each host no more than
 * once a second.
 */
@Service
class LinkCheck {

    private static final int TEXTS_AT_ONCE = 100;
    private static final int MOST_ASKED = 200;
    private static final int MOST_OF_A_HOST = 20;
    private static final Duration OF_A_HOST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration GATHERED_AGAIN = Duration.ofHours(12);
    private static final Duration FINE_AGAIN = Duration.ofDays(3);
    private static final Duration BROKEN_AGAIN = Duration.ofHours(12);

    private final LinkStore store;
    private final LinkedTexts texts;
    private final Sites sites;
    private final OwnAddresses own;
    private final OutsideLinks outside;
    private final boolean asksOutside;
    private final TransactionOperations transactions;
    private final Clock clock;

    LinkCheck(
            LinkStore store,
            LinkedTexts texts,
            Sites sites,
            OwnAddresses own,
            OutsideLinks outside,
            @Value("${banggiang.linkcheck.outside}") boolean asksOutside,
            TransactionOperations transactions,
            Clock clock) {
        this.store = store;
        this.texts = texts;
        this.sites = sites;
        this.own = own;
        this.outside = outside;
        this.asksOutside = asksOutside;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether other sites are asked at all. */
    boolean asksOutside() {
        return asksOutside;
    }

    /** Once through all that is due, or until {@code stopped}. */
    void goRound(BooleanSupplier stopped) {
        for (Site site : sites.all()) {
            if (stopped.getAsBoolean()) {
                return;
            }
            lookAt(site);
        }
        store.forgetOthers();
        if (asksOutside) {
            askOutside(stopped);
        }
    }

    /** Its links as they are now, and those of them that lead to a portal. */
    void lookAt(Site site) {
        if (!store.isGathered(site, clock.instant().minus(GATHERED_AGAIN))) {
            transactions.executeWithoutResult(status -> gather(site));
        }
        for (String href : store.hrefs(site.id())) {
            own.path(href).ifPresent(path -> store.answered(href, inside(path), clock.instant()));
        }
    }

    void askOutside(BooleanSupplier stopped) {
        Instant begun = clock.instant();
        Map<String, Integer> hosts = new HashMap<>();
        for (String href : store.due(begun.minus(FINE_AGAIN), begun.minus(BROKEN_AGAIN), MOST_ASKED)) {
            boolean over = stopped.getAsBoolean() || clock.instant().isAfter(begun.plus(LONGEST));
            if (over) {
                return;
            }
            if (own.path(href).isEmpty() && hosts.merge(host(href), 1, Integer::sum) <= MOST_OF_A_HOST) {
                pause(hosts.get(host(href)));
                store.answered(href, outside.ask(href), clock.instant());
            }
        }
    }

    private void gather(Site site) {
        store.gather(site, clock.instant());
        List<LinkedText> some = texts.onLine(site.id(), null, TEXTS_AT_ONCE);
        while (!some.isEmpty()) {
            for (LinkedText text : some) {
                FoundLink.in(text.body()).forEach(link -> store.add(site.id(), text.article(), text.title(), link));
            }
            some = texts.onLine(site.id(), some.getLast().article(), TEXTS_AT_ONCE);
        }
    }

    private Answer inside(String path) {
        boolean answered =
                path.isEmpty() || path.equals("/") || (OwnAddresses.isOfPortals(path) && texts.isAnswered(path));
        return new Answer(answered ? Answer.Kind.FINE : Answer.Kind.NO_PAGE_HERE, 0);
    }

    private static void pause(@Nullable Integer before) {
        if (before == null || before == 1) {
            return;
        }
        try {
            Thread.sleep(OF_A_HOST);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static String host(String href) {
        try {
            return String.valueOf(URI.create(href).getHost());
        } catch (IllegalArgumentException unsound) {
            return "";
        }
    }
}
