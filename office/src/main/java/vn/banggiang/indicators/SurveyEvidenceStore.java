package vn.banggiang.indicators;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.storage.Sha256;
import vn.banggiang.storage.StoredFile;
import vn.banggiang.tasks.Evidence;

/** Where it is written down which files show what a form says. */
@Component
class SurveyEvidenceStore {

    private final JdbcClient jdbc;

    SurveyEvidenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(SurveyForm form, int position, Evidence file, PersonId by, Instant now) {
        jdbc.sql("""
                INSERT INTO indicators.evidence (campaign_id, agency_id, position, name, sha256, size, added_by, added_at)
                VALUES (:campaign, :agency, :position, :name, :sha256, :size, :by, :now)
                """)
                .param("campaign", form.campaign().value())
                .param("agency", form.agency().value())
                .param("position", position)
                .param("name", file.name())
                .param("sha256", file.file().sha256().value())
                .param("size", file.file().size())
                .param("by", by.value())
                .param("now", Columns.time(now))
                .update();
    }

    /** In the order in which they came. */
    List<Evidence> of(CampaignId campaign, AgencyId agency) {
        return jdbc.sql("SELECT name, sha256, size FROM indicators.evidence"
                        + " WHERE campaign_id = :campaign AND agency_id = :agency ORDER BY position")
                .param("campaign", campaign.value())
                .param("agency", agency.value())
                .query((row, number) -> new Evidence(
                        row.getString("name"),
                        new StoredFile(new Sha256(row.getString("sha256")), row.getLong("size"))))
                .list();
    }
}
