package vn.banggiang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.banggiang.cli.journey.JourneyFailure;

/** A programme whose tasks are being reminded of, and whose longer file is being taken, when the installation dies. */
final class ProgrammeAtDeath {

    private static final int OVERDUE = 200;
    private static final int WHOLE = 500;
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(2);

    private final Installation installation;
    private final Office office;
    private final UUID programme = UUID.randomUUID();
    private final JsonNode longer;
    private long remindedAtDeath;

    /** In force with tasks that are overdue; the longer file is brought and not confirmed. */
    ProgrammeAtDeath(Installation installation, Office office, Path directory) throws IOException {
        this.installation = installation;
        this.office = office;
        office.specialist()
                .post(
                        "/programmes",
                        Map.of("title", "Chương trình hành động", "first", "2020-01-01", "last", "2099-12-31"),
                        Optional.of(programme));
        confirm(bring(directory, OVERDUE));
        office.leader().post(path() + "/in-force", Map.of("version", version()));
        this.longer = bring(directory, WHOLE);
    }

    /** Returns in the middle of it. */
    void begin() throws SQLException {
        change("UPDATE database.scheduled_tasks SET execution_time = now() WHERE task_name = 'tasks-reminders'");
        await(() -> reminded() > 0);
        Thread.ofVirtual().start(this::confirmUntilDeath);
        remindedAtDeath = reminded();
    }

    /** Each reminder was given once, though the node that gave them died; of the file all is there or nothing. */
    String whole() throws SQLException {
        int lines = lines();
        assertThat(lines).isIn(OVERDUE, WHOLE);
        assertThat(tasks()).isEqualTo(lines);
        confirm(longer);
        assertThat(lines()).isEqualTo(WHOLE);
        assertThat(tasks()).isEqualTo(WHOLE);
        await(() -> reminded() >= OVERDUE);
        assertThat(count("SELECT count(*) FROM tasks.reminder WHERE " + mine("task_id")))
                .isEqualTo(OVERDUE);
        assertThat(count("SELECT count(*) FROM tasks.happening WHERE act = 'OVERDUE' AND " + mine("task_id")))
                .isEqualTo(OVERDUE);
        return "%d of %d reminded, %d of %d lines at death".formatted(remindedAtDeath, OVERDUE, lines, WHOLE);
    }

    private void confirmUntilDeath() {
        try {
            confirm(longer);
        } catch (JourneyFailure died) {
            assertThat(died.code()).matches("cli\\.unreachable|http\\.5\\d\\d");
        }
    }

    private JsonNode bring(Path directory, int lines) throws IOException {
        String lead = office.code();
        Path file = directory.resolve(lines + "-" + programme + ".csv");
        Stream<String> tasks = IntStream.rangeClosed(1, lines)
                .mapToObj(n -> "T" + n + ",,task,Việc " + n + "," + lead + ",,,"
                        + (n <= OVERDUE ? "2020-02-03" : "2099-02-03") + ",,,");
        Files.write(
                file,
                Stream.concat(Stream.of("code,parent,kind,name,lead,with,from,to,weight,indicator,target"), tasks)
                        .toList());
        return office.specialist().postFile(path() + "/imports", file, Optional.empty());
    }

    private void confirm(JsonNode preview) {
        office.leader()
                .post(
                        path() + "/imports/" + preview.required("id").asString() + "/confirm",
                        Map.of("sha256", preview.required("sha256").asString(), "rest", false));
    }

    private String path() {
        return "/programmes/" + programme;
    }

    private int version() {
        return office.leader().get(path()).required("version").asInt();
    }

    private int lines() {
        return office.leader().get(path()).required("nodes").size();
    }

    private long tasks() throws SQLException {
        return count("SELECT count(*) FROM tasks.task WHERE " + mine("id"));
    }

    private long reminded() throws SQLException {
        return count("SELECT count(DISTINCT task_id) FROM tasks.reminder WHERE " + mine("task_id"));
    }

    private String mine(String column) {
        return column + " IN (SELECT id FROM programmes.node WHERE programme_id = '" + programme + "')";
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = installation.database();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = installation.database();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static void await(Condition condition) throws SQLException {
        long end = System.nanoTime() + PATIENCE;
        while (!condition.holds()) {
            assertThat(System.nanoTime()).as("patience").isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    /** What is waited for. */
    private interface Condition {
        boolean holds() throws SQLException;
    }
}
