package vn.banggiang.incoming;

import static vn.banggiang.database.Columns.date;
import static vn.banggiang.database.Columns.dateOrNull;
import static vn.banggiang.database.Columns.instant;
import static vn.banggiang.database.Columns.instantOrNull;
import static vn.banggiang.database.Columns.texts;
import static vn.banggiang.database.Columns.time;
import static vn.banggiang.database.Columns.timeOrNull;
import static vn.banggiang.database.Columns.uuid;
import static vn.banggiang.database.Columns.uuidOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.ReadFacts;
import vn.banggiang.documents.Urgency;
import vn.banggiang.exchange.EnvelopeId;
import vn.banggiang.storage.Sha256;
import vn.banggiang.words.Folding;

/** An incoming document as a row of the table and back. */
final class IncomingRows {

    static final String INSERT = """
            INSERT INTO documents.incoming (id, agency_id, state, arrived_at, envelope_id, sender_code, document_id,
                issuer, number, notation, place, issued_on, type, trich_yeu, signer, position, authority, recipients,
                urgency, verdict, findings, search_text)
            VALUES (:id, :agency_id, :state, :arrived_at, :envelope_id, :sender_code, :document_id,
                :issuer, :number, :notation, :place, :issued_on, :type, :trich_yeu, :signer, :position, :authority,
                :recipients, :urgency, :verdict, CAST(:findings AS jsonb), :search_text)
            ON CONFLICT DO NOTHING
            """;

    static final String UPDATE = """
            UPDATE documents.incoming SET state = :state, document_id = :document_id, issuer = :issuer,
                number = :number, notation = :notation, place = :place, issued_on = :issued_on, type = :type,
                trich_yeu = :trich_yeu, signer = :signer, position = :position, authority = :authority,
                recipients = :recipients, urgency = :urgency, search_text = :search_text,
                arrival_year = :arrival_year, arrival_number = :arrival_number, arrived_on = :arrived_on,
                registered_by = :registered_by, registered_at = :registered_at, duplicate_key = :duplicate_key,
                refusal_reason = :refusal_reason, but_phe = :but_phe, lead_unit = :lead_unit,
                lead_person = :lead_person, deadline = :deadline, directed_by = :directed_by,
                directed_at = :directed_at, assigned_to = :assigned_to, assigned_deadline = :assigned_deadline,
                assigned_words = :assigned_words, assigned_by = :assigned_by, assigned_at = :assigned_at,
                extension_to = :extension_to, extension_reason = :extension_reason, extension_by = :extension_by,
                extension_at = :extension_at, handler = :handler, handling_since = :handling_since,
                completed_at = :completed_at, reply_id = :reply_id,
                recalled_at = :recalled_at, recalled_by = :recalled_by, recall_reason = :recall_reason
            WHERE id = :id
            """;

    private IncomingRows() {}

    static Map<String, @Nullable Object> params(IncomingDocument document) {
        Map<String, @Nullable Object> params = new HashMap<>();
        params.put("id", document.id().value());
        params.put("agency_id", document.agency().value());
        params.put("state", document.state().name());
        params.put("arrived_at", time(document.arrivedAt()));
        EnvelopeId envelope = document.origin().envelope();
        params.put("envelope_id", envelope == null ? null : envelope.value());
        params.put(
                "sender_code",
                document.origin() instanceof Origin.Exchange(EnvelopeId _, AgencyCode sender) ? sender.value() : null);
        params.put("refusal_reason", document.reason());
        facts(params, document.facts());
        registration(params, document);
        DirectionRows.write(params, document.direction());
        handling(params, document.handling());
        recall(params, document.recall());
        return params;
    }

    private static void facts(Map<String, @Nullable Object> params, ReadFacts facts) {
        params.put("document_id", facts.documentId());
        params.put("issuer", facts.issuer());
        params.put("number", facts.number());
        params.put("notation", facts.notation());
        params.put("place", facts.place());
        params.put("issued_on", facts.date());
        params.put("type", facts.type());
        params.put("trich_yeu", facts.trichYeu());
        params.put("signer", facts.signer());
        params.put("position", facts.position());
        params.put("authority", facts.authority());
        params.put("recipients", facts.recipientLines().toArray(String[]::new));
        params.put("urgency", facts.urgency().name());
    }

    private static void registration(Map<String, @Nullable Object> params, IncomingDocument document) {
        Registration line = document.registration();
        params.put("arrival_year", line == null ? null : line.soDen().year());
        params.put("arrival_number", line == null ? null : line.soDen().number());
        params.put("arrived_on", line == null ? null : line.ngayDen());
        params.put("registered_by", line == null ? null : line.by().value());
        params.put("registered_at", line == null ? null : time(line.at()));
        params.put(
                "duplicate_key",
                line == null
                        ? null
                        : DuplicateKey.of(document.registeredFacts())
                                .map(DuplicateKey::value)
                                .orElse(null));
        params.put("search_text", searchText(document));
    }

    private static void handling(Map<String, @Nullable Object> params, @Nullable Handling handling) {
        OutgoingId reply = handling == null ? null : handling.reply();
        params.put("handler", handling == null ? null : handling.handler().value());
        params.put("handling_since", handling == null ? null : time(handling.since()));
        params.put("completed_at", handling == null ? null : timeOrNull(handling.completed()));
        params.put("reply_id", reply == null ? null : reply.value());
    }

    private static void recall(Map<String, @Nullable Object> params, @Nullable Recall recall) {
        params.put("recalled_at", recall == null ? null : time(recall.at()));
        params.put("recalled_by", recall == null ? null : recall.by());
        params.put("recall_reason", recall == null ? null : recall.reason());
    }

    /** What the search looks through: every word of the facts, and the số đến behind a sign that no fact has. */
    private static String searchText(IncomingDocument document) {
        ReadFacts facts = document.facts();
        Registration line = document.registration();
        return Stream.of(
                        code(facts),
                        facts.trichYeu(),
                        facts.issuer(),
                        facts.type(),
                        facts.signer(),
                        line == null ? null : line.soDen().toString())
                .filter(Objects::nonNull)
                .map(Folding::fold)
                .collect(Collectors.joining(" · "));
    }

    /** Number and notation, or the one that there is. */
    private static @Nullable String code(ReadFacts facts) {
        String code = Stream.of(facts.number(), facts.notation())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("/"));
        return code.isEmpty() ? null : code;
    }

    static IncomingDocument document(ResultSet row, List<IncomingFile> files, List<DirectionRows.Involved> involved)
            throws SQLException {
        return new IncomingDocument(
                new IncomingId(uuid(row, "id")),
                new AgencyId(uuid(row, "agency_id")),
                IncomingState.valueOf(row.getString("state")),
                origin(row),
                instant(row, "arrived_at"),
                facts(row),
                files,
                registration(row),
                DirectionRows.read(row, involved),
                handling(row),
                row.getString("refusal_reason"),
                recall(row));
    }

    static IncomingFile file(ResultSet row, int number) throws SQLException {
        return new IncomingFile(new Sha256(row.getString("sha256")), row.getString("name"), row.getLong("size"));
    }

    private static Origin origin(ResultSet row) throws SQLException {
        UUID envelope = uuidOrNull(row, "envelope_id");
        return envelope == null
                ? new Origin.Upload()
                : new Origin.Exchange(new EnvelopeId(envelope), new AgencyCode(row.getString("sender_code")));
    }

    private static ReadFacts facts(ResultSet row) throws SQLException {
        return new ReadFacts(
                row.getString("document_id"),
                row.getString("issuer"),
                row.getString("number"),
                row.getString("notation"),
                row.getString("place"),
                dateOrNull(row, "issued_on"),
                row.getString("type"),
                row.getString("trich_yeu"),
                row.getString("signer"),
                row.getString("position"),
                row.getString("authority"),
                texts(row, "recipients"),
                Urgency.valueOf(row.getString("urgency")));
    }

    private static @Nullable Registration registration(ResultSet row) throws SQLException {
        Instant at = instantOrNull(row, "registered_at");
        return at == null
                ? null
                : new Registration(
                        new ArrivalNumber(row.getInt("arrival_year"), row.getInt("arrival_number")),
                        date(row, "arrived_on"),
                        new PersonId(uuid(row, "registered_by")),
                        at);
    }

    private static @Nullable Recall recall(ResultSet row) throws SQLException {
        Instant at = instantOrNull(row, "recalled_at");
        return at == null ? null : new Recall(at, row.getString("recalled_by"), row.getString("recall_reason"));
    }

    private static @Nullable Handling handling(ResultSet row) throws SQLException {
        Instant since = instantOrNull(row, "handling_since");
        UUID reply = uuidOrNull(row, "reply_id");
        return since == null
                ? null
                : new Handling(
                        new PersonId(uuid(row, "handler")),
                        since,
                        instantOrNull(row, "completed_at"),
                        reply == null ? null : new OutgoingId(reply));
    }
}
