package vn.banggiang.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;

/** Where it is kept what agencies say of their people and units. */
@Component
class ProfileStore {

    private static final String OF = " WHERE v.agency_id = :agency AND v.kind = :kind AND v.subject_id = :subject";

    private final JdbcClient jdbc;

    ProfileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when there is one of this number already. */
    boolean write(Subject subject, int number, ProfileText text, PersonId by, Instant at) {
        return about(subject, """
                        INSERT INTO organisation.version (agency_id, kind, subject_id, number, topic, telephone, email,
                            biography, duties, picture_id, written_by, written_at)
                        VALUES (:agency, :kind, :subject, :number, :topic, :telephone, :email, :biography, :duties,
                            :picture, :by, :at) ON CONFLICT DO NOTHING
                        """)
                        .param("number", number)
                        .param("topic", text.topic())
                        .param("telephone", text.telephone())
                        .param("email", text.email())
                        .param("biography", text.biography().html())
                        .param("duties", text.duties().html())
                        .param("picture", text.picture())
                        .param("by", by.value())
                        .param("at", Columns.time(at))
                        .update()
                == 1;
    }

    /** False when it was approved already. */
    boolean publish(Subject subject, int number, PersonId by, Instant at) {
        return about(subject, """
                        INSERT INTO organisation.publication (agency_id, kind, subject_id, number, approved_by, from_at)
                        VALUES (:agency, :kind, :subject, :number, :by, :at) ON CONFLICT DO NOTHING
                        """)
                        .param("number", number)
                        .param("by", by.value())
                        .param("at", Columns.time(at))
                        .update()
                == 1;
    }

    void remove(Subject subject, String why, PersonId by, Instant at) {
        about(subject, """
                        INSERT INTO organisation.removal (agency_id, kind, subject_id, at, why, removed_by)
                        VALUES (:agency, :kind, :subject, :at, :why, :by)
                        """)
                .param("at", Columns.time(at))
                .param("why", why)
                .param("by", by.value())
                .update();
    }

    /** The newest first. */
    List<ProfileVersion> versions(Subject subject) {
        return about(
                        subject,
                        "SELECT v.*, p.from_at, p.approved_by FROM organisation.version v"
                                + " LEFT JOIN organisation.publication p USING (agency_id, kind, subject_id, number)"
                                + OF
                                + " ORDER BY v.number DESC")
                .query(ProfileStore::version)
                .list();
    }

    /** When and why it was taken off last. */
    Optional<Removal> removal(Subject subject) {
        return about(subject, "SELECT v.at, v.why FROM organisation.removal v" + OF + " ORDER BY v.at DESC LIMIT 1")
                .query((row, number) -> new Removal(Columns.instant(row, "at"), row.getString("why")))
                .optional();
    }

    /** Of whom this agency said something last that nobody has approved, who waits longest first. */
    List<Waiting> waiting(AgencyId agency) {
        return jdbc.sql("""
                        SELECT v.kind, v.subject_id, v.written_by FROM organisation.version v
                         WHERE v.agency_id = :agency
                           AND NOT EXISTS (SELECT FROM organisation.version n WHERE n.agency_id = v.agency_id
                                AND n.kind = v.kind AND n.subject_id = v.subject_id AND n.number > v.number)
                           AND NOT EXISTS (SELECT FROM organisation.publication p WHERE p.agency_id = v.agency_id
                                AND p.kind = v.kind AND p.subject_id = v.subject_id AND p.number = v.number)
                           AND NOT EXISTS (SELECT FROM organisation.removal x WHERE x.agency_id = v.agency_id
                                AND x.kind = v.kind AND x.subject_id = v.subject_id AND x.at >= v.written_at)
                         ORDER BY v.written_at LIMIT 100
                        """)
                .param("agency", agency.value())
                .query((row, number) ->
                        new Waiting(subject(agency, row), new PersonId(Columns.uuid(row, "written_by"))))
                .list();
    }

    /** How it stands with all of whom this agency ever said something. */
    Map<Subject, ProfileStanding> standings(AgencyId agency) {
        return jdbc
                .sql("""
                        SELECT v.kind, v.subject_id, CASE
                            WHEN x.last >= coalesce(p.from_at, v.written_at) THEN 'REMOVED'
                            WHEN p.from_at IS NOT NULL THEN 'ON_LINE'
                            WHEN r.last > coalesce(x.last, '-infinity') THEN 'CHANGED' ELSE 'WAITS' END AS standing
                          FROM organisation.version v
                          LEFT JOIN organisation.publication p USING (agency_id, kind, subject_id, number)
                          LEFT JOIN (SELECT agency_id, kind, subject_id, max(at) AS last FROM organisation.removal
                            GROUP BY agency_id, kind, subject_id) x USING (agency_id, kind, subject_id)
                          LEFT JOIN (SELECT agency_id, kind, subject_id, max(from_at) AS last
                            FROM organisation.publication GROUP BY agency_id, kind, subject_id) r
                            USING (agency_id, kind, subject_id)
                         WHERE v.agency_id = :agency
                           AND NOT EXISTS (SELECT FROM organisation.version n WHERE n.agency_id = v.agency_id
                                AND n.kind = v.kind AND n.subject_id = v.subject_id AND n.number > v.number)
                        """)
                .param("agency", agency.value())
                .query((row, number) ->
                        Map.entry(subject(agency, row), ProfileStanding.valueOf(row.getString("standing"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Subject subject(AgencyId agency, ResultSet row) throws SQLException {
        return new Subject(agency, ProfileKind.valueOf(row.getString("kind")), Columns.uuid(row, "subject_id"));
    }

    private JdbcClient.StatementSpec about(Subject subject, String statement) {
        return jdbc.sql(statement)
                .param("agency", subject.agency().value())
                .param("kind", subject.kind().name())
                .param("subject", subject.id());
    }

    private static ProfileVersion version(ResultSet row, int number) throws SQLException {
        return new ProfileVersion(
                row.getInt("number"),
                ProfileRows.text(row),
                new PersonId(Columns.uuid(row, "written_by")),
                Columns.instant(row, "written_at"),
                Columns.instantOrNull(row, "from_at"),
                person(Columns.uuidOrNull(row, "approved_by")));
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }

    /** That it was taken off. */
    record Removal(Instant at, String why) {}

    /** What waits for approval, and who wrote it. */
    record Waiting(Subject subject, PersonId writtenBy) {}
}
