package vn.banggiang.procedures.editing;

import static vn.banggiang.procedures.editing.EditKind.CHANNEL;
import static vn.banggiang.procedures.editing.EditKind.DAY;
import static vn.banggiang.procedures.editing.EditKind.EVENTS;
import static vn.banggiang.procedures.editing.EditKind.LINE;
import static vn.banggiang.procedures.editing.EditKind.LINES;
import static vn.banggiang.procedures.editing.EditKind.NUMBER;
import static vn.banggiang.procedures.editing.EditKind.ONLINE;
import static vn.banggiang.procedures.editing.EditKind.ROWS;
import static vn.banggiang.procedures.editing.EditKind.TEXT;

import java.util.List;
import java.util.Locale;

/**
 * A part of the form.
 *
 * @param name key of the national form, unique within what it stands in
 * @param label last part of its message key
 * @param below of rows, what each holds; otherwise empty
 */
public record EditPart(String name, EditKind kind, String label, List<EditPart> below) {

    private static final EditPart URL = part("URL", LINE, "url");

    /** A heading of the form and the parts below it. */
    public record Section(String title, List<EditPart> parts) {

        /** Copies the list. */
        public Section {
            parts = List.copyOf(parts);
        }

        /** Its message key. */
        public String key() {
            return "procedures.edit.section." + title;
        }
    }

    /** All of it but the code, in the order in which people fill it in. */
    public static final List<Section> SECTIONS = List.of(
            new Section(
                    "general",
                    List.of(
                            part("TENTTHC", LINE, "name"),
                            rows("LINHVUCTHUCHIEN", "field", coded("MALINHVUC", "TENLINHVUC")),
                            rows("CAPTHUCHIEN", "level", coded("CAPTHUCHIEN", "TENCAP")),
                            part("MUCDO", ONLINE, "online"),
                            part("LOAITTHC", LINE, "type"),
                            part("IDQUYETDINHCONGBO", LINE, "decision"),
                            part("TRANGTHAI", LINE, "standing"))),
            new Section(
                    "audience",
                    List.of(
                            rows("DOITUONGTHUCHIEN", "audience", coded("MADOITUONG", "TENDOITUONG")),
                            part("MOTADOITUONGTHUCHIEN", TEXT, "audience-words"),
                            part("YEUCAU", TEXT, "conditions"),
                            part("SUKIEN", EVENTS, "events"))),
            new Section(
                    "steps",
                    List.of(rows(
                            "TRINHTUTHUCHIEN",
                            "sequence",
                            List.of(
                                    part("TRUONGHOP", LINE, "when"),
                                    rows("TRINHTU", "step", List.of(part("TENTRINHTU", TEXT, "step-words"))))))),
            new Section("channels", List.of(rows("CACHTHUCTHUCHIEN", "channel", channel()))),
            new Section(
                    "papers",
                    List.of(rows(
                            "THANHPHANHOSO",
                            "paper-set",
                            List.of(part("TRUONGHOP", LINE, "when"), rows("GIAYTO", "paper", paper()))))),
            new Section(
                    "outcomes",
                    List.of(rows(
                            "KETQUATHUCHIEN",
                            "outcome",
                            List.of(part("TENKETQUA", LINE, "outcome-name"), part("MAKETQUA", LINE, "code"), URL)))),
            new Section("bodies", bodies()),
            new Section(
                    "legal",
                    List.of(rows(
                            "CANCUPHAPLY",
                            "legal-basis",
                            List.of(
                                    part("SOVANBAN", LINE, "number"),
                                    part("TENVANBAN", LINE, "title"),
                                    part("COQUANBANHANH", LINE, "issuer"),
                                    part("NGAYBANHANH", DAY, "issued"),
                                    part("NGAYHIEULUC", DAY, "effective"),
                                    part("DIACHITRUYCAP", LINE, "url"))))),
            new Section(
                    "more",
                    List.of(
                            part("TUKHOA", LINE, "keywords"),
                            part("MOTA", TEXT, "remarks"),
                            part("TTHCLIENQUAN", LINES, "related"),
                            part("TTHCLIENTHONG", LINES, "linked"))));

    /** Copies the list. */
    public EditPart {
        below = List.copyOf(below);
    }

    /** Its message key. */
    public String key() {
        return "procedures.edit." + label.toLowerCase(Locale.ROOT);
    }

    private static List<EditPart> channel() {
        return List.of(
                part("KENH", CHANNEL, "way"),
                rows(
                        "THOIGIAN",
                        "term",
                        List.of(
                                part("THOIGIANGIAIQUYET", NUMBER, "amount"),
                                part("DONVITINH", LINE, "unit"),
                                part("MOTA", TEXT, "description"),
                                rows(
                                        "PHILEPHI",
                                        "fee",
                                        List.of(
                                                part("SOTIEN", NUMBER, "fee-amount"),
                                                part("DONVI", LINE, "fee-unit"),
                                                part("MOTA", TEXT, "description"),
                                                part("MAPHILEPHI", LINE, "code"),
                                                URL)))));
    }

    private static List<EditPart> paper() {
        return List.of(
                part("TENGIAYTO", TEXT, "paper-name"),
                part("SOBANCHINH", NUMBER, "originals"),
                part("SOBANSAO", NUMBER, "copies"),
                part("MAGIAYTO", LINE, "code"),
                part("TENMAUDON", LINE, "form"),
                URL,
                part("MA_KQ_THAYTHE", LINE, "replaced-by"));
    }

    private static List<EditPart> bodies() {
        List<EditPart> agency = coded("MADONVI", "TENDONVI");
        return List.of(
                rows("COQUANTHUCHIEN", "performing", agency),
                part("MOTACOQUANTHUCHIEN", TEXT, "performing-words"),
                rows("COQUANCOTHAMQUYEN", "competent", agency),
                part("MOTACOQUANTHAMQUYEN", TEXT, "competent-words"),
                rows("COQUANDUOCUYQUYEN", "authorised", agency),
                rows("COQUANPHOIHOP", "coordinating", agency),
                part("DIACHITIEPNHAN", TEXT, "received-at"),
                part("MACOQUANCONGBO", LINE, "announcing"));
    }

    private static List<EditPart> coded(String code, String name) {
        return List.of(part(name, LINE, "called"), part(code, LINE, "code"));
    }

    private static EditPart part(String name, EditKind kind, String label) {
        return new EditPart(name, kind, label, List.of());
    }

    private static EditPart rows(String name, String label, List<EditPart> below) {
        return new EditPart(name, ROWS, label, below);
    }
}
