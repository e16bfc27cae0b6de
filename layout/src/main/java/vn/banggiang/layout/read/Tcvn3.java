package vn.banggiang.layout.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The old Vietnamese font encoding TCVN 5712 (".VnTime" and its family), which pages of the time still carry: Latin
 * letters stand for Vietnamese ones, and capitals have fonts of their own whose names end in H.
 */
final class Tcvn3 {
    private static final Pattern FONT = Pattern.compile("(?:.*\\+)?\\.?Vn[A-Z3].*");
    private static final Pattern CAPITALS = Pattern.compile(".*H(?:[-,].*)?");
    private static final String CODES =
            "µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ¡¢§£¤¥¦";
    private static final String LETTERS = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂĐÊÔƠƯ";
    private static final Map<Integer, String> TABLE = table();

    private Tcvn3() {}

    static boolean encodes(String fontName) {
        return FONT.matcher(fontName).matches();
    }

    static String decode(String text, String fontName) {
        StringBuilder decoded = new StringBuilder();
        text.codePoints().forEach(code -> decoded.append(TABLE.getOrDefault(code, Character.toString(code))));
        return CAPITALS.matcher(fontName).matches()
                ? decoded.toString().toUpperCase(Locale.forLanguageTag("vi"))
                : decoded.toString();
    }

    private static Map<Integer, String> table() {
        Map<Integer, String> table = new HashMap<>();
        for (int i = 0; i < CODES.length(); i++) {
            table.put((int) CODES.charAt(i), LETTERS.substring(i, i + 1));
        }
        return table;
    }
}
