package vn.banggiang.portal.open;

import java.util.Arrays;
import java.util.Locale;
import vn.banggiang.shell.Appearance;
import vn.banggiang.shell.Language;

/**
 * How a reader wants the pages: chosen by a form, kept by a cookie, the same bytes for all who chose alike.
 *
 * @param large whether letters are a fifth larger
 * @param contrast whether colours give way to black and white
 */
public record Look(Language language, Appearance appearance, boolean large, boolean contrast) {

    /** As nobody chose anything. */
    public static final Look USUAL = new Look(Language.VI, Appearance.AUTO, false, false);

    /** From the cookie's text, in which anything may stand. */
    static Look kept(String text) {
        String[] words = text.split("\\.", 3);
        return words.length < 3
                ? USUAL
                : new Look(Language.VI, Appearance.of(words[0]), words[1].equals("large"), words[2].equals("contrast"));
    }

    /** As the cookie keeps it. */
    String text() {
        return appearance.tag() + "." + (large ? "large" : "usual") + "." + (contrast ? "contrast" : "colour");
    }

    /** The same in another language. */
    Look in(Language other) {
        return new Look(other, appearance, large, contrast);
    }

    /** The same with one wish more, as the form names them; any other word changes nothing. */
    Look wished(String wish) {
        return Arrays.stream(Wish.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(wish))
                .findFirst()
                .map(one -> one.of(this))
                .orElse(this);
    }

    /** What the form offers. */
    private enum Wish {
        LIGHT,
        DARK,
        AUTO,
        LARGE,
        USUAL,
        CONTRAST,
        COLOUR;

        Look of(Look look) {
            return switch (this) {
                case LIGHT -> new Look(look.language, Appearance.LIGHT, look.large, look.contrast);
                case DARK -> new Look(look.language, Appearance.DARK, look.large, look.contrast);
                case AUTO -> new Look(look.language, Appearance.AUTO, look.large, look.contrast);
                case LARGE -> new Look(look.language, look.appearance, true, look.contrast);
                case USUAL -> new Look(look.language, look.appearance, false, look.contrast);
                case CONTRAST -> new Look(look.language, look.appearance, look.large, true);
                case COLOUR -> new Look(look.language, look.appearance, look.large, false);
            };
        }
    }
}
