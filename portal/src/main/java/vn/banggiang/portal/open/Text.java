package vn.banggiang.portal.open;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.banggiang.portal.AttachedFile;
import vn.banggiang.portal.Event;
import vn.banggiang.richtext.RichText;
import vn.banggiang.storage.Sha256;

/**
 * An article with its whole text, as it is or was on line.
 *
 * @param files what goes with it
 * @param event when and where it takes place, or null
 * @param canonical its address at home, under which search engines shall know it
 */
public record Text(
        Shown shown,
        RichText body,
        List<AttachedFile> files,
        @Nullable Event event,
        Sha256 sha256,
        String canonical) {

    /** Copies the list. */
    public Text {
        files = List.copyOf(files);
    }
}
