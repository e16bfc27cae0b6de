package vn.banggiang.procedures;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.procedures.facts.Coded;
import vn.banggiang.procedures.facts.ProcedureFacts;

/** Which agencies of the province are meant by the names that the national database gives them. */
@Component
class Performers {

    /** "Sở Công Thương - tỉnh Cao Bằng", "Sở Công Thương tỉnh Cao Bằng". */
    private static final Pattern OF_THE_PROVINCE =
            Pattern.compile("\\s*[-–,(]?\\s*tỉnh\\s.*$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Directory directory;

    Performers(Directory directory) {
        this.directory = directory;
    }

    /** Those that do it, in the order in which they are named; names of nobody here are passed over. */
    Set<AgencyId> of(ProcedureFacts facts) {
        Set<AgencyId> found = new LinkedHashSet<>();
        for (Coded body : facts.bodies().performing()) {
            directory
                    .called(body.name())
                    .or(() -> directory.called(
                            OF_THE_PROVINCE.matcher(body.name()).replaceFirst("")))
                    .ifPresent(found::add);
        }
        return found;
    }
}
