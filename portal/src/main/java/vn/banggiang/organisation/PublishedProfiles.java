package vn.banggiang.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;

/** What everybody reads of people and units, now or at a moment before. Whether they are still there is not asked here. */
@Component
public class PublishedProfiles {

    private static final String READ = """
            SELECT DISTINCT ON (p.agency_id, p.subject_id) v.*, p.from_at
              FROM organisation.publication p
              JOIN organisation.version v ON v.agency_id = p.agency_id AND v.kind = p.kind
                AND v.subject_id = p.subject_id AND v.number = p.number
             WHERE p.kind = :kind AND p.from_at <= :at AND (CAST(:agency AS uuid) IS NULL OR p.agency_id = :agency)
               AND NOT EXISTS (SELECT FROM organisation.removal x WHERE x.agency_id = p.agency_id AND x.kind = p.kind
                    AND x.subject_id = p.subject_id AND x.at >= p.from_at AND x.at <= :at)
             ORDER BY p.agency_id, p.subject_id, p.from_at DESC, p.number DESC
            """;

    private final JdbcClient jdbc;

    PublishedProfiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What one agency said at this moment, by whom or what it is of. */
    public Map<UUID, ProfileText> of(AgencyId agency, ProfileKind kind, Instant at) {
        return read(agency, kind, at).stream()
                .collect(Collectors.toMap(one -> one.subject().id(), Published::text));
    }

    /** What all agencies say at this moment. */
    public List<Published> all(ProfileKind kind, Instant at) {
        return read(null, kind, at);
    }

    private List<Published> read(@Nullable AgencyId agency, ProfileKind kind, Instant at) {
        return jdbc.sql(READ)
                .param("agency", agency == null ? null : agency.value())
                .param("kind", kind.name())
                .param("at", Columns.time(at))
                .query(PublishedProfiles::published)
                .list();
    }

    private static Published published(ResultSet row, int number) throws SQLException {
        Subject subject = new Subject(
                new AgencyId(Columns.uuid(row, "agency_id")),
                ProfileKind.valueOf(row.getString("kind")),
                Columns.uuid(row, "subject_id"));
        return new Published(subject, ProfileRows.text(row), Columns.instant(row, "from_at"));
    }

    /**
     * What everybody reads.
     *
     * @param since from when
     */
    public record Published(Subject subject, ProfileText text, Instant since) {}
}
