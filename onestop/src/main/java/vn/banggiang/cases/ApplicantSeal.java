package vn.banggiang.cases;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.banggiang.cases.facts.ApplicantDetails;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.TrackingKey;
import vn.banggiang.sealing.BlindIndex;
import vn.banggiang.sealing.Cell;
import vn.banggiang.sealing.CellSeal;
import vn.banggiang.sealing.Sealed;

/** Seals who applies, so that whoever has the tables does not know. */
@Component
class ApplicantSeal {

    private static final String TABLE = "cases.dossier";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final CellSeal seal;
    private final BlindIndex indexes;
    private final JdbcClient jdbc;

    ApplicantSeal(CellSeal seal, BlindIndex indexes, JdbcClient jdbc) {
        this.seal = seal;
        this.indexes = indexes;
        this.jdbc = jdbc;
    }

    SealedApplicant seal(CaseId id, ApplicantDetails details, TrackingKey key) {
        String json = MAPPER.writeValueAsString(Map.of(
                "name", details.name(),
                "identityNumber", details.identityNumber(),
                "phone", details.phone(),
                "email", details.email(),
                "address", details.address()));
        return new SealedApplicant(
                seal.seal(applicantCell(id), json),
                index(details.identityNumber()),
                seal.seal(keyCell(id), key.value()),
                key.digest());
    }

    /** By which cases of one identity number are found. */
    byte[] index(String identityNumber) {
        return indexes.of("identity-number", identityNumber.replace("-", ""));
    }

    /** Who applied for it. */
    ApplicantDetails applicant(CaseId id) {
        return opened(id, column(id, "applicant"));
    }

    ApplicantDetails opened(CaseId id, byte[] column) {
        JsonNode json = MAPPER.readTree(seal.open(applicantCell(id), Sealed.of(column)));
        return new ApplicantDetails(
                json.get("name").stringValue(),
                json.get("identityNumber").stringValue(),
                json.get("phone").stringValue(),
                json.get("email").stringValue(),
                json.get("address").stringValue());
    }

    /** By which it is followed. */
    TrackingKey key(CaseId id) {
        return new TrackingKey(seal.open(keyCell(id), Sealed.of(column(id, "tracking_key"))));
    }

    private byte[] column(CaseId id, String column) {
        return jdbc.sql("SELECT " + column + " FROM cases.dossier WHERE id = :id")
                .param("id", id.value())
                .query(byte[].class)
                .single();
    }

    private static Cell applicantCell(CaseId id) {
        return Cell.of(TABLE, "applicant", id.value());
    }

    private static Cell keyCell(CaseId id) {
        return Cell.of(TABLE, "tracking_key", id.value());
    }
}
