package vn.banggiang.directory;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;

/** Sees to it that a province that had somebody to administer it keeps somebody. */
@Component
class ProvinceAdministrators {

    private final JdbcClient jdbc;
    private final Clock clock;

    ProvinceAdministrators(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Makes a change to posts; {@link DirectoryException} {@code directory.last-administrator} when nobody would be left. Two
     * who end each other's post at once are kept apart by the lock: the second finds itself the last. Call it within a
     * transaction.
     */
    void keepOneThrough(Runnable change) {
        jdbc.sql("LOCK TABLE directory.appointment IN SHARE ROW EXCLUSIVE MODE").update();
        LocalDate today = VietnamTime.today(clock);
        boolean before = any(today);
        change.run();
        if (before && !any(today.plusDays(1))) {
            throw DirectoryException.conflict("directory.last-administrator");
        }
    }

    private boolean any(LocalDate day) {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT FROM directory.post WHERE role = 'PROVINCE_ADMINISTRATOR' AND valid @> ?)")
                .param(day)
                .query(Boolean.class)
                .single();
    }
}
