package vn.banggiang.portal;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.banggiang.pictures.PictureFormat;

/**
 * One published form of a picture as addresses name it: {@code 960.webp}, {@code 480.jpg}.
 *
 * @param width in pixels
 */
public record PictureFile(int width, PictureFormat format) {

    private static final Pattern NAME = Pattern.compile("([1-9][0-9]{0,3})\\.(webp|jpg|png)");

    /** Empty for every other spelling: each form has one address. */
    public static Optional<PictureFile> named(String name) {
        Matcher read = NAME.matcher(name);
        return read.matches()
                ? Arrays.stream(PictureFormat.values())
                        .filter(format -> ending(format).equals(read.group(2)))
                        .findFirst()
                        .map(format -> new PictureFile(Integer.parseInt(read.group(1)), format))
                : Optional.empty();
    }

    /** Its name in an address. */
    public String name() {
        return width + "." + ending(format);
    }

    private static String ending(PictureFormat format) {
        return format == PictureFormat.JPEG ? "jpg" : format.key();
    }
}
