package vn.banggiang.importing.export;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a picture lies below the folder of what was uploaded, the same in addresses and in a ZIP: {@code 2015/03/cau.jpg}.
 * Names that lead out of their folder are none.
 */
public final class PicturePath {

    private static final int LONGEST = 300;
    private static final String UPLOADS = "/uploads/";
    private static final Pattern HOST = Pattern.compile("^(?:[a-zA-Z][a-zA-Z0-9+.-]*:)?//[^/]*");
    private static final Pattern BEHIND = Pattern.compile("[?#].*$");
    private static final Pattern SCHEME = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*:");
    private static final Pattern SMALLER = Pattern.compile("-\\d{2,4}x\\d{2,4}(?=\\.[A-Za-z]{3,4}$)");

    private PicturePath() {}

    /** Of an address as it stands in a text. */
    public static Optional<String> ofAddress(String address) {
        String path =
                BEHIND.matcher(HOST.matcher(address.strip()).replaceFirst("")).replaceFirst("");
        try {
            return SCHEME.matcher(path).find()
                    ? Optional.empty()
                    : below(URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException unsound) {
            return Optional.empty();
        }
    }

    /** Of a name in a ZIP. */
    public static Optional<String> ofEntry(String name) {
        return below(name);
    }

    /** The picture of which this is a smaller form, or itself: {@code cau-300x200.jpg} is one of {@code cau.jpg}. */
    public static String original(String path) {
        return SMALLER.matcher(path).replaceFirst("");
    }

    private static Optional<String> below(String path) {
        int uploads = ("/" + path).lastIndexOf(UPLOADS);
        String rest = uploads < 0 ? path.replaceFirst("^/+", "") : path.substring(uploads + UPLOADS.length() - 1);
        String composed = Normalizer.normalize(rest, Normalizer.Form.NFC);
        boolean sound = !composed.isEmpty()
                && composed.length() <= LONGEST
                && !composed.contains("\\")
                && !composed.startsWith("/")
                && !("/" + composed + "/").matches(".*/\\.{1,2}/.*")
                && composed.chars().noneMatch(Character::isISOControl);
        return sound ? Optional.of(composed) : Optional.empty();
    }
}
