package vn.banggiang.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.CaseAct;
import vn.banggiang.cases.facts.CaseEvent;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.identity.Actor;

/**
 * What happened to cases: each line stands in the journal too, without what was said; whoever applied is told, and who listens
 * for {@link CaseProgressed}.
 */
@Component
class CaseHistory {

    private final JdbcClient jdbc;
    private final Journal journal;
    private final CaseNotices notices;
    private final ApplicationEventPublisher events;

    CaseHistory(JdbcClient jdbc, Journal journal, CaseNotices notices, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.notices = notices;
        this.events = events;
    }

    void note(Case one, Actor by, CaseAct act, String words, Instant now) {
        add(one, by.agency(), by.person(), act, words, now);
    }

    /** What nobody of the house did: the citizen, or the platform. */
    void note(Case one, CaseAct act, String words, Instant now) {
        add(one, one.agencies().responsible(), null, act, words, now);
    }

    /** In the order of time. */
    List<CaseEvent> of(CaseId id) {
        return jdbc.sql("SELECT * FROM cases.event WHERE dossier_id = :id ORDER BY ordinal")
                .param("id", id.value())
                .query(CaseHistory::event)
                .list();
    }

    private void add(Case one, AgencyId agency, @Nullable PersonId by, CaseAct act, String words, Instant now) {
        @Nullable UUID person = by == null ? null : by.value();
        int ordinal = jdbc.sql("""
                INSERT INTO cases.event (dossier_id, ordinal, agency_id, act, at, person_id, words, open)
                SELECT :id, coalesce(max(ordinal), 0) + 1, :agency, :act, :now, :person, :words, :open
                  FROM cases.event WHERE dossier_id = :id
                RETURNING ordinal
                """)
                .param("id", one.id().value())
                .param("agency", agency.value())
                .param("act", act.name())
                .param("now", Columns.time(now))
                .param("person", person)
                .param("words", words)
                .param("open", act.isOpen())
                .query(Integer.class)
                .single();
        journal.record(new JournalEntry(
                person,
                agency.value(),
                act.journalled(),
                "case:" + one.id(),
                Map.of("code", one.code().value())));
        notices.tell(one, act, ordinal, act.isExplained() ? words : "");
        events.publishEvent(new CaseProgressed(one.id(), one.code().value(), ordinal, act, one.state(), agency, now));
    }

    private static CaseEvent event(ResultSet row, int number) throws SQLException {
        UUID person = Columns.uuidOrNull(row, "person_id");
        return new CaseEvent(
                row.getInt("ordinal"),
                CaseAct.valueOf(row.getString("act")),
                Columns.instant(row, "at"),
                new AgencyId(Columns.uuid(row, "agency_id")),
                person == null ? null : new PersonId(person),
                row.getString("words"));
    }
}
