package vn.banggiang.documents.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.documents.DocumentRef;
import vn.banggiang.edxml.StatusCode;
import vn.banggiang.exchange.DeliveryFailed;
import vn.banggiang.exchange.EnvelopeId;
import vn.banggiang.exchange.StatusArrived;

/** Envelopes of documents and what their recipients reported. */
@Component
public class Deliveries {

    private final JdbcClient jdbc;
    private final Directory directory;
    private final Clock clock;

    Deliveries(JdbcClient jdbc, Directory directory, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.clock = clock;
    }

    /** An envelope is on its way, in the transaction that sent it. */
    public void sent(DocumentRef document, AgencyId sender, AgencyId recipient, EnvelopeId envelope) {
        jdbc.sql("INSERT INTO documents.delivery (envelope_id, document_id, agency_id, recipient, sent_at)"
                        + " VALUES (:envelope, :document, :agency, :recipient, :at)")
                .param("envelope", envelope.value())
                .param("document", document.id())
                .param("agency", sender.value())
                .param("recipient", recipient.value())
                .param("at", Columns.time(clock.instant()))
                .update();
    }

    /** A recipient that no envelope can go to, in the transaction that would have sent it; the clerk sees why. */
    public void undeliverable(DocumentRef document, AgencyId sender, AgencyId recipient, String reasonKey) {
        jdbc.sql("""
                        INSERT INTO documents.delivery (document_id, agency_id, recipient, sent_at, failed_at, failure_key)
                        VALUES (:document, :agency, :recipient, :at, :at, :key)
                        """)
                .param("document", document.id())
                .param("agency", sender.value())
                .param("recipient", recipient.value())
                .param("at", Columns.time(clock.instant()))
                .param("key", reasonKey)
                .update();
    }

    /** A recipient reported; the same report twice is one line. */
    @ApplicationModuleListener
    void on(StatusArrived event) {
        jdbc.sql("""
                        INSERT INTO documents.delivery_status (status_envelope, envelope_id, agency_id, code,
                            description, at)
                        SELECT :status, envelope_id, agency_id, :code, :description, :at
                        FROM documents.delivery WHERE envelope_id = :answered
                        ON CONFLICT (status_envelope) DO NOTHING
                        """)
                .param("status", event.status().value())
                .param("answered", event.answered().value())
                .param("code", event.code().code())
                .param("description", event.description())
                .param("at", Columns.time(event.at()))
                .update();
    }

    /** The exchange gave an envelope up: the clerk sees why. */
    @ApplicationModuleListener
    void on(DeliveryFailed event) {
        jdbc.sql("UPDATE documents.delivery SET failed_at = coalesce(failed_at, :now), failure_key = :key,"
                        + " failure_args = :args WHERE envelope_id = :envelope")
                .param("now", Columns.time(clock.instant()))
                .param("key", event.reasonKey())
                .param("args", event.reasonArgs().toArray(String[]::new))
                .param("envelope", event.envelope().value())
                .update();
    }

    /** The document's deliveries, by the recipients' names. */
    public List<Delivery> of(DocumentRef document) {
        Map<UUID, List<Delivery.Status>> statuses = statuses(document);
        List<Delivery> unnamed = jdbc.sql("SELECT envelope_id, recipient, sent_at, failure_key,"
                        + " coalesce(failure_args, '{}') AS failure_args"
                        + " FROM documents.delivery WHERE document_id = :id")
                .param("id", document.id())
                .query((row, number) -> new Delivery(
                        envelope(row),
                        new AgencyId(Columns.uuid(row, "recipient")),
                        "",
                        Columns.instant(row, "sent_at"),
                        row.getString("failure_key"),
                        Columns.texts(row, "failure_args"),
                        statuses.getOrDefault(Columns.uuidOrNull(row, "envelope_id"), List.of())))
                .list();
        return named(unnamed);
    }

    private static @Nullable EnvelopeId envelope(ResultSet row) throws SQLException {
        UUID id = Columns.uuidOrNull(row, "envelope_id");
        return id == null ? null : new EnvelopeId(id);
    }

    private List<Delivery> named(List<Delivery> deliveries) {
        Map<AgencyId, Agency> agencies =
                directory.agencies(deliveries.stream().map(Delivery::recipient).toList());
        return deliveries.stream()
                .map(one -> one.named(Optional.ofNullable(agencies.get(one.recipient()))
                        .map(Agency::name)
                        .orElse("")))
                .sorted(Comparator.comparing(Delivery::recipientName))
                .toList();
    }

    private Map<UUID, List<Delivery.Status>> statuses(DocumentRef document) {
        return jdbc
                .sql("SELECT s.envelope_id, s.code, s.description, s.at FROM documents.delivery_status s"
                        + " JOIN documents.delivery d ON d.envelope_id = s.envelope_id"
                        + " WHERE d.document_id = :id ORDER BY s.at, s.code")
                .param("id", document.id())
                .query((row, number) -> Map.entry(
                        Columns.uuid(row, "envelope_id"),
                        new Delivery.Status(
                                StatusCode.ofCode(row.getString("code")).orElseThrow(),
                                row.getString("description"),
                                Columns.instant(row, "at"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, HashMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
