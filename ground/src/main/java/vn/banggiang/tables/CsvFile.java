package vn.banggiang.tables;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Comma separated values (RFC 4180) in UTF-8. What is read may have semicolons or tabs instead, a byte order mark, and line
 * breaks within quotes.
 */
public final class CsvFile {

    /** As HTTP calls it. */
    public static final String MEDIA_TYPE = "text/csv;charset=UTF-8";

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final char QUOTE = '"';
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final int LONGEST_CELL = 1 << 20;

    private CsvFile() {}

    /**
     * Hands over row after row, lines without anything included, as long as {@code goesOn} says so.
     *
     * @throws TablesException when it is not UTF-8, or a cell is longer than a million signs
     */
    public static void read(byte[] file, Predicate<BroughtRow> goesOn) {
        String text = decoded(file);
        boolean quotesMatch = text.chars().filter(sign -> sign == QUOTE).count() % 2 == 0;
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(LONGEST_CELL)
                .ofCsvRecord(text);
        try {
            Iterator<CsvRecord> records = reader.iterator();
            boolean more = true;
            while (more && records.hasNext()) {
                CsvRecord row = records.next();
                boolean closed = quotesMatch || records.hasNext() || isOneLine(row);
                more = goesOn.test(new BroughtRow(row.getStartingLineNumber(), row.getFields(), closed));
            }
        } catch (CsvParseException unreadable) {
            throw TablesException.cellTooLong(unreadable, LONGEST_CELL);
        }
    }

    /** Writes lines of cells, each quoted where it has to be; the stream stays open. */
    public static void write(Iterable<List<String>> lines, OutputStream target) {
        try {
            CsvWriter writer =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(target, StandardCharsets.UTF_8);
            lines.forEach(writer::writeRecord);
            writer.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean isOneLine(CsvRecord row) {
        return row.getFields().stream().noneMatch(cell -> cell.indexOf('\n') >= 0);
    }

    private static String decoded(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw TablesException.notUtf8(other);
        }
    }

    /** Whichever stands most often in the first line, outside its quotes. */
    private static char separator(String text) {
        String header = text.lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("")
                .replaceAll("\"[^\"]*\"", "");
        char most = SEPARATORS.getFirst();
        for (char candidate : SEPARATORS) {
            if (count(header, candidate) > count(header, most)) {
                most = candidate;
            }
        }
        return most;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(each -> each == sign).count();
    }
}
