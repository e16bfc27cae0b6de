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
    private final SigningCapacity capacity;

    AwaitingSignature(JdbcClient jdbc, SigningCapacity capacity) {
        this.jdbc = jdbc;
        this.capacity = capacity;
    }

    /** The documents, longest waiting first; at most 200. */
    public List<OutgoingLine> of(Actor signer) {
        return jdbc.sql(OutgoingList.COLUMNS + "d.agency_id = :agency AND " + CONDITION
                        + " ORDER BY d.changed_at, d.id LIMIT " + MOST)
                .param("agency", signer.agency().value())
                .params(params(signer))
                .query(OutgoingList::line)
                .list();
    }

    /** What {@link #CONDITION} asks for. */
    Map<String, Object> params(Actor signer) {
        UUID[] signers =
                capacity.signersFor(signer).stream().map(PersonId::value).toArray(UUID[]::new);
        return Map.of("i_sign_for", signers);
    }
}
