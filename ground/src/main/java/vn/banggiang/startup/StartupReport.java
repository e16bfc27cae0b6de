package vn.banggiang.startup;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
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
    private final Secrets secrets;
    private final String externalDatabase;
    private final boolean empty;

    StartupReport(
            ObjectProvider<StartupNotice> notices,
            @Value("${banggiang.data}") Path data,
            Secrets secrets,
            @Value("${banggiang.database.url:}") String externalDatabase,
            @Value("${banggiang.empty}") String empty) {
        this.notices = notices;
        this.data = data;
        this.secrets = secrets;
        this.externalDatabase = externalDatabase;
        this.empty = !empty.isBlank();
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void print(ApplicationReadyEvent ready) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println();
        out.println(StartupText.of("startup.address", Integer.toString(port(ready.getApplicationContext()))));
        out.println(StartupText.of("startup.data", data.toAbsolutePath().normalize()));
        out.println(StartupText.of("startup.secrets", secrets.directory()));
        if (!externalDatabase.isBlank()) {
            out.println(StartupText.of("startup.external-database", externalDatabase.replaceFirst("\\?.*", "")));
        }
        if (!empty) {
            out.println(StartupText.of("startup.loopback-only"));
        }
        notices.orderedStream()
                .map(notice -> notice.lines(StartupText.LOCALE))
                .flatMap(List::stream)
                .forEach(out::println);
        out.println(StartupText.of("startup.stop"));
    }

    private static int port(ApplicationContext context) {
        WebServer server = context instanceof WebServerApplicationContext web ? web.getWebServer() : null;
        return server == null ? 0 : server.getPort();
    }
}
