package vn.banggiang;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import vn.banggiang.startup.StartInDataDirectory;

/** The application: one province, all its agencies. */
@SpringBootApplication
public class Banggiang {

    /** Starts the platform; configuration comes from {@code application.yaml} and the {@code BG_*} variables. */
    public static void main(String[] args) {
        var application = new SpringApplication(Banggiang.class);
        application.addInitializers(new StartInDataDirectory());
        var context = application.run(args);
        // The start after a build that prepares the faster ones (see ./bg).
        if (Boolean.getBoolean("banggiang.exit-when-started")) {
            System.exit(SpringApplication.exit(context));
        }
    }
}
