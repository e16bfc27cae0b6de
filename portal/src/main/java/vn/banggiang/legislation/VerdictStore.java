package vn.banggiang.legislation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.signatures.Verdict;
import vn.banggiang.storage.Sha256;

/** Where it is kept what the signatures of published files are worth. */
@Component
class VerdictStore {

    private final JdbcClient jdbc;

    VerdictStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The file is to be judged. */
    void await(Sha256 file) {
        jdbc.sql("INSERT INTO legislation.verdict (sha256, signers) VALUES (:sha256, '{}') ON CONFLICT DO NOTHING")
                .param("sha256", file.value())
                .update();
    }

    /**
     * Those that nobody has judged since this moment, never judged ones first; beyond that by chance, so that none that is broken
     * stands before the others for ever.
     */
    List<Sha256> due(Instant before, int most) {
        return jdbc.sql("SELECT sha256 FROM legislation.verdict WHERE judged_at IS NULL OR judged_at < :before"
                        + " ORDER BY judged_at IS NOT NULL, random() LIMIT :most")
                .param("before", Columns.time(before))
                .param("most", most)
                .query((row, number) -> new Sha256(row.getString("sha256")))
                .list();
    }

    void keep(Sha256 file, SignatureVerdict verdict, Instant at) {
        jdbc.sql("""
                UPDATE legislation.verdict SET overall = :overall, signers = :signers, judged_at = :at
                WHERE sha256 = :sha256
                """)
                .param("sha256", file.value())
                .param(
                        "overall",
                        verdict.overall() == null ? null : verdict.overall().name())
                .param("signers", verdict.signers().toArray(String[]::new))
                .param("at", Columns.time(at))
                .update();
    }

    Optional<SignatureVerdict> of(Sha256 file) {
        return jdbc.sql("SELECT overall, signers, judged_at FROM legislation.verdict WHERE sha256 = :sha256")
                .param("sha256", file.value())
                .query((row, number) -> {
                    String overall = row.getString("overall");
                    return new SignatureVerdict(
                            overall == null ? null : Verdict.Overall.valueOf(overall),
                            Columns.texts(row, "signers"),
                            Columns.instantOrNull(row, "judged_at"));
                })
                .optional();
    }

    /** At whose portals the file is. */
    List<AgencyId> agencies(Sha256 file) {
        return jdbc.sql("SELECT DISTINCT agency_id FROM legislation.version WHERE sha256 = :sha256")
                .param("sha256", file.value())
                .query((row, number) -> new AgencyId(Columns.uuid(row, "agency_id")))
                .list();
    }
}
