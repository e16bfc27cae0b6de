package vn.banggiang.documents.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.PersonId;
import vn.banggiang.documents.DocumentRef;
import vn.banggiang.edxml.StatusCode;
import vn.banggiang.exchange.EnvelopeId;

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

    /**
     * Something was done about a delivery that was refused or failed, in the transaction that does it.
     *
     * @return false where it was done before
     */
    public boolean settle(UUID delivery, Settlement settlement) {
        return jdbc.sql("UPDATE documents.delivery SET settled_at = :at, settled_by = :by, settlement = :way,"
                                + " settled_words = :words WHERE id = :id AND settled_at IS NULL")
                        .param("id", delivery)
                        .param("at", Columns.time(settlement.at()))
                        .param("by", settlement.by().value())
                        .param("way", settlement.way().name())
                        .param("words", settlement.words())
                        .update()
                == 1;
    }

    /** How many recipients got each of these documents; those that were sent to nobody are not among them. */
    public Map<UUID, DeliverySummary> summaries(Collection<UUID> documents) {
        Map<UUID, DeliverySummary> sums = new HashMap<>();
        jdbc.sql("""
                        SELECT document_id, count(*) AS recipients, count(received_at) AS received,
                            count(refused_at) FILTER (WHERE settled_at IS NULL) AS refused,
                            count(failed_at) FILTER (WHERE settled_at IS NULL AND refused_at IS NULL) AS failed
                        FROM documents.delivery
                        WHERE document_id = ANY(:documents)
                            AND (settled_at IS NULL OR settlement = 'NOTHING_TO_SEND')
                        GROUP BY document_id
                        """).param("documents", documents.toArray(UUID[]::new)).query(row -> {
            sums.put(
                    Columns.uuid(row, "document_id"),
                    new DeliverySummary(
                            row.getInt("recipients"),
                            row.getInt("received"),
                            row.getInt("refused"),
                            row.getInt("failed")));
        });
        return Map.copyOf(sums);
    }

    /** The document's deliveries: those first about which something is to be done, then by the recipients' names. */
    public List<Delivery> of(DocumentRef document) {
        Map<UUID, List<Delivery.Status>> statuses = statuses(document);
        List<Delivery> unnamed = jdbc.sql("SELECT id, envelope_id, recipient, sent_at, failure_key,"
                        + " coalesce(failure_args, '{}') AS failure_args, settlement, settled_by, settled_at, settled_words"
                        + " FROM documents.delivery WHERE document_id = :id")
                .param("id", document.id())
                .query((row, number) -> new Delivery(
                        Columns.uuid(row, "id"),
                        envelope(row),
                        new AgencyId(Columns.uuid(row, "recipient")),
                        "",
                        Columns.instant(row, "sent_at"),
                        row.getString("failure_key"),
                        Columns.texts(row, "failure_args"),
                        statuses.getOrDefault(Columns.uuidOrNull(row, "envelope_id"), List.of()),
                        settlement(row)))
                .list();
        return named(unnamed);
    }

    private static @Nullable EnvelopeId envelope(ResultSet row) throws SQLException {
        UUID id = Columns.uuidOrNull(row, "envelope_id");
        return id == null ? null : new EnvelopeId(id);
    }

    private static @Nullable Settlement settlement(ResultSet row) throws SQLException {
        String way = row.getString("settlement");
        return way == null
                ? null
                : new Settlement(
                        Settlement.Way.valueOf(way),
                        new PersonId(Columns.uuid(row, "settled_by")),
                        Columns.instant(row, "settled_at"),
                        row.getString("settled_words"));
    }

    private List<Delivery> named(List<Delivery> deliveries) {
        Map<AgencyId, Agency> agencies =
                directory.agencies(deliveries.stream().map(Delivery::recipient).toList());
        return deliveries.stream()
                .map(one -> one.named(Optional.ofNullable(agencies.get(one.recipient()))
                        .map(Agency::name)
                        .orElse("")))
                .sorted(Comparator.comparing(Delivery::troubled)
                        .reversed()
                        .thenComparing(Delivery::recipientName)
                        .thenComparing(Delivery::sentAt))
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
