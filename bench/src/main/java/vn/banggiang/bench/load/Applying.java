package vn.banggiang.bench.load;

import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.banggiang.bench.Row;
import vn.banggiang.cli.journey.PlatformApi;
import vn.banggiang.database.DatabaseAddress;

/**
 * Citizens with accounts who apply at once; one page that is refused fails all.
 *
 * @param procedure its code
 */
record Applying(URI address, DatabaseAddress database, String procedure) {

    private static final int ALONE = 20;
    /** An installation that has just started spends half of its time on compiling what it runs. */
    private static final int WARMING = 15;

    private static final Duration A_LOOK = Duration.ofSeconds(1);

    private static final String FORM = """
            {"title": "Đơn đề nghị cấp giấy phép bán lẻ", "source": "Mẫu giả định", "pages": [
             {"key": "nguoi_de_nghi", "title": "Người đề nghị", "questions": [
              {"key": "nghe", "kind": "short-text", "label": "Nghề nghiệp", "required": true}]},
             {"key": "de_nghi", "title": "Việc đề nghị", "questions": [
              {"key": "mat_hang", "kind": "short-text", "label": "Bán mặt hàng nào?", "required": true}]}]}
            """;
    private static final Map<String, String> ANSWERS = Map.of("nghe", "Buôn bán", "mat_hang", "Hàng tạp hóa");

    /** Offers the procedure on line with a form of two pages. */
    void offer(String officer, String leader) {
        PlatformApi api = PlatformApi.at(address);
        JsonNode form = api.signIn(officer, Office.PASSWORD)
                .post("/forms?code=ban-le", JsonMapper.shared().readTree(FORM));
        String id = form.required("id").asString();
        PlatformApi leading = api.signIn(leader, Office.PASSWORD);
        leading.post(
                "/forms/" + id + "/publication",
                Map.of("mark", form.required("mark").asString()));
        leading.put("/online-procedures/" + procedure, Map.of("form", id));
    }

    /** So many at once, each for the first time, beside others who came one after the other when it was warm. */
    List<Row> rows(int count) throws IOException, SQLException, InterruptedException, ExecutionException {
        List<Citizen> citizens = new ArrayList<>();
        try {
            for (int nth = 1; nth <= 2 * (count + ALONE); nth++) {
                citizens.add(Citizen.of(address, nth));
            }
            comeIn(citizens);
            long before = cases();
            for (int round = 0; round < WARMING; round++) {
                oneByOne(citizens.subList(2 * count, 2 * count + ALONE));
            }
            Duration alone = Times.of(oneByOne(citizens.subList(2 * count + ALONE, citizens.size())))
                    .percentile(95);
            List<Row> rows = List.of(
                    row(
                            count + " citizens applying at once, a second at each page",
                            citizens.subList(0, count),
                            A_LOOK,
                            alone),
                    row(
                            count + " citizens applying at once without a pause",
                            citizens.subList(count, 2 * count),
                            Duration.ZERO,
                            alone));
            long made = cases() - before;
            int sent = citizens.size() + (WARMING - 1) * ALONE;
            if (made != sent) {
                throw new IllegalStateException(sent + " applied, " + made + " cases came of it");
            }
            return rows;
        } finally {
            citizens.forEach(Citizen::close);
        }
    }

    private Row row(String what, List<Citizen> citizens, Duration reading, Duration alone)
            throws InterruptedException, ExecutionException {
        Duration many = Times.of(atOnce(citizens, reading)).percentile(95);
        return Row.ofTimes(what + ", a page, p95", many, "one citizen, a page, p95", alone);
    }

    private void comeIn(List<Citizen> citizens) throws IOException, SQLException, InterruptedException {
        for (Citizen citizen : citizens) {
            citizen.signUp();
        }
        new Script("UPDATE applicants.account SET last_step = last_step - 10").runAt(database);
        for (Citizen citizen : citizens) {
            citizen.signIn();
        }
    }

    private List<Duration> atOnce(List<Citizen> citizens, Duration reading)
            throws InterruptedException, ExecutionException {
        List<Duration> took = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(citizens.size())) {
            List<Callable<List<Duration>>> all = citizens.stream()
                    .<Callable<List<Duration>>>map(citizen -> () -> citizen.apply(procedure, ANSWERS, reading))
                    .toList();
            for (Future<List<Duration>> one : threads.invokeAll(all)) {
                took.addAll(one.get());
            }
        }
        return took;
    }

    private List<Duration> oneByOne(List<Citizen> citizens) throws IOException, InterruptedException {
        List<Duration> took = new ArrayList<>();
        for (Citizen citizen : citizens) {
            took.addAll(citizen.apply(procedure, ANSWERS, Duration.ZERO));
        }
        return took;
    }

    private long cases() throws SQLException {
        return Long.parseLong(
                new Question("SELECT count(*) FROM cases.dossier WHERE channel = 'ONLINE' AND code NOT LIKE 'B%'")
                        .oneAt(database));
    }
}
