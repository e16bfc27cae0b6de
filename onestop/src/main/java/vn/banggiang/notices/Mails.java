package vn.banggiang.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.database.Columns;

/** The e-mails of notices: which is due, and what became of each. Several nodes may work on them at once. */
@Component
class Mails {

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int LONGEST_DOUBLING = 9;
    private static final int MOST_TRIES = 12;
    private static final int AT_ONCE = 200;

    private final JdbcClient jdbc;
    private final NoticeStore store;
    private final Journal journal;
    private final Clock clock;

    Mails(JdbcClient jdbc, NoticeStore store, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What is to be carried now.
     *
     * @param last whether it is not tried again
     */
    record Due(NoticeId id, String to, String code, boolean last) {

        /** Without the address. */
        @Override
        public String toString() {
            return "Due " + id;
        }
    }

    @Transactional(readOnly = true)
    List<NoticeId> due() {
        return jdbc.sql("SELECT id FROM notices.notice WHERE mail_next <= :now ORDER BY mail_next LIMIT :most")
                .param("now", Columns.time(clock.instant()))
                .param("most", AT_ONCE)
                .query((row, number) -> new NoticeId(Columns.uuid(row, "id")))
                .list();
    }

    /**
     * Takes one to carry: whoever dies with it leaves it to be tried again later, twice as late each time. Empty where another
     * node has it.
     */
    @Transactional
    Optional<Due> take(NoticeId id) {
        Instant now = clock.instant();
        Optional<Due> due = jdbc.sql("""
                        SELECT id, facts, code, mail_tries FROM notices.notice WHERE id = :id AND mail_next <= :now
                           FOR UPDATE SKIP LOCKED
                        """)
                .param("id", id.value())
                .param("now", Columns.time(now))
                .query(this::due)
                .optional();
        due.ifPresent(one -> jdbc.sql("""
                        UPDATE notices.notice SET mail_tries = mail_tries + 1,
                               mail_next = :now + (:pause * interval '1 second') * 2 ^ least(mail_tries, :doublings)
                         WHERE id = :id
                        """)
                .param("now", Columns.time(now))
                .param("pause", FIRST_PAUSE.toSeconds())
                .param("doublings", LONGEST_DOUBLING)
                .param("id", id.value())
                .update());
        return due;
    }

    @Transactional
    void handedOver(NoticeId id) {
        end(id, Mailing.HANDED_OVER, 0);
    }

    @Transactional
    void bounced(Due mail, int answer) {
        end(mail.id(), Mailing.BOUNCED, answer);
        note("notices.act.bounced", mail, Map.of("code", mail.code(), "answer", String.valueOf(answer)));
    }

    @Transactional
    void givenUp(Due mail) {
        end(mail.id(), Mailing.GIVEN_UP, 0);
        note("notices.act.given-up", mail, Map.of("code", mail.code()));
    }

    private void end(NoticeId id, Mailing mailing, int answer) {
        jdbc.sql("""
                UPDATE notices.notice SET mail = :mail, mail_next = NULL, mail_answer = :answer, mailed_at = :now
                 WHERE id = :id
                """)
                .param("mail", mailing.name())
                .param("answer", answer == 0 ? null : answer)
                .param("now", Columns.time(clock.instant()))
                .param("id", id.value())
                .update();
    }

    private void note(String act, Due mail, Map<String, String> details) {
        journal.record(new JournalEntry(null, null, act, "notice:" + mail.id(), details));
    }

    private Due due(ResultSet row, int number) throws SQLException {
        NoticeId id = new NoticeId(Columns.uuid(row, "id"));
        return new Due(
                id,
                store.email(id, row.getBytes("facts")),
                row.getString("code"),
                row.getInt("mail_tries") + 1 >= MOST_TRIES);
    }
}
