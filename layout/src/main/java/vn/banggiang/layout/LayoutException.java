package vn.banggiang.layout;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A draft that cannot be set, a file that is refused or a page on which something needed was not found.
 *
 * <p>The key is stable and names a sentence in the bundles {@code vn/banggiang/layout/messages_*}.
 */
public final class LayoutException extends RuntimeException {
    private static final String BUNDLE = "vn.banggiang.layout.messages";

    private final String key;
    private final transient List<Object> args;

    public LayoutException(String key, Object... args) {
        super(key + Arrays.toString(args));
        this.key = key;
        this.args = List.of(args);
    }

    public LayoutException(String key, Throwable cause, Object... args) {
        super(key + Arrays.toString(args), cause);
        this.key = key;
        this.args = List.of(args);
    }

    public String key() {
        return key;
    }

    public List<Object> args() {
        return args;
    }

    /** The sentence for people, in Vietnamese or English. */
    public String message(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), locale).format(args.toArray());
    }
}
