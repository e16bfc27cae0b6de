package vn.banggiang.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The first sheet of an Office Open XML workbook (ISO/IEC 29500) that somebody brings, row by row. Numbers come as they are
 * seen, {@code 60%} too, days as {@code 2015-12-31}, formulas as what they last gave; nothing is reckoned anew. Cells behind
 * a row's last one are left out.
 */
public final class BroughtXlsx {

    private static final long LARGEST_SHEET = 64L << 20;
    private static final long LARGEST_STRINGS = 16L << 20;
    private static final long LARGEST_STYLES = 8L << 20;
    private static final byte[] ZIP = {'P', 'K'};

    /** Old workbooks, and those with a password. */
    private static final byte[] COMPOUND = HexFormat.of().parseHex("d0cf11e0");

    private BroughtXlsx() {}

    /** Whether a file looks like a workbook rather than text, also one that cannot be read. */
    public static boolean is(byte[] file) {
        return begins(file, ZIP) || begins(file, COMPOUND);
    }

    /**
     * Hands over row after row that has cells, as long as {@code goesOn} says so; the line is the row's number in the sheet.
     *
     * @throws TablesException for what is no workbook, for one with a password, for what unpacks to more than a table, and
     *     for a cell without a value that can be read, with its address
     */
    public static void read(byte[] file, Predicate<BroughtRow> goesOn) {
        if (begins(file, COMPOUND)) {
            throw TablesException.refused("tables.old-or-locked");
        }
        try (XlsxParts parts = XlsxParts.of(file)) {
            XlsxWorkbook workbook = XlsxWorkbook.of(parts);
            List<String> strings = parts.read("xl/sharedStrings.xml", LARGEST_STRINGS, BroughtXlsx::strings)
                    .orElseGet(List::of);
            XlsxStyles styles =
                    parts.read("xl/styles.xml", LARGEST_STYLES, XlsxStyles::of).orElse(XlsxStyles.NONE);
            var cells = new XlsxCells(strings, styles, workbook.dayZero());
            if (parts.read(workbook.sheet(), LARGEST_SHEET, xml -> rows(xml, cells, goesOn))
                    .isEmpty()) {
                throw XlsxWorkbook.none();
            }
        } catch (XMLStreamException | IllegalArgumentException | ZipException broken) {
            throw TablesException.broken(broken);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean begins(byte[] file, byte[] magic) {
        return file.length >= magic.length && Arrays.equals(Arrays.copyOf(file, magic.length), magic);
    }

    private static List<String> strings(XMLStreamReader xml) throws XMLStreamException {
        List<String> strings = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                strings.add(XlsxCells.texts(xml, "si"));
            }
        }
        return strings;
    }

    /** How many rows have been seen. */
    private static long rows(XMLStreamReader xml, XlsxCells cells, Predicate<BroughtRow> goesOn)
            throws XMLStreamException {
        long line = 0;
        boolean more = true;
        while (more && xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("row")) {
                String number = xml.getAttributeValue(null, "r");
                long next = number == null ? line + 1 : Long.parseLong(number);
                if (next <= line) {
                    throw TablesException.refused("tables.broken");
                }
                line = next;
                List<String> row = cells.row(xml, line);
                more = row.isEmpty() || goesOn.test(new BroughtRow(line, row, true));
            }
        }
        return line;
    }
}
