package vn.banggiang.indicators;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.AgencyLevel;
import vn.banggiang.directory.PersonId;
import vn.banggiang.indicators.Campaign.Question;
import vn.banggiang.indicators.SurveyForm.State;
import vn.banggiang.indicators.facts.Item;
import vn.banggiang.indicators.facts.ItemCode;
import vn.banggiang.indicators.facts.Period;

/** Where surveys and their forms are kept. */
@Component
class CampaignStore {

    private final JdbcClient jdbc;
    private final IndicatorStore items;

    CampaignStore(JdbcClient jdbc, IndicatorStore items) {
        this.jdbc = jdbc;
        this.items = items;
    }

    /** False where it is there already. */
    boolean add(Campaign campaign, PersonId by, Instant now) {
        boolean added = jdbc.sql("""
                        INSERT INTO indicators.campaign
                            (id, agency_id, name, period, ends, first_day, last_day, opened_by, opened_at)
                        VALUES (:id, :runner, :name, :period, :ends, :first, :last, :by, :now) ON CONFLICT DO NOTHING
                        """)
                        .param("id", campaign.id().value())
                        .param("runner", campaign.runner().value())
                        .param("name", campaign.name())
                        .param("period", campaign.period().tag())
                        .param("ends", campaign.period().last())
                        .param("first", campaign.first())
                        .param("last", campaign.last())
                        .param("by", by.value())
                        .param("now", Columns.time(now))
                        .update()
                == 1;
        if (added) {
            campaign.questions().forEach(question -> ask(campaign.id(), question));
        }
        return added;
    }

    private void ask(CampaignId campaign, Question question) {
        jdbc.sql("INSERT INTO indicators.question (campaign_id, item_code, levels) VALUES (:campaign, :item, :levels)")
                .param("campaign", campaign.value())
                .param("item", question.item().code().value())
                .param(
                        "levels",
                        question.levels().stream().map(Enum::name).sorted().toArray(String[]::new))
                .update();
    }

    void addForm(CampaignId campaign, AgencyId agency, AgencyLevel level, @Nullable AgencyId superior, Instant now) {
        jdbc.sql("""
                INSERT INTO indicators.form (campaign_id, agency_id, level, superior_id, changed_at)
                VALUES (:campaign, :agency, :level, :superior, :now)
                """)
                .param("campaign", campaign.value())
                .param("agency", agency.value())
                .param("level", level.name())
                .param("superior", superior == null ? null : superior.value())
                .param("now", Columns.time(now))
                .update();
    }

    Optional<Campaign> find(CampaignId id) {
        return jdbc.sql("SELECT * FROM indicators.campaign WHERE id = :id")
                .param("id", id.value())
                .query(CampaignStore::campaign)
                .optional()
                .map(read -> asking(List.of(read)).getFirst());
    }

    /** Those that the agency runs, is asked in or looks through; all where none is named. The newest first. */
    List<Campaign> of(@Nullable AgencyId agency) {
        return asking(jdbc.sql("""
                        SELECT * FROM indicators.campaign c
                         WHERE :all OR c.agency_id = :agency
                            OR EXISTS (SELECT FROM indicators.form f
                                WHERE f.campaign_id = c.id AND (f.agency_id = :agency OR f.superior_id = :agency))
                         ORDER BY c.ends DESC, c.opened_at DESC LIMIT 200
                        """)
                .param("all", agency == null)
                .param("agency", agency == null ? null : agency.value())
                .query(CampaignStore::campaign)
                .list());
    }

    Optional<SurveyForm> form(CampaignId campaign, AgencyId agency) {
        return jdbc.sql("SELECT * FROM indicators.form WHERE campaign_id = :campaign AND agency_id = :agency")
                .param("campaign", campaign.value())
                .param("agency", agency.value())
                .query(CampaignStore::form)
                .optional();
    }

    List<SurveyForm> forms(CampaignId campaign) {
        return jdbc.sql("SELECT * FROM indicators.form WHERE campaign_id = :campaign")
                .param("campaign", campaign.value())
                .query(CampaignStore::form)
                .list();
    }

    /** Moves a form on, unless somebody changed it since it was read. */
    boolean move(SurveyForm read, State to, String word, Instant now) {
        return jdbc.sql("""
                        UPDATE indicators.form SET state = :to, word = :word, edition = edition + 1, changed_at = :now
                         WHERE campaign_id = :campaign AND agency_id = :agency AND edition = :edition
                        """)
                        .param("to", to.name())
                        .param("word", word)
                        .param("now", Columns.time(now))
                        .param("campaign", read.campaign().value())
                        .param("agency", read.agency().value())
                        .param("edition", read.edition())
                        .update()
                == 1;
    }

    void close(CampaignId campaign, Instant now) {
        jdbc.sql("UPDATE indicators.campaign SET closed_at = :now WHERE id = :id AND closed_at IS NULL")
                .param("id", campaign.value())
                .param("now", Columns.time(now))
                .update();
    }

    /** Without what it asks, which is asked for when all rows are read, once for all of them. */
    private static Campaign campaign(ResultSet row, int number) throws SQLException {
        return new Campaign(
                new CampaignId(Columns.uuid(row, "id")),
                new AgencyId(Columns.uuid(row, "agency_id")),
                row.getString("name"),
                Period.read(row.getString("period")),
                Columns.date(row, "first_day"),
                Columns.date(row, "last_day"),
                Columns.instantOrNull(row, "closed_at"),
                List.of());
    }

    private List<Campaign> asking(List<Campaign> campaigns) {
        Map<ItemCode, Item> known = items.itemList().stream().collect(Collectors.toMap(Item::code, item -> item));
        Map<CampaignId, List<Question>> asked = new HashMap<>();
        jdbc.sql("""
                        SELECT q.campaign_id, q.item_code, q.levels FROM indicators.question q
                          JOIN indicators.item i ON i.code = q.item_code
                         WHERE q.campaign_id = ANY (:campaigns) ORDER BY i.rank
                        """)
                .param(
                        "campaigns",
                        campaigns.stream()
                                .map(Campaign::id)
                                .map(CampaignId::value)
                                .toArray(UUID[]::new))
                .query(row -> {
                    asked.computeIfAbsent(new CampaignId(Columns.uuid(row, "campaign_id")), id -> new ArrayList<>())
                            .add(new Question(
                                    Objects.requireNonNull(known.get(new ItemCode(row.getString("item_code")))),
                                    Columns.texts(row, "levels").stream()
                                            .map(AgencyLevel::valueOf)
                                            .collect(Collectors.toSet())));
                });
        return campaigns.stream()
                .map(one -> one.asking(asked.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private static SurveyForm form(ResultSet row, int number) throws SQLException {
        UUID superior = Columns.uuidOrNull(row, "superior_id");
        return new SurveyForm(
                new CampaignId(Columns.uuid(row, "campaign_id")),
                new AgencyId(Columns.uuid(row, "agency_id")),
                AgencyLevel.valueOf(row.getString("level")),
                superior == null ? null : new AgencyId(superior),
                State.valueOf(row.getString("state")),
                row.getInt("edition"),
                row.getString("word"),
                Columns.instant(row, "changed_at"));
    }
}
