package vn.banggiang.procedures.national;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A part of a procedure in the table, and which columns hold which of its keys.
 *
 * @param name in the column of parts: the key of the JSON
 * @param list key of the list in which it stands; of a text, its own key
 * @param within key by which entries of the list are told apart where the part stands in them; otherwise empty
 */
record TablePart(String name, Shape shape, String list, String within, Map<TableColumn, String> keys) {

    enum Shape {
        /** One text. */
        TEXT,
        /** A list of texts. */
        TEXTS,
        /** A list of entries. */
        ENTRIES,
        /** A list of groups, each with a list of entries. */
        GROUPED
    }

    static final TablePart TERM = grouped(
            "THOIGIAN", "CACHTHUCTHUCHIEN", "KENH", keys("SOLUONG THOIGIANGIAIQUYET", "DONVI DONVITINH", "MOTA MOTA"));

    /** Belongs to the time before it. */
    static final TablePart FEE = new TablePart(
            "PHILEPHI",
            Shape.ENTRIES,
            "PHILEPHI",
            "",
            keys("MA MAPHILEPHI", "SOLUONG SOTIEN", "DONVI DONVI", "MOTA MOTA", "URL URL"));

    /** In the order in which they are written, without fees. */
    static final List<TablePart> ALL = all();

    static Optional<TablePart> named(String name) {
        String wanted = name.strip().toUpperCase(Locale.ROOT);
        return wanted.equals(FEE.name)
                ? Optional.of(FEE)
                : ALL.stream().filter(part -> part.name.equals(wanted)).findFirst();
    }

    private static List<TablePart> all() {
        List<TablePart> parts = new ArrayList<>();
        for (String key : List.of("TENTTHC", "LOAITTHC", "IDQUYETDINHCONGBO", "TRANGTHAI", "MUCDO", "MACOQUANCONGBO")) {
            parts.add(text(key));
        }
        parts.add(coded("CAPTHUCHIEN", "CAPTHUCHIEN", "TENCAP"));
        parts.add(coded("LINHVUCTHUCHIEN", "MALINHVUC", "TENLINHVUC"));
        parts.add(grouped("TRINHTU", "TRINHTUTHUCHIEN", "TRUONGHOP", keys("TEN TENTRINHTU")));
        parts.add(TERM);
        parts.add(grouped(
                "GIAYTO",
                "THANHPHANHOSO",
                "TRUONGHOP",
                keys(
                        "MA MAGIAYTO",
                        "TEN TENGIAYTO",
                        "BANCHINH SOBANCHINH",
                        "BANSAO SOBANSAO",
                        "MAUDON TENMAUDON",
                        "URL URL",
                        "THAYTHE MA_KQ_THAYTHE")));
        parts.add(coded("DOITUONGTHUCHIEN", "MADOITUONG", "TENDOITUONG"));
        for (String agencies : List.of("COQUANTHUCHIEN", "COQUANCOTHAMQUYEN", "COQUANDUOCUYQUYEN", "COQUANPHOIHOP")) {
            parts.add(coded(agencies, "MADONVI", "TENDONVI"));
        }
        parts.add(entries("KETQUATHUCHIEN", keys("MA MAKETQUA", "TEN TENKETQUA", "URL URL")));
        parts.add(entries(
                "CANCUPHAPLY",
                keys(
                        "MA SOVANBAN",
                        "TEN TENVANBAN",
                        "NGAYBANHANH NGAYBANHANH",
                        "NGAYHIEULUC NGAYHIEULUC",
                        "COQUAN COQUANBANHANH",
                        "URL DIACHITRUYCAP")));
        for (String key : List.of(
                "MOTADOITUONGTHUCHIEN",
                "MOTACOQUANTHUCHIEN",
                "MOTACOQUANTHAMQUYEN",
                "DIACHITIEPNHAN",
                "YEUCAU",
                "TUKHOA",
                "MOTA")) {
            parts.add(text(key));
        }
        for (String texts : List.of("TTHCLIENQUAN", "TTHCLIENTHONG", "SUKIEN")) {
            parts.add(new TablePart(texts, Shape.TEXTS, texts, "", keys("TEN TEN")));
        }
        return List.copyOf(parts);
    }

    private static TablePart text(String key) {
        return new TablePart(key, Shape.TEXT, key, "", keys("TEN " + key));
    }

    private static TablePart coded(String list, String code, String name) {
        return entries(list, keys("MA " + code, "TEN " + name));
    }

    private static TablePart entries(String list, Map<TableColumn, String> keys) {
        return new TablePart(list, Shape.ENTRIES, list, "", keys);
    }

    private static TablePart grouped(String name, String list, String within, Map<TableColumn, String> keys) {
        return new TablePart(name, Shape.GROUPED, list, within, keys);
    }

    /** Each a column and the key that stands in it. */
    private static Map<TableColumn, String> keys(String... pairs) {
        Map<TableColumn, String> keys = new EnumMap<>(TableColumn.class);
        for (String pair : pairs) {
            String[] both = pair.split(" ", 2);
            keys.put(TableColumn.valueOf(both[0]), both[1]);
        }
        return keys;
    }
}
