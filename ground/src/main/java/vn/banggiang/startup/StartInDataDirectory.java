package vn.banggiang.startup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Before anything else of the platform starts: is the data directory ours alone, and nothing left over in it? */
public final class StartInDataDirectory implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Path home = DataDirectory.open(Path.of(context.getEnvironment().getRequiredProperty("banggiang.data")));
        try {
            var held = TemporaryFiles.takeIn(home);
            context.getBeanFactory().registerSingleton("temporaryFilesInUse", held);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
