package vn.banggiang.indicators;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.indicators.facts.Answer;
import vn.banggiang.indicators.facts.ItemCode;
import vn.banggiang.indicators.facts.Quantity;
import vn.banggiang.indicators.facts.Quantity.Reason;

/** Where answers are kept, each version of them, and what was approved of them. */
@Component
class AnswerStore {

    private final JdbcClient jdbc;

    AnswerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What an agency says now. */
    Map<ItemCode, Answer> of(CampaignId campaign, AgencyId agency) {
        Map<ItemCode, Answer> answers = new HashMap<>();
        jdbc.sql("""
                        SELECT DISTINCT ON (item_code) * FROM indicators.answer
                         WHERE campaign_id = :campaign AND agency_id = :agency ORDER BY item_code, version DESC
                        """)
                .param("campaign", campaign.value())
                .param("agency", agency.value())
                .query(AnswerStore::answer)
                .list()
                .forEach(answer -> answers.put(answer.item(), answer));
        return answers;
    }

    /** What it said of the period before that day: of the last survey that asked it, item by item. */
    Map<ItemCode, Quantity> before(LocalDate ends, AgencyId agency) {
        Map<ItemCode, Quantity> before = new HashMap<>();
        jdbc.sql("""
                        SELECT DISTINCT ON (a.item_code) a.* FROM indicators.answer a
                          JOIN indicators.campaign c ON c.id = a.campaign_id
                         WHERE a.agency_id = :agency AND c.ends < :ends
                         ORDER BY a.item_code, c.ends DESC, c.opened_at DESC, a.version DESC
                        """)
                .param("agency", agency.value())
                .param("ends", ends)
                .query(AnswerStore::answer)
                .list()
                .forEach(answer -> before.put(answer.item(), answer.quantity()));
        return before;
    }

    /** False where somebody has said something of it meanwhile. */
    boolean add(CampaignId campaign, AgencyId agency, Answer answer, PersonId by, Instant now) {
        return jdbc.sql("""
                        INSERT INTO indicators.answer
                            (campaign_id, agency_id, item_code, version, amount, reason, words, entered_by, entered_at)
                        VALUES (:campaign, :agency, :item, :version, :amount, :reason, :words, :by, :now)
                        ON CONFLICT DO NOTHING
                        """)
                        .param("campaign", campaign.value())
                        .param("agency", agency.value())
                        .param("item", answer.item().value())
                        .param("version", answer.version())
                        .param("amount", answer.quantity() instanceof Quantity.Known known ? known.amount() : null)
                        .param(
                                "reason",
                                answer.quantity() instanceof Quantity.None none
                                        ? none.reason().name()
                                        : null)
                        .param("words", answer.words())
                        .param("by", by.value())
                        .param("now", Columns.time(now))
                        .update()
                == 1;
    }

    void approve(CampaignId campaign, AgencyId agency, String content, String sha256, PersonId by, Instant now) {
        jdbc.sql("""
                INSERT INTO indicators.approval (campaign_id, agency_id, number, content, sha256, approved_by, approved_at)
                SELECT :campaign, :agency, coalesce(max(number), 0) + 1, :content, :sha, :by, :now
                  FROM indicators.approval WHERE campaign_id = :campaign AND agency_id = :agency
                """)
                .param("campaign", campaign.value())
                .param("agency", agency.value())
                .param("content", content)
                .param("sha", sha256)
                .param("by", by.value())
                .param("now", Columns.time(now))
                .update();
    }

    /** What was approved stays written down; it holds no longer. */
    void withdraw(CampaignId campaign, AgencyId agency, Instant now) {
        jdbc.sql("""
                UPDATE indicators.approval SET withdrawn_at = :now
                 WHERE campaign_id = :campaign AND agency_id = :agency AND withdrawn_at IS NULL
                """)
                .param("campaign", campaign.value())
                .param("agency", agency.value())
                .param("now", Columns.time(now))
                .update();
    }

    /** All approvals of a form, the newest first. */
    List<Approval> approvals(CampaignId campaign, AgencyId agency) {
        return jdbc.sql("""
                        SELECT * FROM indicators.approval WHERE campaign_id = :campaign AND agency_id = :agency
                         ORDER BY number DESC
                        """)
                .param("campaign", campaign.value())
                .param("agency", agency.value())
                .query((row, number) -> new Approval(
                        row.getInt("number"),
                        row.getString("content"),
                        row.getString("sha256"),
                        new PersonId(Columns.uuid(row, "approved_by")),
                        Columns.instant(row, "approved_at"),
                        Columns.instantOrNull(row, "withdrawn_at")))
                .list();
    }

    /** The newest surveys that ask all of these and have approved anything of these agencies, at most so many. */
    List<CampaignId> asking(Collection<ItemCode> items, Collection<AgencyId> agencies, int most) {
        return jdbc.sql("""
                        SELECT c.id FROM indicators.campaign c
                         WHERE (SELECT count(*) FROM indicators.question q
                                 WHERE q.campaign_id = c.id AND q.item_code = ANY (:items)) = :all
                           AND EXISTS (SELECT FROM indicators.form f
                                WHERE f.campaign_id = c.id AND f.state = 'APPROVED' AND f.agency_id = ANY (:agencies))
                         ORDER BY c.ends DESC, c.opened_at DESC LIMIT :most
                        """)
                .param("items", items.stream().map(ItemCode::value).toArray(String[]::new))
                .param("all", items.size())
                .param("agencies", agencies.stream().map(AgencyId::value).toArray(UUID[]::new))
                .param("most", most)
                .query((row, number) -> new CampaignId(Columns.uuid(row, "id")))
                .list();
    }

    /** What is approved of a survey, by agency. */
    Map<AgencyId, Map<ItemCode, Quantity>> approved(CampaignId campaign) {
        Map<AgencyId, Map<ItemCode, Quantity>> approved = new HashMap<>();
        jdbc.sql("""
                        SELECT DISTINCT ON (a.agency_id, a.item_code) a.* FROM indicators.answer a
                          JOIN indicators.form f ON f.campaign_id = a.campaign_id AND f.agency_id = a.agency_id
                         WHERE a.campaign_id = :campaign AND f.state = 'APPROVED'
                         ORDER BY a.agency_id, a.item_code, a.version DESC
                        """).param("campaign", campaign.value()).query(row -> {
            Answer answer = answer(row, 0);
            approved.computeIfAbsent(new AgencyId(Columns.uuid(row, "agency_id")), agency -> new HashMap<>())
                    .put(answer.item(), answer.quantity());
        });
        return approved;
    }

    private static Answer answer(ResultSet row, int number) throws SQLException {
        BigDecimal amount = row.getBigDecimal("amount");
        return new Answer(
                new ItemCode(row.getString("item_code")),
                amount == null
                        ? new Quantity.None(Reason.valueOf(row.getString("reason")))
                        : new Quantity.Known(amount),
                row.getString("words"),
                row.getInt("version"));
    }
}
