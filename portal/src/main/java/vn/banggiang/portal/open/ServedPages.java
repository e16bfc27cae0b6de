package vn.banggiang.portal.open;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.banggiang.portal.KnownSites;
import vn.banggiang.portal.Site;

/**
 * Pages from memory. One is drawn anew when its site changed, when something comes on line there or goes, and after a minute at
 * the latest, for what the directory knows; many who ask at once wait for one drawing. While the database does not answer the
 * page as it was drawn last is shown.
 */
@Component
class ServedPages {

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final long MOST_BYTES = 64L << 20;

    private final OnLineTexts texts;
    private final OtherEntries others;
    private final Copies copies;
    private final Clock clock;
    private final Cache<Key, Served> pages = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, Served page) -> page.size())
            .build();

    ServedPages(OnLineTexts texts, OtherEntries others, Copies copies, Clock clock) {
        this.texts = texts;
        this.others = others;
        this.copies = copies;
        this.clock = clock;
    }

    /** Whether the page lies here as it would be shown. */
    boolean isReady(KnownSites known, Site site, Look look, String address) {
        Served kept = pages.getIfPresent(new Key(address, look));
        return kept != null && kept.isFresh(Drawn.of(site, known), clock.instant());
    }

    /**
     * The page, as it is or newly drawn; null where there is none at this address.
     *
     * @param draw its HTML, or null; it may ask the database
     */
    @Nullable
    Served page(KnownSites known, Site site, Look look, String address, Supplier<@Nullable String> draw) {
        Key key = new Key(address, look);
        Drawn of = Drawn.of(site, known);
        Served kept = pages.getIfPresent(key);
        if (kept != null && kept.isFresh(of, clock.instant())) {
            return kept;
        }
        return pages.asMap()
                .compute(
                        key,
                        (same, before) -> before != null && before.isFresh(of, clock.instant())
                                ? before
                                : drawn(key, site, of, before, draw));
    }

    private @Nullable Served drawn(
            Key key, Site site, Drawn of, @Nullable Served before, Supplier<@Nullable String> draw) {
        Instant at = clock.instant();
        try {
            Instant next = nextChange(site, at.plus(LONGEST));
            String html = draw.get();
            if (html == null) {
                return null;
            }
            keepCopy(key, html);
            return new Served(html, of, next);
        } catch (DataAccessException | TransactionException silent) {
            return Optional.ofNullable(before)
                    .or(() -> copies.of(key.copy()).map(html -> new Served(html, of, at)))
                    .orElseThrow(() -> silent);
        }
    }

    private Instant nextChange(Site site, Instant latest) {
        return Stream.of(texts.nextChange(site.id()), others.nextChange(site), Optional.of(latest))
                .flatMap(Optional::stream)
                .min(Instant::compareTo)
                .orElse(latest);
    }

    /** As most readers see it; whoever chose another look gets this one when nothing else is left. */
    private void keepCopy(Key key, String html) {
        if (key.look().equals(Look.USUAL.in(key.look().language()))) {
            copies.keep(key.copy(), html);
        }
    }

    private record Key(String address, Look look) {

        String copy() {
            return look.language().tag() + " " + address;
        }
    }
}
