package vn.banggiang.bench.load;

import java.util.List;

/**
 * A page of tasks, and the queries that it must ask at the least.
 *
 * @param reader who looks at it
 * @param bare about the person {@code {me}} and the agency {@code {mine}} of the reader
 */
record TaskPage(String reader, ListPage page, List<String> bare) {

    private static final String COLUMNS =
            "SELECT id, title, agency_id, unit_id, person_id, giver, state, percent, deadline FROM tasks.task t WHERE ";
    private static final String TO_BE_DONE = "state IN ('OPEN', 'REPORTED')";

    /** A list: its first page and how many there are. */
    static TaskPage list(String name, String reader, String path, String condition) {
        String whole = condition + " AND " + TO_BE_DONE;
        return new TaskPage(
                reader,
                new ListPage(name, path),
                List.of(
                        COLUMNS + whole + " ORDER BY deadline, id LIMIT 50",
                        "SELECT count(*) FROM tasks.task t WHERE " + whole));
    }

    /** An overview of this year: what is in time and late. */
    static TaskPage overview(String name, String reader, String path, String condition, String by) {
        return new TaskPage(
                reader,
                new ListPage(name, path),
                List.of("SELECT " + by + ", count(*) FILTER (WHERE done_on <= deadline),"
                        + " count(*) FILTER (WHERE done_on > deadline),"
                        + " count(*) FILTER (WHERE state = 'OPEN' AND deadline >= current_date),"
                        + " count(*) FILTER (WHERE state = 'OPEN' AND deadline < current_date)"
                        + " FROM tasks.task t WHERE state <> 'WITHDRAWN' AND deadline >= date_trunc('year', current_date)"
                        + " AND deadline < date_trunc('year', current_date) + interval '1 year' AND " + condition
                        + " GROUP BY 1"));
    }

    /** A programme with its tasks. */
    static TaskPage programme(String name, String reader, String id) {
        return new TaskPage(
                reader,
                new ListPage(name, "/programmes/" + id),
                List.of(
                        "SELECT * FROM programmes.node WHERE programme_id = '" + id
                                + "' AND removed_at IS NULL ORDER BY ordinal",
                        "SELECT t.id, t.state, t.percent, t.deadline FROM programmes.node n JOIN tasks.task t ON t.id = n.id"
                                + " WHERE n.programme_id = '" + id + "'"));
    }

    /** The page of work, as far as tasks are on it: the most pressing, and how many there are of each day. */
    static TaskPage waiting(String name, String reader, String condition) {
        return new TaskPage(
                reader,
                new ListPage(name, "/"),
                List.of(
                        COLUMNS + condition + " ORDER BY deadline, id LIMIT 100",
                        "SELECT state, deadline, count(*) FROM tasks.task t WHERE " + condition + " GROUP BY 1, 2"));
    }

    List<String> bareOf(String me, String mine) {
        return bare.stream()
                .map(sql -> sql.replace("{me}", "'" + me + "'").replace("{mine}", "'" + mine + "'"))
                .toList();
    }
}
