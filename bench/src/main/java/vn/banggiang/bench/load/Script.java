package vn.banggiang.bench.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;
import vn.banggiang.database.DatabaseAddress;

/** A text beside these classes, in which {@code {{name}}} stands for what is put there. */
record Script(String text) {

    static Script named(String name) {
        try (InputStream bytes = Objects.requireNonNull(Script.class.getResourceAsStream(name), name)) {
            return new Script(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Script with(Map<String, String> values) {
        String filled = text;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("{{" + value.getKey() + "}}", value.getValue());
        }
        return new Script(filled);
    }

    /** Runs its statements. */
    void runAt(DatabaseAddress address) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                Statement statement = connection.createStatement()) {
            statement.execute(text);
        }
    }
}
