package vn.banggiang.cases;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.banggiang.applicants.ApplicantFacts;
import vn.banggiang.applicants.ApplicantKind;
import vn.banggiang.applicants.BusinessCode;
import vn.banggiang.applicants.Contact;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.CasesException;
import vn.banggiang.cases.facts.TrackingKey;
import vn.banggiang.sealing.BlindIndex;
import vn.banggiang.sealing.Cell;
import vn.banggiang.sealing.CellSeal;
import vn.banggiang.sealing.Sealed;

/** Seals who applies, as they were when they applied, so that whoever has the tables does not know. */
@Component
class ApplicantSeal {

    private static final String TABLE = "cases.dossier";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final ApplicantFacts ERASED =
            new ApplicantFacts(ApplicantKind.CITIZEN, "", null, "", "", Contact.NONE);

    private final CellSeal seal;
    private final BlindIndex indexes;
    private final JdbcClient jdbc;

    ApplicantSeal(CellSeal seal, BlindIndex indexes, JdbcClient jdbc) {
        this.seal = seal;
        this.indexes = indexes;
        this.jdbc = jdbc;
    }

    SealedApplicant seal(CaseId id, ApplicantFacts facts, TrackingKey key) {
        String json = MAPPER.writeValueAsString(Map.of(
                "name", facts.name(),
                "identityNumber", facts.number(),
                "born", Objects.toString(facts.born(), ""),
                "representative", facts.representative(),
                "phone", facts.contact().telephone(),
                "email", facts.contact().email(),
                "address", facts.contact().address()));
        return new SealedApplicant(
                seal.seal(applicantCell(id), json),
                index(facts.number()),
                seal.seal(keyCell(id), key.value()),
                key.digest());
    }

    /** By which cases of one identity number are found. */
    byte[] index(String identityNumber) {
        return indexes.of("identity-number", identityNumber.replace("-", ""));
    }

    /** Who applied for it; without anything where that was erased. */
    ApplicantFacts applicant(CaseId id) {
        return opened(id, column(id, "applicant"));
    }

    ApplicantFacts opened(CaseId id, byte @Nullable [] column) {
        if (column == null) {
            return ERASED;
        }
        JsonNode json = MAPPER.readTree(seal.open(applicantCell(id), Sealed.of(column)));
        String number = text(json, "identityNumber");
        return new ApplicantFacts(
                BusinessCode.typed(number).isPresent() ? ApplicantKind.BUSINESS : ApplicantKind.CITIZEN,
                text(json, "name"),
                day(text(json, "born")),
                number,
                text(json, "representative"),
                new Contact(text(json, "phone"), text(json, "email"), text(json, "address")));
    }

    /** By which it is followed; {@code cases.erased} where nobody follows it any more. */
    TrackingKey key(CaseId id) {
        byte[] sealed = column(id, "tracking_key");
        if (sealed == null) {
            throw CasesException.conflict("cases.erased");
        }
        return new TrackingKey(seal.open(keyCell(id), Sealed.of(sealed)));
    }

    private byte @Nullable [] column(CaseId id, String column) {
        return jdbc.sql("SELECT " + column + " FROM cases.dossier WHERE id = :id")
                .param("id", id.value())
                .query((row, number) -> Optional.ofNullable(row.getBytes(column)))
                .single()
                .orElse(null);
    }

    private static String text(JsonNode json, String field) {
        return json.path(field).asString("");
    }

    private static @Nullable LocalDate day(String written) {
        return written.isEmpty() ? null : LocalDate.parse(written);
    }

    private static Cell applicantCell(CaseId id) {
        return Cell.of(TABLE, "applicant", id.value());
    }

    private static Cell keyCell(CaseId id) {
        return Cell.of(TABLE, "tracking_key", id.value());
    }
}
