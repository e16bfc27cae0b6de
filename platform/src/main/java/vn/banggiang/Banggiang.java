package vn.banggiang;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: one province, all its agencies. */
@SpringBootApplication
public class Banggiang {

    /** Starts the platform; configuration comes from {@code application.yaml} and the {@code BG_*} variables. */
    public static void main(String[] args) {
        SpringApplication.run(Banggiang.class, args);
    }
}
