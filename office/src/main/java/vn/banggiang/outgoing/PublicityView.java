package vn.banggiang.outgoing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.Relation;

/**
 * What the public knows of an issued document, and which others it changed or was changed by.
 *
 * @param publication null where it is not on line
 */
public record PublicityView(@Nullable Publication publication, List<Related> changes) {

    /** Copies the list. */
    public PublicityView {
        changes = List.copyOf(changes);
    }

    /**
     * Another document.
     *
     * @param passive whether the other one does it to this
     * @param code number and notation of the other
     * @param open whether the reader may open the other
     */
    public record Related(Relation relation, boolean passive, OutgoingId other, String code, boolean open) {

        /** Message key of how the two are related. */
        public String key() {
            return passive ? relation.reverseKey() : relation.key();
        }
    }
}
