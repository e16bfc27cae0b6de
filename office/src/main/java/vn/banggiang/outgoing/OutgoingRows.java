package vn.banggiang.outgoing;

import static vn.banggiang.database.Columns.date;
import static vn.banggiang.database.Columns.instant;
import static vn.banggiang.database.Columns.texts;
import static vn.banggiang.database.Columns.time;
import static vn.banggiang.database.Columns.uuid;
import static vn.banggiang.database.Columns.uuidOrNull;
import static vn.banggiang.database.Columns.uuids;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.UnitId;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.Notation;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.TrichYeu;
import vn.banggiang.documents.Urgency;
import vn.banggiang.documents.VerificationCode;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.layout.SignatureBlock;
import vn.banggiang.storage.Sha256;
import vn.banggiang.words.Folding;

/** An outgoing document as a row of the table and back. */
final class OutgoingRows {

    static final String SELECT = """
            SELECT d.*, v.number AS page_number, v.source AS page_source, v.sha256 AS page_sha256,
                v.size AS page_size, v.made_by AS page_by, v.made_at AS page_at, v.original_sha256 AS page_original
            FROM documents.outgoing d
            LEFT JOIN documents.draft_version v ON v.outgoing_id = d.id AND v.number = d.version
            """;

    static final String INSERT = """
            INSERT INTO documents.outgoing (id, agency_id, unit_id, drafter, drafted_at, changed_at, state, notation,
                type, trich_yeu, recipients, other_recipients, can_cu, body, signer, authority, position,
                signer_name, urgency, reply_to,
                reply_completes, code, version, search_text)
            VALUES (:id, :agency_id, :unit_id, :drafter, :now, :now, :state, :notation, :type, :trich_yeu,
                :recipients, :other_recipients, :can_cu, :body, :signer, :authority, :position, :signer_name, :urgency,
                :reply_to, :reply_completes, :code, :version, :search_text)
            ON CONFLICT (id) DO NOTHING
            """;

    static final String UPDATE = """
            UPDATE documents.outgoing SET changed_at = :now, state = :state, notation = :notation, type = :type,
                trich_yeu = :trich_yeu, recipients = :recipients, other_recipients = :other_recipients,
                can_cu = :can_cu, body = :body, signer = :signer, authority = :authority, position = :position,
                signer_name = :signer_name, urgency = :urgency, version = :version,
                revision = :revision,
                signed_sha256 = :signed_sha256, signed_by = :signed_by, signed_at = :signed_at,
                number_year = :number_year, number = :number, issue_date = :issue_date, numbered_by = :numbered_by,
                numbered_at = :numbered_at, issued_sha256 = :issued_sha256, issued_size = :issued_size,
                issued_at = :issued_at, search_text = :search_text
            WHERE id = :id
            """;

    private OutgoingRows() {}

    /** @param recipients their names, by which it is searched */
    static Map<String, @Nullable Object> params(OutgoingDocument document, String recipients, Instant now) {
        Map<String, @Nullable Object> params = new HashMap<>();
        OutgoingDocument.Reply reply = document.reply();
        DraftVersion page = document.page();
        params.put("id", document.id().value());
        params.put("agency_id", document.agency().value());
        params.put("unit_id", document.unit().value());
        params.put("drafter", document.drafter().value());
        params.put("now", time(now));
        params.put("state", document.state().name());
        params.put("notation", document.notation().value());
        params.put("reply_to", reply == null ? null : reply.to().value());
        params.put("reply_completes", reply != null && reply.completes());
        params.put("code", document.code().value());
        params.put("revision", document.revision());
        params.put("version", page == null ? null : page.number());
        content(params, document.content());
        block(params, document.block());
        signature(params, document.signature());
        number(params, document.number());
        issued(params, document.issued());
        params.put(
                "search_text",
                Folding.fold(document.printedCode()) + " · "
                        + Folding.fold(document.notation().value()) + " · "
                        + Folding.fold(document.content().trichYeu().value()) + " · "
                        + Folding.fold(document.content().type().vietnamese()) + " · "
                        + Folding.fold(recipients));
        return params;
    }

    private static void content(Map<String, @Nullable Object> params, DraftContent content) {
        params.put("type", content.type().name());
        params.put("trich_yeu", content.trichYeu().value());
        params.put(
                "recipients", content.recipients().stream().map(AgencyId::value).toArray(UUID[]::new));
        params.put("other_recipients", content.otherRecipients().toArray(String[]::new));
        params.put("can_cu", content.canCu().toArray(String[]::new));
        params.put("body", content.body());
        params.put("signer", content.signer().value());
        params.put("urgency", content.urgency().name());
    }

    private static void block(Map<String, @Nullable Object> params, SignatureBlock block) {
        params.put("authority", block.authority().toArray(String[]::new));
        params.put("position", block.position());
        params.put("signer_name", block.signer());
    }

    private static void signature(Map<String, @Nullable Object> params, @Nullable LeaderSignature signature) {
        params.put(
                "signed_sha256", signature == null ? null : signature.sha256().value());
        params.put("signed_by", signature == null ? null : signature.by().value());
        params.put("signed_at", signature == null ? null : time(signature.at()));
    }

    private static void number(Map<String, @Nullable Object> params, @Nullable IssueNumber number) {
        params.put("number_year", number == null ? null : number.year());
        params.put("number", number == null ? null : number.number());
        params.put("issue_date", number == null ? null : number.date());
        params.put("numbered_by", number == null ? null : number.by().value());
        params.put("numbered_at", number == null ? null : time(number.at()));
    }

    private static void issued(Map<String, @Nullable Object> params, @Nullable Issued issued) {
        params.put("issued_sha256", issued == null ? null : issued.sha256().value());
        params.put("issued_size", issued == null ? null : issued.size());
        params.put("issued_at", issued == null ? null : time(issued.at()));
    }

    static OutgoingDocument document(ResultSet row, int number) throws SQLException {
        UUID reply = uuidOrNull(row, "reply_to");
        return new OutgoingDocument(
                new OutgoingId(uuid(row, "id")),
                new AgencyId(uuid(row, "agency_id")),
                new UnitId(uuid(row, "unit_id")),
                new PersonId(uuid(row, "drafter")),
                new Notation(row.getString("notation")),
                content(row),
                new SignatureBlock(texts(row, "authority"), row.getString("position"), row.getString("signer_name")),
                reply == null
                        ? null
                        : new OutgoingDocument.Reply(new IncomingId(reply), row.getBoolean("reply_completes")),
                new VerificationCode(row.getString("code")),
                row.getInt("revision"),
                page(row),
                phase(row));
    }

    /** What the state says is there: the table's own conditions hold it to that. */
    private static OutgoingPhase phase(ResultSet row) throws SQLException {
        OutgoingState state = OutgoingState.valueOf(row.getString("state"));
        return switch (state) {
            case DRAFT, IN_REVIEW, RETURNED, APPROVED -> new OutgoingPhase.Unsigned(state);
            case SIGNED -> new OutgoingPhase.Signed(signature(row));
            case NUMBERED -> new OutgoingPhase.Numbered(signature(row), number(row));
            case ISSUED -> new OutgoingPhase.Sealed(signature(row), number(row), issued(row));
        };
    }

    private static DraftContent content(ResultSet row) throws SQLException {
        return new DraftContent(
                DocumentType.valueOf(row.getString("type")),
                new TrichYeu(row.getString("trich_yeu")),
                uuids(row, "recipients").stream().map(AgencyId::new).toList(),
                texts(row, "other_recipients"),
                texts(row, "can_cu"),
                row.getString("body"),
                new PersonId(uuid(row, "signer")),
                Urgency.valueOf(row.getString("urgency")));
    }

    private static @Nullable DraftVersion page(ResultSet row) throws SQLException {
        return row.getString("page_sha256") == null ? null : requiredPage(row);
    }

    static DraftVersion requiredPage(ResultSet row) throws SQLException {
        String original = row.getString("page_original");
        return new DraftVersion(
                row.getInt("page_number"),
                DraftVersion.Source.valueOf(row.getString("page_source")),
                new Sha256(row.getString("page_sha256")),
                row.getLong("page_size"),
                new PersonId(uuid(row, "page_by")),
                instant(row, "page_at"),
                original == null ? null : new Sha256(original));
    }

    private static LeaderSignature signature(ResultSet row) throws SQLException {
        return new LeaderSignature(
                new Sha256(row.getString("signed_sha256")),
                new PersonId(uuid(row, "signed_by")),
                instant(row, "signed_at"));
    }

    private static IssueNumber number(ResultSet row) throws SQLException {
        return new IssueNumber(
                row.getInt("number"),
                date(row, "issue_date"),
                new PersonId(uuid(row, "numbered_by")),
                instant(row, "numbered_at"));
    }

    private static Issued issued(ResultSet row) throws SQLException {
        return new Issued(
                new Sha256(row.getString("issued_sha256")), row.getLong("issued_size"), instant(row, "issued_at"));
    }
}
