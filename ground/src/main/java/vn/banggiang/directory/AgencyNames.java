package vn.banggiang.directory;

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

    private final JdbcClient jdbc;

    AgencyNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one agency with this name on any day, in full before the beginning of it, before an abbreviation. */
    Optional<AgencyId> called(String typed) {
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
