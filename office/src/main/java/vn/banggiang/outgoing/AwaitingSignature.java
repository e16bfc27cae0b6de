package vn.banggiang.outgoing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.PersonId;
import vn.banggiang.identity.Actor;

/** What waits for a person's signature, as the named signer or by the signer's delegation. */
@Component
public class AwaitingSignature {

    static final String CONDITION = "d.state = 'APPROVED' AND d.signer = ANY(:i_sign_for)";

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final OutgoingLines rows;
    private final SigningCapacity capacity;

    AwaitingSignature(JdbcClient jdbc, OutgoingLines rows, SigningCapacity capacity) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.capacity = capacity;
    }

    /** The documents, the most urgent and longest waiting first; at most 200. */
    public List<OutgoingLine> of(Actor signer) {
        return rows.named(jdbc.sql(OutgoingLines.COLUMNS + "d.agency_id = :agency AND " + CONDITION
                        + " ORDER BY d.urgency_rank DESC, d.changed_at, d.id LIMIT " + MOST)
                .param("agency", signer.agency().value())
                .params(params(signer))
                .query(OutgoingLines::read)
                .list());
    }

    /** What {@link #CONDITION} asks for. */
    Map<String, Object> params(Actor signer) {
        UUID[] signers =
                capacity.signersFor(signer).stream().map(PersonId::value).toArray(UUID[]::new);
        return Map.of("i_sign_for", signers);
    }
}
