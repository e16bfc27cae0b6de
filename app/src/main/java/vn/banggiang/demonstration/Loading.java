package vn.banggiang.demonstration;

import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;

/** Remembers how far loading came. */
@Component
class Loading {

    private final JdbcClient jdbc;
    private final Clock clock;

    Loading(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The province that was begun. */
    Optional<String> begun() {
        return jdbc.sql("SELECT province FROM demonstration.loading")
                .query(String.class)
                .optional();
    }

    boolean finished() {
        return jdbc.sql("SELECT EXISTS (SELECT FROM demonstration.loading WHERE finished IS NOT NULL)")
                .query(Boolean.class)
                .single();
    }

    void begin(Province province) {
        jdbc.sql("INSERT INTO demonstration.loading (province, begun) VALUES (?, ?)")
                .params(province.toString(), Columns.time(clock.instant()))
                .update();
    }

    void finish() {
        jdbc.sql("UPDATE demonstration.loading SET finished = ?")
                .param(Columns.time(clock.instant()))
                .update();
    }
}
