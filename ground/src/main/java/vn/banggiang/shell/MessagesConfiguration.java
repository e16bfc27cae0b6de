package vn.banggiang.shell;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** One source of text: every module's and library's {@code messages/<name>_vi.properties} and its English twin. */
@Configuration(proxyBeanMethods = false)
class MessagesConfiguration {

    private static final String VIETNAMESE = "_vi.properties";

    /** The libraries keep theirs in their own packages. */
    private static final List<String> LIBRARIES =
            List.of("vn.banggiang.edxml.messages", "vn.banggiang.layout.messages");

    @Bean
    MessageSource messageSource() throws IOException {
        var bundles = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*" + VIETNAMESE);
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(
                Stream.concat(Arrays.stream(bundles).map(MessagesConfiguration::basename), LIBRARIES.stream())
                        .sorted()
                        .toArray(String[]::new));
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(Language.VI.locale());
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }

    private static String basename(Resource bundle) {
        var file = Objects.requireNonNull(bundle.getFilename()).toLowerCase(Locale.ROOT);
        return "messages." + file.substring(0, file.length() - VIETNAMESE.length());
    }
}
