package vn.banggiang.participation;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;
import vn.banggiang.words.PlainText;

/** How long things may take, as of a day: the law changes, and what was begun before keeps its time. */
@Component
public class Terms {

    private static final int LONGEST = 3_650;

    private final JdbcClient jdbc;
    private final Journal journal;

    Terms(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** In days, or working days as the kind says. */
    public int at(TermKind kind, LocalDate day) {
        return jdbc.sql("SELECT amount FROM participation.term WHERE kind = :kind AND from_day <= :day"
                        + " ORDER BY from_day DESC LIMIT 1")
                .param("kind", kind.name())
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    /**
     * Sets one from a day on, for the province's administrators.
     *
     * @param amount 1 to 3,650
     * @param source what says so
     */
    @Transactional
    public void set(Actor administrator, TermKind kind, LocalDate from, int amount, String source) {
        if (!administrator.is(Role.PROVINCE_ADMINISTRATOR)) {
            throw ParticipationException.forbidden("participation.only-administrator");
        }
        if (amount < 1 || amount > LONGEST) {
            throw ParticipationException.invalid("amount", "participation.term-invalid", LONGEST);
        }
        String words = PlainText.line(source);
        if (words.isEmpty()) {
            throw ParticipationException.missing("source");
        }
        jdbc.sql("""
                INSERT INTO participation.term (kind, from_day, amount, source, set_by)
                VALUES (:kind, :from, :amount, :source, :by)
                ON CONFLICT (kind, from_day) DO UPDATE SET amount = :amount, source = :source, set_by = :by
                """)
                .param("kind", kind.name())
                .param("from", from)
                .param("amount", amount)
                .param("source", words)
                .param("by", administrator.person().value())
                .update();
        journal.record(new JournalEntry(
                administrator.person().value(),
                administrator.agency().value(),
                "participation.term-set",
                "participation-term:" + kind,
                Map.of("from", from.toString(), "amount", String.valueOf(amount), "source", words)));
    }
}
