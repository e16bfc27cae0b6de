package vn.banggiang.cases;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.CaseCode;
import vn.banggiang.cases.facts.CaseEvent;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.Reply;
import vn.banggiang.cases.facts.TrackingKey;
import vn.banggiang.database.Columns;

/**
 * What anybody may follow who holds the receipt: by the key of its QR, or by its code and its secret word. Wrong and unknown
 * are answered alike.
 */
@Service
@Transactional(readOnly = true)
public class CaseTracking {

    private static final String NOBODYS = "0".repeat(32);

    private final JdbcClient jdbc;
    private final CaseStore store;
    private final CaseHistory history;
    private final Passages passages;
    private final OpinionRows consultations;
    private final LinkedCases linked;
    private final CaseTimes times;
    private final ApplicantSeal seal;

    CaseTracking(
            JdbcClient jdbc,
            CaseStore store,
            CaseHistory history,
            Passages passages,
            OpinionRows consultations,
            LinkedCases linked,
            CaseTimes times,
            ApplicantSeal seal) {
        this.jdbc = jdbc;
        this.store = store;
        this.history = history;
        this.passages = passages;
        this.consultations = consultations;
        this.linked = linked;
        this.times = times;
        this.seal = seal;
    }

    /** By the key; empty where it leads to nothing. */
    public Optional<TrackedCase> by(TrackingKey key) {
        return jdbc.sql("SELECT id FROM cases.dossier WHERE tracking_sha256 = :digest")
                .param("digest", key.digest().value())
                .query((row, number) -> new CaseId(Columns.uuid(row, "id")))
                .optional()
                .flatMap(store::find)
                .map(this::tracked);
    }

    /**
     * By what stands on the receipt in words.
     *
     * @param secret eight letters and digits; case and spaces do not matter
     */
    public Optional<TrackedCase> by(CaseCode code, String secret) {
        Optional<Case> found = jdbc.sql("SELECT id FROM cases.dossier WHERE code = :code")
                .param("code", code.value())
                .query((row, number) -> new CaseId(Columns.uuid(row, "id")))
                .optional()
                .flatMap(store::find);
        // Compared with something also where there is no such case.
        TrackingKey key = found.map(one -> seal.key(one.id())).orElseGet(() -> new TrackingKey(NOBODYS));
        return isSecret(key, secret) ? found.map(this::tracked) : Optional.empty();
    }

    private static boolean isSecret(TrackingKey key, String typed) {
        return MessageDigest.isEqual(
                key.secret().getBytes(StandardCharsets.UTF_8),
                TrackingKey.secretTyped(typed).getBytes(StandardCharsets.UTF_8));
    }

    private static CaseEvent told(CaseEvent event) {
        return new CaseEvent(
                event.ordinal(),
                event.act(),
                event.at(),
                event.agency(),
                null,
                event.act().isExplained() ? event.words() : "");
    }

    /** For whom it was decided before. */
    TrackedCase of(Case one) {
        return tracked(one);
    }

    private TrackedCase tracked(Case one) {
        var open = history.of(one.id()).stream()
                .filter(event -> event.act().isOpen())
                .map(CaseTracking::told)
                .toList();
        return new TrackedCase(
                one,
                Optional.ofNullable(times.due(one)),
                passages.open(one.id()),
                open,
                consultations.of(one.id()).stream()
                        .filter(asked ->
                                asked.closing() == null || asked.closing().reply() != Reply.TAKEN_BACK)
                        .map(TrackedCase.AskedAgency::of)
                        .toList(),
                Stream.concat(linked.parent(one.id()).stream(), linked.children(one.id()).stream())
                        .toList());
    }
}
