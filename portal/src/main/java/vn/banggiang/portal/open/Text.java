package vn.banggiang.portal.open;

import java.util.List;
import vn.banggiang.portal.AttachedFile;
import vn.banggiang.richtext.RichText;
import vn.banggiang.storage.Sha256;

/**
 * An article with its whole text, as it is or was on line.
 *
 * @param files what goes with it
 * @param canonical its address at home, under which search engines shall know it
 */
public record Text(Shown shown, RichText body, List<AttachedFile> files, Sha256 sha256, String canonical) {

    /** Copies the list. */
    public Text {
        files = List.copyOf(files);
    }
}
