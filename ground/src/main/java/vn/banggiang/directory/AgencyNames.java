package vn.banggiang.directory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.database.ReadOnce;
import vn.banggiang.words.Folding;

/** Which agency a name means that somebody printed, typed or sent. */
@Component
class AgencyNames {

    private static final ReadOnce<String> NAMES = new ReadOnce<>(AgencyNames::folded);
    private static final ReadOnce<String> ABBREVIATIONS = new ReadOnce<>(Folding::fold);

    private static final Duration KNOWN = Duration.ofMinutes(1);
    private static final int MOST_KNOWN = 10_000;

    /** Names that meant an agency a moment ago: pages of procedures ask for the same ones again and again. */
    private final Cache<String, AgencyId> known = Caffeine.newBuilder()
            .expireAfterWrite(KNOWN)
            .maximumSize(MOST_KNOWN)
            .build();

    private final JdbcClient jdbc;

    AgencyNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The one agency with this name on any day, in full before the beginning of it, before an abbreviation. A name that came to mean
     * several is told a minute later.
     */
    Optional<AgencyId> called(String typed) {
        Optional<AgencyId> found = Optional.ofNullable(known.getIfPresent(typed));
        if (found.isEmpty()) {
            found = asked(typed);
            found.ifPresent(agency -> known.put(typed, agency));
        }
        return found;
    }

    private Optional<AgencyId> asked(String typed) {
        String name = folded(typed);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        List<Name> names = jdbc.sql("SELECT agency_id, name, abbreviation FROM directory.agency_name")
                .query((row, number) -> new Name(
                        new AgencyId(Columns.uuid(row, "agency_id")),
                        NAMES.of(row.getString("name")),
                        ABBREVIATIONS.of(row.getString("abbreviation"))))
                .list();
        return only(names, one -> one.name.equals(name))
                .or(() -> only(names, one -> one.name.startsWith(name + " ")))
                .or(() -> only(names, one -> one.abbreviation.equals(Folding.fold(typed))));
    }

    private static Optional<AgencyId> only(List<Name> names, Predicate<Name> which) {
        List<AgencyId> agencies =
                names.stream().filter(which).map(Name::agency).distinct().toList();
        return agencies.size() == 1 ? Optional.of(agencies.getFirst()) : Optional.empty();
    }

    private static String folded(String name) {
        return Folding.fold(ShortNames.spelledOut(name));
    }

    /** What an agency is or was called. */
    private record Name(AgencyId agency, String name, String abbreviation) {}
}
