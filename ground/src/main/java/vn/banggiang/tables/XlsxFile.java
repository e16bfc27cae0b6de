package vn.banggiang.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One sheet of Office Open XML; its texts stand in their cells, not in a list that memory would have to hold. */
final class XlsxFile {

    private static final String PROGRAM = "Bằng Giang";
    private static final String FONT = "Times New Roman";

    /** Lines that memory holds at a time. */
    private static final int TOGETHER = 100;

    /** A text that programs would take for an escaped sign. */
    private static final Pattern LIKE_AN_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XlsxFile() {}

    static void write(Table table, OutputStream target) throws IOException {
        // Closing it would make a whole file of a table that broke off.
        Workbook file = new Workbook(target, PROGRAM, null);
        Worksheet sheet = file.newWorksheet(table.title().replace('\'', ' '));
        header(sheet, table.columns());
        int row = 0;
        for (List<Cell> line : table.lines()) {
            row++;
            line(sheet, row, line);
            if (row % TOGETHER == 0) {
                sheet.flush();
            }
        }
        file.finish();
    }

    private static void header(Worksheet sheet, List<Column> columns) {
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, columns.get(i).width());
            text(sheet, 0, i, columns.get(i).title());
        }
        style(sheet, 0, columns.size())
                .bold()
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .set();
    }

    private static void line(Worksheet sheet, int row, List<Cell> cells) {
        style(sheet, row, cells.size()).set();
        for (int i = 0; i < cells.size(); i++) {
            switch (cells.get(i)) {
                case Cell.Text(String words) -> text(sheet, row, i, words);
                case Cell.Whole(long number) -> sheet.value(row, i, number);
                case Cell.Day(LocalDate day) -> {
                    sheet.value(row, i, day);
                    sheet.style(row, i)
                            .format("dd/mm/yyyy")
                            .horizontalAlignment("left")
                            .verticalAlignment("top")
                            .set();
                }
            }
        }
    }

    private static StyleSetter style(Worksheet sheet, int row, int columns) {
        return sheet.range(row, 0, row, columns - 1)
                .style()
                .fontName(FONT)
                .verticalAlignment("top")
                .wrapText(true);
    }

    private static void text(Worksheet sheet, int row, int column, String words) {
        if (!words.isEmpty()) {
            sheet.inlineString(row, column, LIKE_AN_ESCAPE.matcher(words).replaceAll("_x005F_"));
        }
    }
}
