package vn.banggiang;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import vn.banggiang.database.TestServer;
import vn.banggiang.startup.Secrets;

/** A second node on the database of a test, with the same secrets and a data directory of its own. */
public final class AnotherNode {

    private AnotherNode() {}

    /** Starts it; whoever has it closes it. */
    public static ConfigurableApplicationContext of(Environment environment, Secrets secrets) {
        return new SpringApplicationBuilder(Banggiang.class)
                .run(
                        "--server.port=0",
                        "--banggiang.data=" + TestServer.shared().newDirectory(),
                        "--banggiang.secrets=" + secrets.directory(),
                        "--banggiang.database.url=" + database(environment, "url"),
                        "--banggiang.database.user=" + database(environment, "user"),
                        "--banggiang.database.password=" + database(environment, "password"));
    }

    /** Where it answers on this machine. */
    public static int port(ConfigurableApplicationContext node) {
        return ((WebServerApplicationContext) node).getWebServer().getPort();
    }

    private static String database(Environment environment, String name) {
        return environment.getRequiredProperty("banggiang.database." + name);
    }
}
