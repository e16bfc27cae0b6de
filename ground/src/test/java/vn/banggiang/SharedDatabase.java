package vn.banggiang;

import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import vn.banggiang.database.DatabaseAddress;
import vn.banggiang.database.TestServer;

/** Gives every application context of the tests a database of its own on the JVM's one server, and a data directory. */
class SharedDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static {
        KeysMadeOnce.install();
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        DatabaseAddress address = TestServer.shared().newMigratedDatabase().runtime();
        Path data = TestServer.shared().newDirectory();
        TestPropertyValues.of(
                        "banggiang.data=" + data,
                        "banggiang.demonstration-agencies=0",
                        // All tests come from one address.
                        "banggiang.strangers.a-second=100000",
                        "banggiang.database.url=" + address.url(),
                        "banggiang.database.user=" + address.user(),
                        "banggiang.database.password=" + address.password())
                .applyTo(context);
    }
}
