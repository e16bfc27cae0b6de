package vn.banggiang.layout.render;

import java.util.List;
import java.util.Optional;
import vn.banggiang.layout.LayoutException;
import vn.banggiang.layout.Text;

/**
 * A page that the rules of a procedure prescribe and that is no document of a register: an application (mẫu đơn), a receipt.
 * It has no form fields: people sign it by hand, or what is said of it says who did.
 *
 * @param issuer the agency whose page it is; without one, as of an applicant, the nation's name stands in the middle
 * @param source which rules prescribe it, above the head; may be empty
 * @param number such as "Số: 12/TNHS"; printed only below an issuer; may be empty
 * @param titles centred, at least one; the first in capitals
 * @param addressees "Kính gửi"; may be empty
 * @param placeAndDay such as "Cao Bằng, ngày 30 tháng 11 năm 2026"; may be empty
 * @param signatures side by side, at most three
 * @param qr in the bottom margin of the first page
 */
public record Slip(
        Optional<Issuer> issuer,
        String source,
        String number,
        List<String> titles,
        List<String> addressees,
        List<Block> body,
        String placeAndDay,
        List<Signature> signatures,
        Optional<Qr> qr) {

    private static final int LONGEST = 1000;
    private static final int MOST_LINES = 20;
    private static final int MOST_SIGNATURES = 3;
    private static final int MOST_BLOCKS = 20_000;

    /** {@link LayoutException} for what is too long, too much or missing. */
    public Slip {
        source = Text.line(source);
        number = Text.line(number);
        placeAndDay = Text.line(placeAndDay);
        titles = lines("title", titles);
        addressees = lines("addressees", addressees);
        body = List.copyOf(body);
        signatures = List.copyOf(signatures);
        if (titles.isEmpty() || body.isEmpty()) {
            throw new LayoutException("layout.text-missing", titles.isEmpty() ? "title" : "body");
        }
        if (body.size() > MOST_BLOCKS) {
            throw new LayoutException("layout.too-many-lines", "body", MOST_BLOCKS);
        }
        if (signatures.size() > MOST_SIGNATURES) {
            throw new LayoutException("layout.too-many-lines", "signatures", MOST_SIGNATURES);
        }
    }

    /**
     * Whose page it is.
     *
     * @param parent the agency above, if it is printed
     */
    public record Issuer(Optional<String> parent, String name) {

        /** {@link LayoutException} without a name. */
        public Issuer {
            parent = parent.map(above -> Text.required("parent", above, 300));
            name = Text.required("issuer", name, 300);
        }
    }

    /**
     * A place to sign.
     *
     * @param caption who signs, in capitals: "NGƯỜI NỘP HỒ SƠ"
     * @param hint below it, such as "(Ký, ghi rõ họ tên)"; may be empty
     * @param name below the free space; may be empty
     */
    public record Signature(String caption, String hint, String name) {

        /** {@link LayoutException} without a caption. */
        public Signature {
            caption = Text.required("signatures", caption, 200);
            hint = Text.line(hint);
            name = Text.line(name);
        }
    }

    private static List<String> lines(String field, List<String> lines) {
        if (lines.size() > MOST_LINES) {
            throw new LayoutException("layout.too-many-lines", field, MOST_LINES);
        }
        return lines.stream().map(line -> Text.required(field, line, LONGEST)).toList();
    }
}
