package vn.banggiang.layout;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A type of document: the 29 administrative types of article 7 and annex III of Decree 30/2020/NĐ-CP, and the
 * normative types that pages from outside carry.
 */
public enum DocumentType {
    NGHI_QUYET("Nghị quyết", "NQ"),
    QUYET_DINH("Quyết định", "QĐ"),
    CHI_THI("Chỉ thị", "CT"),
    QUY_CHE("Quy chế", "QC"),
    QUY_DINH("Quy định", "QyĐ"),
    THONG_CAO("Thông cáo", "TC"),
    THONG_BAO("Thông báo", "TB"),
    HUONG_DAN("Hướng dẫn", "HD"),
    CHUONG_TRINH("Chương trình", "CTr"),
    KE_HOACH("Kế hoạch", "KH"),
    PHUONG_AN("Phương án", "PA"),
    DE_AN("Đề án", "ĐA"),
    DU_AN("Dự án", "DA"),
    BAO_CAO("Báo cáo", "BC"),
    BIEN_BAN("Biên bản", "BB"),
    TO_TRINH("Tờ trình", "TTr"),
    HOP_DONG("Hợp đồng", "HĐ"),
    CONG_VAN("Công văn", ""),
    CONG_DIEN("Công điện", "CĐ"),
    BAN_GHI_NHO("Bản ghi nhớ", "BGN"),
    BAN_THOA_THUAN("Bản thỏa thuận", "BTT"),
    GIAY_UY_QUYEN("Giấy ủy quyền", "GUQ"),
    GIAY_MOI("Giấy mời", "GM"),
    GIAY_GIOI_THIEU("Giấy giới thiệu", "GGT"),
    GIAY_NGHI_PHEP("Giấy nghỉ phép", "GNP"),
    PHIEU_GUI("Phiếu gửi", "PG"),
    PHIEU_CHUYEN("Phiếu chuyển", "PC"),
    PHIEU_BAO("Phiếu báo", "PB"),
    THU_CONG("Thư công", ""),
    HIEN_PHAP("Hiến pháp", Kind.NORMATIVE, ""),
    BO_LUAT("Bộ luật", Kind.NORMATIVE, ""),
    LUAT("Luật", Kind.NORMATIVE, ""),
    PHAP_LENH("Pháp lệnh", Kind.NORMATIVE, ""),
    LENH("Lệnh", Kind.NORMATIVE, "L"),
    NGHI_DINH("Nghị định", Kind.NORMATIVE, "NĐ"),
    NGHI_QUYET_LIEN_TICH("Nghị quyết liên tịch", Kind.NORMATIVE, "NQLT"),
    THONG_TU("Thông tư", Kind.NORMATIVE, "TT"),
    THONG_TU_LIEN_TICH("Thông tư liên tịch", Kind.NORMATIVE, "TTLT");

    /** Whether Decree 30 rules the type's page, or the law on normative documents does. */
    public enum Kind {
        ADMINISTRATIVE,
        NORMATIVE
    }

    private final String vietnamese;
    private final Kind kind;
    private final String abbreviation;

    DocumentType(String vietnamese, String abbreviation) {
        this(vietnamese, Kind.ADMINISTRATIVE, abbreviation);
    }

    DocumentType(String vietnamese, Kind kind, String abbreviation) {
        this.vietnamese = vietnamese;
        this.kind = kind;
        this.abbreviation = abbreviation;
    }

    /** The name as the law writes it, for example "Quyết định". */
    public String vietnamese() {
        return vietnamese;
    }

    public Kind kind() {
        return kind;
    }

    /** The abbreviation that opens the notation; none for công văn, thư công and laws. */
    public Optional<String> abbreviation() {
        return abbreviation.isEmpty() ? Optional.empty() : Optional.of(abbreviation);
    }

    /** The 29 types of article 7, in the annex's order. */
    public static List<DocumentType> administrative() {
        return Arrays.stream(values())
                .filter(type -> type.kind == Kind.ADMINISTRATIVE)
                .toList();
    }

    /** The type with this Vietnamese name, in any case and normal form; "uỷ" and "ủy" are one word. */
    public static Optional<DocumentType> named(String name) {
        String wanted = plain(name);
        return Arrays.stream(values())
                .filter(type -> plain(type.vietnamese).equals(wanted))
                .findFirst();
    }

    /** The administrative type whose abbreviation this is, for example "QĐ". */
    public static Optional<DocumentType> abbreviated(String abbreviation) {
        return Arrays.stream(values())
                .filter(type -> !type.abbreviation.isEmpty() && type.abbreviation.equals(abbreviation))
                .findFirst();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .replace("uỷ", "ủy")
                .replace("thoả", "thỏa");
    }
}
