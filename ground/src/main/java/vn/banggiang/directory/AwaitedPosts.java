package vn.banggiang.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.calendar.VietnamTime;

/** Posts that were given and that somebody has still to agree to. Whether who agrees may do so is asked before. */
@Service
public class AwaitedPosts {

    private final JdbcClient jdbc;
    private final Clock clock;

    AwaitedPosts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All of the province that are not over, the oldest first. */
    public List<HeldPost> all() {
        return jdbc.sql(HeldPostRows.SELECT + " WHERE p.awaits IS NOT NULL"
                        + " AND coalesce(upper(p.valid), 'infinity') > :day ORDER BY p.given, p.id")
                .param("day", today())
                .query(HeldPostRows::held)
                .list();
    }

    /**
     * Lets it take effect, from today on where its first day has passed: nobody was yesterday what they become today.
     * {@link DirectoryException} {@code directory.post-not-awaited} for one that is in effect, was refused or is over.
     *
     * @param by who agreed
     */
    @Transactional
    public void confirm(PostId id, PersonId by) {
        int confirmed = jdbc.sql("""
                UPDATE directory.appointment
                   SET awaits = NULL, confirmed_by = :by, valid = valid * daterange(:day, NULL)
                 WHERE id = :id AND awaits IS NOT NULL AND coalesce(upper(valid), 'infinity') > :day
                """)
                .param("by", by.value())
                .param("day", today())
                .param("id", id.value())
                .update();
        requireOne(confirmed);
    }

    /** Takes it away; {@link DirectoryException} {@code directory.post-not-awaited}. */
    @Transactional
    public void refuse(PostId id) {
        requireOne(jdbc.sql("DELETE FROM directory.appointment WHERE id = ? AND awaits IS NOT NULL")
                .param(id.value())
                .update());
    }

    private static void requireOne(int posts) {
        if (posts == 0) {
            throw DirectoryException.conflict("directory.post-not-awaited");
        }
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }
}
