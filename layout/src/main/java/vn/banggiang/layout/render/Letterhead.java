package vn.banggiang.layout.render;

import java.util.Optional;
import vn.banggiang.layout.LayoutException;
import vn.banggiang.layout.Text;

/**
 * Boxes 2 to 4: who issues, under which notation, where.
 *
 * @param parent the agency the issuer belongs to, if it is printed
 * @param issuer the issuing agency
 * @param notation what follows the number and its slash, such as "QĐ-UBND"
 * @param place such as "Cao Bằng"
 */
public record Letterhead(Optional<String> parent, String issuer, String notation, String place) {
    private static final int LONGEST = 300;

    public Letterhead {
        parent = parent.map(name -> Text.required("parent", name, LONGEST));
        issuer = Text.required("issuer", issuer, LONGEST);
        notation = Text.required("notation", notation, 60);
        if (notation.startsWith("/") || notation.indexOf(' ') >= 0) {
            throw new LayoutException("layout.notation-malformed", notation);
        }
        place = Text.required("place", place, 100);
    }
}
