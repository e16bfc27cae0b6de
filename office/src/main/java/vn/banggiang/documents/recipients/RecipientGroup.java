package vn.banggiang.documents.recipients;

import java.util.List;
import vn.banggiang.directory.Agency;

/**
 * Agencies that are written to together.
 *
 * @param key by which programs name it, such as {@code departments}, or {@code own-} and its id
 * @param name as it is printed, such as "Các sở, ban, ngành tỉnh"
 * @param agencies those of today, in the directory's order, or as an agency chose them
 */
public record RecipientGroup(String key, String name, List<Agency> agencies) {

    /** Copies the list. */
    public RecipientGroup {
        agencies = List.copyOf(agencies);
    }
}
