package vn.banggiang.legislation.open;

import java.time.Instant;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.legislation.Effect;
import vn.banggiang.legislation.LegalFacts;
import vn.banggiang.legislation.LegalId;
import vn.banggiang.storage.StoredFile;

/**
 * A legal document as everybody reads it.
 *
 * @param agency at whose portal
 * @param since when what is said of it now came on line
 * @param effect whether it is in force today
 */
public record OnLineDocument(LegalId id, AgencyId agency, String slug, LegalFacts facts, Instant since, Effect effect) {

    /** Its address below a portal. */
    public String below() {
        return LegalAddresses.LIST + "/" + slug;
    }

    /** The size of its file in whole kilobytes, at least one. */
    public long kilobytes() {
        StoredFile file = facts.file();
        return file == null ? 0 : Math.max(1, file.size() / 1024);
    }

    /** Whether its file is given to readers. */
    public boolean hasFile() {
        return facts.file() != null && effect != Effect.WITHDRAWN;
    }
}
