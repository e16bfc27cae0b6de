package vn.banggiang.database;

/**
 * Where a PostgreSQL database answers and as whom one connects.
 *
 * @param url a JDBC address, {@code jdbc:postgresql://host:port/name}
 */
public record DatabaseAddress(String url, String user, String password) {

    /** {@link DatabaseException} when the address is not one of PostgreSQL. */
    public DatabaseAddress {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new DatabaseException("BG_DB_URL must begin with jdbc:postgresql:");
        }
    }

    @Override
    public String toString() {
        return url.replaceFirst("\\?.*", "") + " as " + user;
    }
}
