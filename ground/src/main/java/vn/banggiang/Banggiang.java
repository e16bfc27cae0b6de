package vn.banggiang;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import vn.banggiang.startup.StartInDataDirectory;

/** The application: one province, all its agencies. */
@SpringBootApplication
public class Banggiang {

    private static final int LEAST_CARRIERS = 32;
    private static final int CARRIERS_FOR_A_PROCESSOR = 4;

    /** Starts the platform; configuration comes from {@code application.yaml} and the {@code BG_*} variables. */
    public static void main(String[] args) {
        shareProcessors();
        var application = new SpringApplication(Banggiang.class);
        application.addInitializers(new StartInDataDirectory());
        var context = application.run(args);
        // The start after a build that prepares the faster ones (see ./bg).
        if (Boolean.getBoolean("banggiang.exit-when-started")) {
            System.exit(SpringApplication.exit(context));
        }
    }

    /**
     * Virtual threads give way only where they wait. With one carrier for each processor, two requests that compute (files
     * that are taken in, pages that are compared) would stop all others; many carriers are shared out by the system.
     */
    private static void shareProcessors() {
        String setting = "jdk.virtualThreadScheduler.parallelism";
        if (System.getProperty(setting) == null) {
            int carriers = Math.max(
                    LEAST_CARRIERS,
                    CARRIERS_FOR_A_PROCESSOR * Runtime.getRuntime().availableProcessors());
            System.setProperty(setting, String.valueOf(carriers));
        }
    }
}
