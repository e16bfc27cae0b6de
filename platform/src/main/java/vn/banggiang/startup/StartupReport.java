package vn.banggiang.startup;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says on the terminal where the platform answers, where its data lie and what the modules have to say. */
@Component
class StartupReport {

    private final ObjectProvider<StartupNotice> notices;
    private final Path data;
    private final String externalDatabase;
    private final boolean empty;

    StartupReport(
            ObjectProvider<StartupNotice> notices,
            @Value("${banggiang.data}") Path data,
            @Value("${banggiang.database.url:}") String externalDatabase,
            @Value("${banggiang.empty}") String empty) {
        this.notices = notices;
        this.data = data;
        this.externalDatabase = externalDatabase;
        this.empty = !empty.isBlank();
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void print(ApplicationReadyEvent ready) {
        Locale locale = locale();
        var text = ResourceBundle.getBundle(
                "messages/startup",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int port = port(ready.getApplicationContext());
        out.println();
        out.println(text.getString("startup.address").formatted(port));
        out.println(
                text.getString("startup.data").formatted(data.toAbsolutePath().normalize()));
        if (!externalDatabase.isBlank()) {
            out.println(
                    text.getString("startup.external-database").formatted(externalDatabase.replaceFirst("\\?.*", "")));
        }
        if (!empty) {
            out.println(text.getString("startup.loopback-only"));
        }
        notices.orderedStream()
                .map(notice -> notice.lines(locale))
                .flatMap(List::stream)
                .forEach(out::println);
        out.println(text.getString("startup.stop"));
    }

    private static int port(ApplicationContext context) {
        WebServer server = context instanceof WebServerApplicationContext web ? web.getWebServer() : null;
        return server == null ? 0 : server.getPort();
    }

    /** Vietnamese, or English where {@code BG_LANG} says {@code en}. */
    private static Locale locale() {
        boolean english = System.getenv().getOrDefault("BG_LANG", "vi").startsWith("en");
        return Locale.forLanguageTag(english ? "en" : "vi");
    }
}
