package vn.banggiang.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * As what a workbook's cell styles show their numbers.
 *
 * @param shown by the style's index
 */
record XlsxStyles(List<Shown> shown) {

    static final XlsxStyles NONE = new XlsxStyles(List.of());

    private static final Pattern ASIDE = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.");
    private static final Pattern OF_A_DAY = Pattern.compile("(?i).*[yd].*");

    /** What people see where the number stands. */
    enum Shown {
        NUMBER,
        DAY,
        PERCENT
    }

    static XlsxStyles of(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> formats = new HashMap<>();
        List<Shown> styles = new ArrayList<>();
        boolean ofCells = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
                ofCells = false;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "cellXfs" -> ofCells = true;
                    case "numFmt" ->
                        formats.put(
                                String.valueOf(xml.getAttributeValue(null, "numFmtId")),
                                String.valueOf(xml.getAttributeValue(null, "formatCode")));
                    case "xf" -> {
                        if (ofCells) {
                            styles.add(shown(xml.getAttributeValue(null, "numFmtId"), formats));
                        }
                    }
                    default -> {}
                }
            }
        }
        return new XlsxStyles(List.copyOf(styles));
    }

    Shown of(@Nullable String style) {
        int index = style == null ? 0 : Integer.parseInt(style);
        return index >= 0 && index < shown.size() ? shown.get(index) : Shown.NUMBER;
    }

    private static Shown shown(@Nullable String format, Map<String, String> formats) {
        String own = format == null ? null : formats.get(format);
        if (own != null) {
            String signs = ASIDE.matcher(own).replaceAll("");
            return signs.contains("%") ? Shown.PERCENT : OF_A_DAY.matcher(signs).matches() ? Shown.DAY : Shown.NUMBER;
        }
        return switch (format) {
            case "9", "10" -> Shown.PERCENT;
            case "14", "15", "16", "17", "22" -> Shown.DAY;
            case null, default -> Shown.NUMBER;
        };
    }
}
