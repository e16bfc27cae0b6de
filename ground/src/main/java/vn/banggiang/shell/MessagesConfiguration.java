package vn.banggiang.shell;

import java.io.IOException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** One source of text: every module's and library's {@code messages/<name>_vi.properties} and its English twin. */
@Configuration(proxyBeanMethods = false)
class MessagesConfiguration {

    /** The libraries keep theirs in their own packages. */
    private static final List<String> PLACES =
            List.of("classpath*:messages/*_vi.properties", "classpath*:vn/banggiang/*/messages_vi.properties");

    private static final Pattern BUNDLE = Pattern.compile(".*/((?:messages|vn/banggiang/\\w+)/\\w+)_vi\\.properties");

    @Bean
    MessageSource messageSource() throws IOException {
        var messages = new ModuleTexts(basenames());
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(Language.VI.locale());
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }

    private static String[] basenames() throws IOException {
        var resolver = new PathMatchingResourcePatternResolver();
        SortedSet<String> names = new TreeSet<>();
        for (String place : PLACES) {
            for (Resource bundle : resolver.getResources(place)) {
                names.add(basename(bundle.getURL().toString()));
            }
        }
        return names.toArray(String[]::new);
    }

    private static String basename(String address) {
        var bundle = BUNDLE.matcher(address);
        if (!bundle.matches()) {
            throw new IllegalStateException(address);
        }
        return bundle.group(1).replace('/', '.');
    }
}
