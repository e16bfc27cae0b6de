package vn.banggiang.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The schema needs PostgreSQL 18: periods of a name or post may not overlap, which older servers cannot promise. */
final class ServerVersion {

    /** The oldest that will do. */
    static final int OLDEST = 18;

    private ServerVersion() {}

    /** {@link DatabaseException} that says what to install when the server is older. */
    static void require(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new DatabaseException(
                        "PostgreSQL " + version + " is too old: install PostgreSQL " + OLDEST
                                + " or newer and point BG_DB_URL at it, or leave BG_DB_URL out to use the one that comes along.");
            }
        } catch (SQLException e) {
            throw new DatabaseException("PostgreSQL does not answer: check the address, the user and the password", e);
        }
    }
}
