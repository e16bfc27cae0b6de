package vn.banggiang.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import vn.banggiang.database.Columns;

/**
 * A session of the pages, or a token of the API, that is open in a person's name.
 *
 * @param lastSeen the last request, to the minute
 */
public record OpenSignIn(SignInId id, Kind kind, Browser browser, Instant begun, Instant lastSeen) {

    /** By what a sign-in is held. */
    public enum Kind {
        /** A browser's session. */
        SESSION,
        /** A program's token. */
        TOKEN
    }

    static OpenSignIn read(Kind kind, ResultSet row) throws SQLException {
        return new OpenSignIn(
                new SignInId(Columns.uuid(row, "id")),
                kind,
                new Browser(
                        Browser.Family.valueOf(row.getString("browser")),
                        Browser.OperatingSystem.valueOf(row.getString("system"))),
                Columns.instant(row, "begun"),
                Columns.instant(row, "last_seen"));
    }
}
