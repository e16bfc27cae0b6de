package vn.banggiang.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.banggiang.applicants.ApplicantId;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.sealing.Cell;
import vn.banggiang.sealing.CellSeal;
import vn.banggiang.sealing.Sealed;

/** The rows of notices: what is said and to which address is sealed. */
@Repository
class NoticeStore {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final CellSeal seal;

    NoticeStore(JdbcClient jdbc, CellSeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    private record Facts(List<String> args, String href, String email) {}

    /** False where it was said before. */
    boolean add(NoticeId id, NewNotice fresh, boolean inAccount, boolean mailed, Instant now) {
        var facts = new Facts(fresh.args(), fresh.href(), fresh.email());
        return jdbc.sql("""
                        INSERT INTO notices.notice (id, subject, kind, ordinal, code, agency_id, recipient_id, topic, facts,
                                                    must_arrive, in_account, mail, mail_next, sent_at)
                        VALUES (:id, :subject, :kind, :ordinal, :code, :agency, :recipient, :topic, :facts, :must, :account,
                                :mail, :next, :now)
                        ON CONFLICT (subject, kind, ordinal) DO NOTHING
                        """)
                        .param("id", id.value())
                        .param("subject", fresh.subject())
                        .param("kind", fresh.kind())
                        .param("ordinal", fresh.ordinal())
                        .param("code", fresh.code())
                        .param("agency", fresh.agency().value())
                        .param(
                                "recipient",
                                fresh.recipient() == null
                                        ? null
                                        : fresh.recipient().value())
                        .param("topic", fresh.topic())
                        .param(
                                "facts",
                                seal.seal(cell(id), JSON.writeValueAsString(facts))
                                        .bytes())
                        .param("must", fresh.mustArrive())
                        .param("account", inAccount)
                        .param("mail", (mailed ? Mailing.WAITING : Mailing.NONE).name())
                        .param("next", mailed ? Columns.time(now) : null)
                        .param("now", Columns.time(now))
                        .update()
                > 0;
    }

    /** Of one subject, in the order of time. */
    List<Notice> of(UUID subject) {
        return jdbc.sql("SELECT * FROM notices.notice WHERE subject = ? ORDER BY sent_at, ordinal, id")
                .param(subject)
                .query(this::notice)
                .list();
    }

    /** Of these people, newest first. */
    List<Notice> to(Collection<ApplicantId> recipients, int most) {
        return jdbc.sql("""
                        SELECT * FROM notices.notice WHERE recipient_id = ANY (:recipients)
                         ORDER BY sent_at DESC, id LIMIT :most
                        """)
                .param("recipients", array(recipients))
                .param("most", most)
                .query(this::notice)
                .list();
    }

    int unread(Collection<ApplicantId> recipients) {
        return jdbc.sql("""
                        SELECT count(*) FROM notices.notice
                         WHERE recipient_id = ANY (:recipients) AND read_at IS NULL
                        """)
                .param("recipients", array(recipients))
                .query(Integer.class)
                .single();
    }

    Optional<Notice> find(NoticeId id, Collection<ApplicantId> recipients) {
        return jdbc.sql("SELECT * FROM notices.notice WHERE id = :id AND recipient_id = ANY (:recipients)")
                .param("id", id.value())
                .param("recipients", array(recipients))
                .query(this::notice)
                .optional();
    }

    void read(NoticeId id, Instant now) {
        jdbc.sql("UPDATE notices.notice SET read_at = ? WHERE id = ? AND read_at IS NULL")
                .params(Columns.time(now), id.value())
                .update();
    }

    /** What did not arrive and waits to be told otherwise, the longest waiting first. */
    List<Notice> lost(Collection<AgencyId> agencies, int most) {
        return jdbc.sql("""
                        SELECT * FROM notices.notice
                         WHERE mail IN ('BOUNCED', 'GIVEN_UP') AND must_arrive AND read_at IS NULL AND told_at IS NULL
                           AND settled_at IS NULL AND agency_id = ANY (:agencies)
                         ORDER BY mailed_at, id LIMIT :most
                        """)
                .param("agencies", agencies.stream().map(AgencyId::value).toArray(UUID[]::new))
                .param("most", most)
                .query(this::notice)
                .list();
    }

    /** False where it was told before. */
    boolean told(NoticeId id, UUID subject, PersonId by, Telling how, Instant now) {
        return jdbc.sql("""
                        UPDATE notices.notice SET told_at = :now, told_by = :by, told = :how
                         WHERE id = :id AND subject = :subject AND told_at IS NULL
                        """)
                        .param("id", id.value())
                        .param("subject", subject)
                        .param("by", by.value())
                        .param("how", how.name())
                        .param("now", Columns.time(now))
                        .update()
                > 0;
    }

    /** Whoever it is about was heard of: nothing that was said so far has to be told otherwise. */
    void settle(UUID subject, Instant now) {
        jdbc.sql("UPDATE notices.notice SET settled_at = ? WHERE subject = ? AND settled_at IS NULL")
                .params(Columns.time(now), subject)
                .update();
    }

    int forget(Collection<UUID> subjects) {
        return jdbc.sql("DELETE FROM notices.notice WHERE subject = ANY (:subjects)")
                .param("subjects", subjects.toArray(UUID[]::new))
                .update();
    }

    private Notice notice(ResultSet row, int number) throws SQLException {
        NoticeId id = new NoticeId(Columns.uuid(row, "id"));
        Facts facts = facts(id, row.getBytes("facts"));
        UUID by = Columns.uuidOrNull(row, "told_by");
        String told = row.getString("told");
        return new Notice(
                id,
                Columns.uuid(row, "subject"),
                row.getString("kind"),
                row.getString("code"),
                row.getString("topic"),
                facts.args(),
                facts.href(),
                MaskedAddress.of(facts.email()),
                row.getBoolean("must_arrive"),
                row.getBoolean("in_account"),
                arrival(row),
                Columns.instant(row, "sent_at"),
                Columns.instantOrNull(row, "mailed_at"),
                Columns.instantOrNull(row, "read_at"),
                Columns.instantOrNull(row, "told_at"),
                by == null ? null : new PersonId(by),
                told == null ? null : Telling.valueOf(told),
                Columns.instantOrNull(row, "settled_at") != null);
    }

    /** The address as it was known when it was said. */
    String email(NoticeId id, byte[] sealed) {
        return facts(id, sealed).email();
    }

    private Facts facts(NoticeId id, byte[] sealed) {
        return JSON.readValue(seal.open(cell(id), Sealed.of(sealed)), Facts.class);
    }

    private static Arrival arrival(ResultSet row) throws SQLException {
        if (Columns.instantOrNull(row, "told_at") != null) {
            return Arrival.TOLD;
        }
        if (Columns.instantOrNull(row, "read_at") != null) {
            return Arrival.READ;
        }
        return switch (Mailing.valueOf(row.getString("mail"))) {
            case HANDED_OVER -> Arrival.HANDED_OVER;
            case BOUNCED -> Arrival.BOUNCED;
            case GIVEN_UP -> Arrival.GIVEN_UP;
            case WAITING -> Arrival.WAITING;
            case NONE -> row.getBoolean("in_account") ? Arrival.POSTED : Arrival.UNREACHABLE;
        };
    }

    private static UUID[] array(Collection<ApplicantId> ids) {
        return ids.stream().map(ApplicantId::value).toArray(UUID[]::new);
    }

    private static Cell cell(NoticeId id) {
        return Cell.of("notices.notice", "facts", id.value());
    }
}
