package vn.banggiang.database;

import org.jspecify.annotations.Nullable;

/**
 * As whom the application uses its database: as the role that reads and writes rows, and, to bring the schemas to their
 * latest version, as the one that owns them. What the first may not do, no fault of the application can do through it:
 * turn off a trigger, drop a table, change a line of the journal.
 *
 * @param runtime as whom it works
 * @param owner whose the tables are; absent where one role is both, or where the schemas are brought up elsewhere
 */
public record DatabaseRoles(
        DatabaseAddress runtime, @Nullable DatabaseAddress owner) {

    /** {@code owner} only where it is another role. */
    public DatabaseRoles {
        if (owner != null && owner.user().equals(runtime.user())) {
            owner = null;
        }
    }

    /** Those of an external server; without {@code owner} the user is taken for both. */
    static DatabaseRoles external(String url, String user, String password, String owner, String ownerPassword) {
        return new DatabaseRoles(
                new DatabaseAddress(url, user, password),
                owner.isBlank() ? null : new DatabaseAddress(url, owner, ownerPassword));
    }

    /** As whom the schemas are brought to their latest version. */
    public DatabaseAddress migrating() {
        return owner == null ? runtime : owner;
    }
}
