package vn.banggiang.layout.render;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.layout.LayoutException;
import vn.banggiang.layout.SignatureBlock;
import vn.banggiang.layout.Text;
import vn.banggiang.layout.Urgency;

/**
 * A document before its number, date and signatures: everything that is printed on its pages.
 *
 * @param trichYeu without "V/v" for a công văn; as printed for the other types ("Về việc …")
 * @param addressees "Kính gửi" of a công văn, tờ trình or báo cáo; may be empty
 * @param competence the line above the căn cứ of a decision, such as "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH"; the issuer if
 *     absent
 * @param canCu the legal grounds, without final punctuation
 * @param recipients "Nơi nhận", without dashes and final punctuation, the last one "Lưu: VT, …"
 * @param typist the typist's sign and number of copies, such as "PL.(300)"
 * @param address one or more lines for the foot of the first page
 * @param blanks words among all these that only stand for what is still missing, printed in the colour of blanks; none
 *     in a draft that is complete
 */
public record Draft(
        DocumentType type,
        Letterhead letterhead,
        String trichYeu,
        List<String> addressees,
        Optional<String> competence,
        List<String> canCu,
        List<Block> body,
        SignatureBlock signatureBlock,
        List<String> recipients,
        Optional<Urgency> urgency,
        Optional<String> typist,
        List<String> address,
        Optional<Qr> qr,
        Set<String> blanks) {
    private static final int LONGEST = 1000;
    private static final int MOST_LINES = 500;
    private static final int MOST_BLOCKS = 20_000;

    public Draft {
        trichYeu = Text.required("trichYeu", trichYeu, LONGEST);
        addressees = lines("addressees", addressees, MOST_LINES);
        competence = competence.map(line -> Text.required("competence", line, LONGEST));
        canCu = lines("canCu", canCu, MOST_LINES);
        body = List.copyOf(body);
        recipients = lines("recipients", recipients, MOST_LINES);
        typist = typist.map(sign -> Text.required("typist", sign, 40));
        address = lines("address", address, 4);
        blanks = Set.copyOf(blanks);
        if (body.isEmpty()) {
            throw new LayoutException("layout.text-missing", "body");
        }
        if (body.size() > MOST_BLOCKS) {
            throw new LayoutException("layout.too-many-lines", "body", MOST_BLOCKS);
        }
    }

    /** A draft with what no document lacks; the rest is added by the {@code with…} methods. */
    public static Draft of(
            DocumentType type,
            Letterhead letterhead,
            String trichYeu,
            List<Block> body,
            SignatureBlock signatureBlock,
            List<String> recipients) {
        return new Draft(
                type,
                letterhead,
                trichYeu,
                List.of(),
                Optional.empty(),
                List.of(),
                body,
                signatureBlock,
                recipients,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Set.of());
    }

    public Draft withAddressees(List<String> names) {
        return with(parts -> parts.addressees = names);
    }

    /** The grounds, and above them the authority that decides. */
    public Draft withGrounds(Optional<String> authority, List<String> grounds) {
        return with(parts -> {
            parts.competence = authority;
            parts.canCu = grounds;
        });
    }

    public Draft withUrgency(Urgency degree) {
        return with(parts -> parts.urgency = Optional.of(degree));
    }

    public Draft withTypist(String sign) {
        return with(parts -> parts.typist = Optional.of(sign));
    }

    public Draft withAddress(List<String> footLines) {
        return with(parts -> parts.address = footLines);
    }

    public Draft withQr(Qr code) {
        return with(parts -> parts.qr = Optional.of(code));
    }

    /** A draft that is still being written: these of its words stand for what is missing. */
    public Draft withBlanks(Set<String> words) {
        return with(parts -> parts.blanks = words);
    }

    private Draft with(Consumer<Parts> change) {
        Parts parts = new Parts(this);
        change.accept(parts);
        return new Draft(
                type,
                letterhead,
                trichYeu,
                parts.addressees,
                parts.competence,
                parts.canCu,
                body,
                signatureBlock,
                recipients,
                parts.urgency,
                parts.typist,
                parts.address,
                parts.qr,
                parts.blanks);
    }

    /** The official name of the PDF: type and trích yếu. */
    public String title() {
        return type == DocumentType.CONG_VAN ? "Công văn về việc " + trichYeu : type.vietnamese() + ": " + trichYeu;
    }

    private static List<String> lines(String field, List<String> lines, int most) {
        if (lines.size() > most) {
            throw new LayoutException("layout.too-many-lines", field, most);
        }
        return lines.stream()
                .map(line -> Text.required(field, line, LONGEST))
                .map(line -> line.replaceAll("[;.]+$", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** What not every document has, while a draft is copied with some of it changed. */
    private static final class Parts {
        private List<String> addressees;
        private Optional<String> competence;
        private List<String> canCu;
        private Optional<Urgency> urgency;
        private Optional<String> typist;
        private List<String> address;
        private Optional<Qr> qr;
        private Set<String> blanks;

        Parts(Draft draft) {
            addressees = draft.addressees;
            competence = draft.competence;
            canCu = draft.canCu;
            urgency = draft.urgency;
            typist = draft.typist;
            address = draft.address;
            qr = draft.qr;
            blanks = draft.blanks;
        }
    }
}
