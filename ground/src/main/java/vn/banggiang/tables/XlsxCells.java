package vn.banggiang.tables;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What stands in the cells of a sheet, as people see it there. */
final class XlsxCells {

    private static final int MOST_COLUMNS = 200;
    private static final int LONGEST = 32_767;

    /** As many digits as spreadsheet programs reckon with: 0.1 + 0.2 is 0.3. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final BigDecimal LARGEST = new BigDecimal("1e15");
    private static final BigDecimal DAYS = new BigDecimal("2958466");
    private static final Pattern LIKE_A_THOUSAND = Pattern.compile("-?[1-9]\\d{0,2}\\.\\d{3}");
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> strings;
    private final XlsxStyles styles;
    private final LocalDate dayZero;

    XlsxCells(List<String> strings, XlsxStyles styles, LocalDate dayZero) {
        this.strings = strings;
        this.styles = styles;
        this.dayZero = dayZero;
    }

    /** Those of the row that begins here. */
    List<String> row(XMLStreamReader xml, long line) throws XMLStreamException {
        List<String> cells = new ArrayList<>();
        while (!isEnd(xml, xml.next(), "row")) {
            if (xml.isStartElement() && xml.getLocalName().equals("c")) {
                int column = column(xml.getAttributeValue(null, "r"), cells.size());
                if (column >= MOST_COLUMNS) {
                    throw TablesException.tooManyColumns(line, MOST_COLUMNS);
                }
                while (cells.size() < column) {
                    cells.add("");
                }
                cells.add(cell(xml, name(column) + line));
            }
        }
        return cells;
    }

    private String cell(XMLStreamReader xml, String place) throws XMLStreamException {
        String type = xml.getAttributeValue(null, "t");
        XlsxStyles.Shown shown = styles.of(xml.getAttributeValue(null, "s"));
        String value = "";
        boolean formula = false;
        while (!isEnd(xml, xml.next(), "c")) {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "v", "is" -> value = texts(xml, xml.getLocalName());
                    case "f" -> formula = true;
                    default -> {}
                }
            }
        }
        if ("e".equals(type) || (formula && value.isEmpty() && !"str".equals(type))) {
            throw TablesException.cellWithoutValue(place);
        }
        return switch (type) {
            case "s" -> shared(value, place);
            case "d" -> value.replaceFirst("T.*", "");
            case "n" -> number(value, shown, place);
            case null -> number(value, shown, place);
            default -> value;
        };
    }

    private String shared(String index, String place) {
        int number = index.matches("\\d{1,8}") ? Integer.parseInt(index) : -1;
        if (number < 0 || number >= strings.size()) {
            throw TablesException.cellWithoutValue(place);
        }
        return strings.get(number);
    }

    private String number(String value, XlsxStyles.Shown shown, String place) {
        if (value.isBlank()) {
            return "";
        }
        BigDecimal number = parsed(value.strip(), place);
        return switch (shown) {
            case DAY -> dayZero.plusDays(day(number, place)).toString();
            case PERCENT -> plain(number.movePointRight(2)) + "%";
            case NUMBER -> plain(number);
        };
    }

    private static BigDecimal parsed(String value, String place) {
        try {
            BigDecimal number = new BigDecimal(value).round(DIGITS);
            if (number.abs().compareTo(LARGEST) > 0 || number.scale() > 30) {
                throw TablesException.cellWithoutValue(place);
            }
            return number;
        } catch (ArithmeticException | NumberFormatException noNumber) {
            throw TablesException.cellWithoutValue(noNumber, place);
        }
    }

    private static long day(BigDecimal number, String place) {
        if (number.signum() < 0 || number.compareTo(DAYS) >= 0) {
            throw TablesException.cellWithoutValue(place);
        }
        return number.longValue();
    }

    /** A number is none of those that may be a thousand or one; words may be. */
    private static String plain(BigDecimal number) {
        String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        return LIKE_A_THOUSAND.matcher(plain).matches() ? plain + "0" : plain;
    }

    /** All text up to the end of this element; hints how to pronounce it are none of it. */
    static String texts(XMLStreamReader xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean hint = false;
        while (!isEnd(xml, xml.next(), element)) {
            if (xml.isStartElement() || xml.isEndElement()) {
                hint = xml.getLocalName().equals("rPh") ? xml.isStartElement() : hint;
            } else if (xml.isCharacters() && !hint) {
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                if (text.length() > LONGEST) {
                    throw TablesException.refused("tables.too-large-inside");
                }
            }
        }
        return ESCAPED.matcher(text)
                .replaceAll(
                        sign -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(sign.group(1), 16))));
    }

    private static boolean isEnd(XMLStreamReader xml, int event, String element) {
        return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element);
    }

    /** Of an address such as {@code AB12}, from 0; the next one where the cell has none. */
    private static int column(@Nullable String address, int next) {
        if (address == null) {
            return next;
        }
        int column = 0;
        for (int i = 0; i < Math.min(3, address.length()) && isLetter(address.charAt(i)); i++) {
            column = column * 26 + (address.charAt(i) - 'A' + 1);
        }
        return Math.max(next, column - 1);
    }

    private static boolean isLetter(char sign) {
        return sign >= 'A' && sign <= 'Z';
    }

    private static String name(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : name(column / 26 - 1) + last;
    }
}
