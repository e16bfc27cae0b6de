package vn.banggiang.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the data lie.
 *
 * @param url an external PostgreSQL; when blank, the embedded one runs in {@code data}
 * @param owner the role that owns the tables of an external one, when it is not {@code user}
 * @param binaries where the embedded server's programs are unpacked to
 * @param connections at most at once
 */
@ConfigurationProperties("banggiang.database")
record DatabaseProperties(
        @DefaultValue("") String url,
        @DefaultValue("banggiang") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String owner,
        @DefaultValue("") String ownerPassword,
        Path data,
        Path binaries,
        @DefaultValue("20") int connections) {

    /** Whether an external server is named. */
    boolean external() {
        return !url.isBlank();
    }
}
