package vn.banggiang.shell;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * All bundles as one. A key begins with the name of its bundle: it is looked for there first, since a page has a hundred texts and
 * there are as many bundles as modules.
 */
class ModuleTexts extends ResourceBundleMessageSource {

    private final Map<String, String> bundles;

    /** @param names {@code messages.directory} */
    ModuleTexts(String... names) {
        setBasenames(names);
        bundles = Arrays.stream(names)
                .filter(name -> name.startsWith("messages."))
                .collect(Collectors.toMap(name -> name.substring("messages.".length()), Function.identity()));
    }

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        ResourceBundle own = own(code, locale);
        String text = own == null ? null : getStringOrNull(own, code);
        return text == null ? super.resolveCodeWithoutArguments(code, locale) : text;
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        ResourceBundle own = own(code, locale);
        MessageFormat text = own == null ? null : getMessageFormat(own, code, locale);
        return text == null ? super.resolveCode(code, locale) : text;
    }

    private @Nullable ResourceBundle own(String code, Locale locale) {
        String name = bundles.get(code.substring(0, Math.max(0, code.indexOf('.'))));
        return name == null ? null : getResourceBundle(name, locale);
    }
}
