package vn.banggiang.documents;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Delegation;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Role;
import vn.banggiang.directory.UnitId;
import vn.banggiang.identity.Actor;

/**
 * The one rule that decides who sees a document: people on its path, clerks and leaders of the agency that keeps it, and
 * who holds its signer's delegation. Drafts belong to their authors and heads of unit until they are submitted. Every
 * list, page, API and download asks here.
 */
@Component
public class DocumentRights {

    private static final String ON_PATH = """
            d.id IN (SELECT document_id FROM documents.participant WHERE person_id = :me
                     UNION ALL
                     SELECT document_id FROM documents.participant
                     WHERE unit_id = ANY(:my_units) AND (:i_am_head OR NOT heads_only))
            """;

    private final JdbcClient jdbc;
    private final Directory directory;

    DocumentRights(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    /** Whether the person may see the document and its files. */
    public boolean maySee(Actor actor, DocumentRef document) {
        Visible visible = visible(actor, document.direction());
        String table = document.direction() == DocumentRef.Direction.INCOMING ? "incoming" : "outgoing";
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM documents." + table + " d WHERE d.id = :id AND "
                        + visible.condition() + ")")
                .params(visible.params())
                .param("id", document.id())
                .query(Boolean.class)
                .single();
    }

    /** NOT_FOUND for a document that the person may not see: its existence is not told either. */
    public void requireSight(Actor actor, DocumentRef document) {
        if (!maySee(actor, document)) {
            throw DocumentsException.notFound();
        }
    }

    /** Puts a person on the document's path. */
    public void include(DocumentRef document, AgencyId agency, PersonId person) {
        include(document, agency.value(), person.value(), null, false);
    }

    /** Puts a unit on the document's path; its heads alone where {@code headsOnly}. */
    public void include(DocumentRef document, AgencyId agency, UnitId unit, boolean headsOnly) {
        include(document, agency.value(), null, unit.value(), headsOnly);
    }

    /** Whoever is on the first document's path is from now on on the second's. */
    public void inherit(DocumentRef from, DocumentRef to) {
        jdbc.sql("""
                        INSERT INTO documents.participant (document_id, agency_id, person_id, unit_id, heads_only)
                        SELECT :to, agency_id, person_id, unit_id, heads_only FROM documents.participant
                        WHERE document_id = :from
                        ON CONFLICT DO NOTHING
                        """).param("to", to.id()).param("from", from.id()).update();
    }

    /** What the person sees of all documents of one direction, as a condition on the table {@code d}. */
    public Visible visible(Actor actor, DocumentRef.Direction direction) {
        Map<String, Object> params = new HashMap<>();
        params.put("my_agency", actor.agency().value());
        boolean covers = actor.is(Role.CLERK) || actor.is(Role.LEADER);
        if (direction == DocumentRef.Direction.INCOMING && covers) {
            return new Visible("(d.agency_id = :my_agency)", params);
        }
        params.put("me", actor.person().value());
        params.put("my_units", actor.units().stream().map(UnitId::value).toArray(UUID[]::new));
        params.put("i_am_head", actor.is(Role.HEAD_OF_UNIT));
        String either = ON_PATH;
        if (direction == DocumentRef.Direction.OUTGOING) {
            either += covers ? " OR d.state NOT IN ('DRAFT', 'RETURNED')" : "";
            either += " OR d.state NOT IN ('DRAFT', 'RETURNED', 'IN_REVIEW') AND d.signer = ANY(:stands_for)";
            params.put("stands_for", standsFor(actor));
        }
        return new Visible("(d.agency_id = :my_agency AND (" + either + "))", params);
    }

    private UUID[] standsFor(Actor actor) {
        return directory.delegationsTo(actor.person()).stream()
                .filter(one -> one.agency().equals(actor.agency()))
                .map(Delegation::leader)
                .map(PersonId::value)
                .toArray(UUID[]::new);
    }

    private void include(
            DocumentRef document, UUID agency, @Nullable UUID person, @Nullable UUID unit, boolean headsOnly) {
        jdbc.sql("""
                        INSERT INTO documents.participant AS p (document_id, agency_id, person_id, unit_id, heads_only)
                        VALUES (:document, :agency, :person, :unit, :heads_only)
                        ON CONFLICT (document_id, person_id, unit_id)
                        DO UPDATE SET heads_only = p.heads_only AND excluded.heads_only
                        """)
                .param("document", document.id())
                .param("agency", agency)
                .param("person", person)
                .param("unit", unit)
                .param("heads_only", headsOnly)
                .update();
    }

    /**
     * A condition on the table {@code d} and its parameters.
     *
     * @param condition in brackets
     */
    public record Visible(String condition, Map<String, Object> params) {

        /** Copies the map. */
        public Visible {
            params = Map.copyOf(params);
        }
    }
}
