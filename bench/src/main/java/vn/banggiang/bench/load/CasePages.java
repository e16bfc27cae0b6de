package vn.banggiang.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import vn.banggiang.bench.Row;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.database.DatabaseAddress;
import vn.banggiang.database.EmbeddedServer;

/** Cases at the one-stop desk of an agency with 100,000 of a province's 500,000, beside what they must ask at the least. */
public final class CasePages {

    private static final int WARM = 10;
    private static final int TRIES = 40;
    private static final int MOVES = 60;
    private static final int CITIZENS = 100;
    private static final int LISTED = 100_000;
    /** Of the agency that has most. */
    private static final String APPLIED_FOR = "7.000775";

    private static final String OFFICER = "chuyenvien.qlns.stc";
    private static final String LEADER = "giamdoc.stc";

    private static final String LINES =
            "SELECT id, code, name, applicant, state, due FROM cases.dossier d WHERE agency_id = {mine}";
    private static final String ORDER =
            " ORDER BY ended_at DESC NULLS FIRST, due NULLS FIRST, submitted_at, id LIMIT 50";
    private static final String COUNT = "SELECT count(*) FROM cases.dossier d WHERE agency_id = {mine}";
    private static final String YEAR =
            " >= date_trunc('year', now()) AND {at} < date_trunc('year', now()) + INTERVAL '1 year'";
    private static final String LATE = " AND ended_at IS NULL AND NOT standing AND due < now()";
    private static final String SEARCHED = "SELECT d.id, v.name FROM procedures.procedure d JOIN procedures.version v"
            + " ON v.procedure_id = d.id WHERE v.plain LIKE '%so 777%' ORDER BY v.name LIMIT 50";

    private static final List<TaskPage> PAGES = List.of(
            list("all cases of an agency", "/cases", ""),
            list(
                    "what is going on, the nearest day first",
                    "/cases?status=GOING_ON",
                    " AND state IN ('IN_PROGRESS', 'DECIDED')"),
            list("what is late while clocks stand", "/cases?status=LATE", LATE),
            list("what is over", "/cases?status=OVER", " AND ended_at IS NOT NULL"),
            list("words of one", "/cases?q=b77775", " AND plain LIKE '%b77775%'"),
            new TaskPage(
                    OFFICER,
                    new ListPage("what waits for the officer", "/"),
                    List.of("SELECT p.dossier_id FROM cases.passage p WHERE left_at IS NULL AND agency_id = {mine}"
                            + " AND role IN ('SPECIALIST', 'ONE_STOP_OFFICER') ORDER BY due LIMIT 20")),
            figures("figures of a year by field", "FIELD", "field"),
            figures("figures of a year by procedure", "PROCEDURE", "procedure_id"),
            new TaskPage(
                    OFFICER,
                    new ListPage("procedures, words of some of 1,000", "/procedures?q=so+777"),
                    List.of(SEARCHED)),
            new TaskPage(
                    OFFICER, new ListPage("choosing one at the counter", "/cases/new?q=so+777"), List.of(SEARCHED)));

    /** Asks for each page and for its bare queries in turn, then moves cases, then lets a hundred citizens read and apply at once. */
    public List<Row> run() throws IOException, SQLException, InterruptedException, ExecutionException {
        Path directory = Files.createTempDirectory("bench");
        try (EmbeddedServer server =
                        EmbeddedServer.start(directory.resolve("database"), directory.resolve("programs"));
                Installation installation = Installation.startIn(directory.resolve("data"), server.roles())) {
            DatabaseAddress database = server.roles().migrating();
            String agency = new Question(
                            "SELECT p.agency_id FROM identity.account a JOIN directory.post p USING (person_id)"
                                    + " WHERE a.username = '" + LEADER + "' LIMIT 1")
                    .oneAt(database);
            Script.named("agencies.sql").runAt(database);
            SealedPeople.of(directory.resolve("secrets")).fill(database, LISTED);
            Script.named("cases.sql").with(Map.of("agency", "'" + agency + "'")).runAt(database);
            new Script("VACUUM ANALYZE").runAt(database);
            List<Row> rows = new ArrayList<>(TaskPages.rows(installation, database, PAGES, "500,000 cases"));
            rows.add(alarms(database));
            rows.addAll(moves(installation, database, agency, directory));
            rows.add(crowd(installation, database));
            Applying applying = new Applying(installation.address(), database, APPLIED_FOR);
            applying.offer(OFFICER, LEADER);
            rows.addAll(applying.rows(CITIZENS));
            return rows;
        } finally {
            Load.delete(directory);
        }
    }

    private static TaskPage list(String name, String path, String condition) {
        return new TaskPage(OFFICER, new ListPage(name, path), List.of(LINES + condition + ORDER, COUNT + condition));
    }

    private static TaskPage figures(String name, String by, String column) {
        String counted = "SELECT " + column + ", count(*) FROM cases.dossier WHERE agency_id = {mine} AND {at}" + YEAR
                + " GROUP BY 1";
        return new TaskPage(
                LEADER,
                new ListPage(name, "/cases/figures?period=" + Year.now(VietnamTime.ZONE) + "&by=" + by),
                List.of(
                        counted.replace("{at}", "submitted_at"),
                        counted.replace("{at}", "solved_at"),
                        counted.replace("{at}", "ended_at"),
                        counted.replace("{at}", "due")));
    }

    /** What is looked for each minute, where all that is late was said. */
    private static Row alarms(DatabaseAddress database) throws SQLException {
        new Script(
                        "UPDATE cases.passage SET alarmed_at = now() WHERE left_at IS NULL AND person_id IS NULL AND due < now();"
                                + " UPDATE cases.dossier SET apologised_for = due WHERE ended_at IS NULL AND NOT standing AND due < now()")
                .runAt(database);
        new Script("VACUUM ANALYZE cases.dossier, cases.passage").runAt(database);
        try (BareQuery bare = BareQuery.of(database)) {
            List<String> asked = List.of(
                    "SELECT dossier_id FROM cases.passage WHERE left_at IS NULL AND person_id IS NULL AND alarmed_at IS NULL"
                            + " AND due < now() ORDER BY due LIMIT 500",
                    "SELECT id FROM cases.dossier WHERE ended_at IS NULL AND NOT standing AND state = 'IN_PROGRESS'"
                            + " AND due < now() AND apologised_for IS DISTINCT FROM due ORDER BY due LIMIT 500");
            List<String> one = List.of("SELECT id FROM cases.dossier LIMIT 1");
            bare.ask(asked, WARM);
            return Row.ofTimes(
                    "what alarms look for each minute, p95",
                    Times.of(bare.ask(asked, TRIES)).percentile(95),
                    "one row, p95",
                    Times.of(bare.ask(one, TRIES)).percentile(95));
        }
    }

    private static List<Row> moves(Installation installation, DatabaseAddress database, String agency, Path directory)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        List<String> waiting = new Question("SELECT id FROM cases.dossier WHERE agency_id = '" + agency
                        + "' AND state = 'SUBMITTED' AND code LIKE 'B%' LIMIT " + 2 * MOVES)
                .allAt(database);
        Commits commits = Commits.measureIn(directory.resolve("commits"), 1, Duration.ofSeconds(5));
        try (CaseMoving program = new CaseMoving(installation.address(), OFFICER, Office.PASSWORD)) {
            program.accept(waiting.subList(0, MOVES));
            Duration before = installation.processorTime();
            List<Duration> took = program.accept(waiting.subList(MOVES, 2 * MOVES));
            Duration spent = installation.processorTime().minus(before).dividedBy(MOVES);
            Duration commit = commits.times().percentile(50);
            return List.of(
                    Row.ofTimes("a move, median", Times.of(took).percentile(50), "one durable commit, median", commit),
                    Row.ofTimes("a move, processor time of the platform", spent, "one durable commit, median", commit));
        }
    }

    private static Row crowd(Installation installation, DatabaseAddress database)
            throws SQLException, InterruptedException, ExecutionException {
        String site = "/cong/"
                + new Question("SELECT s.slug FROM portal.site s JOIN directory.agency_name n USING (agency_id)"
                                + " WHERE n.level = 'PROVINCE' AND n.parent_id IS NULL LIMIT 1")
                        .oneAt(database);
        List<String> pages = List.of(
                site + "/thu-tuc-hanh-chinh",
                site + "/thu-tuc-hanh-chinh/7.000777",
                site + "/thu-tuc-hanh-chinh/dung-hen",
                "/mot-cua/tra-cuu");
        Crowd crowd = new Crowd(installation.address(), CITIZENS);
        crowd.read(pages, 1);
        Duration many = Times.of(crowd.read(pages, 5)).percentile(95);
        Duration alone =
                Times.of(new Crowd(installation.address(), 1).read(pages, 20)).percentile(95);
        return Row.ofTimes("100 citizens at once, a page, p95", many, "one citizen, a page, p95", alone);
    }
}
