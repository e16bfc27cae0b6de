package vn.banggiang.procedures.national;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of the table, named like the keys of the JSON. */
enum TableColumn {
    /** To which procedure the line belongs. */
    MATTHC(14),
    /** Of which part of it the line is: {@link TablePart}. */
    PHAN(20),
    /** Of several cases, channels or times of the part, which. */
    NHOM(20),
    MA(14),
    TEN(60),
    SOLUONG(12),
    DONVI(18),
    BANCHINH(10),
    BANSAO(10),
    NGAYBANHANH(14),
    NGAYHIEULUC(14),
    COQUAN(30),
    MAUDON(30),
    MOTA(40),
    THAYTHE(14),
    URL(30);

    private final int width;

    TableColumn(int width) {
        this.width = width;
    }

    int width() {
        return width;
    }

    static Optional<TableColumn> titled(String title) {
        String wanted = title.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.name().equals(wanted))
                .findFirst();
    }
}
