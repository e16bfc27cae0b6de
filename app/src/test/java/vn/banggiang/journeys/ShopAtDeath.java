package vn.banggiang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.banggiang.applicants.CitizenAtHome;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.cli.Words;
import vn.banggiang.cli.journey.CaseJourney;
import vn.banggiang.cli.journey.CaseWords;
import vn.banggiang.cli.journey.Cast;
import vn.banggiang.cli.journey.PlatformApi;
import vn.banggiang.cli.journey.ProcedureWords;

/** A one-stop desk in an installation that dies: people come to its counter, and a citizen applies from home. */
final class ShopAtDeath {

    private static final String PROCEDURE = "9.904127";
    private static final String FORM = """
            {"title": "Đơn đề nghị cấp giấy phép bán lẻ", "source": "Mẫu giả định", "pages": [
             {"key": "de_nghi", "title": "Việc đề nghị", "questions": [
              {"key": "mat_hang", "kind": "short-text", "label": "Bán mặt hàng nào?", "required": true}]}]}
            """;

    private final Office office;
    private final UUID agency;
    private final CitizenAtHome citizen;
    private final AtomicInteger people = new AtomicInteger(100_000);

    private ShopAtDeath(Office office, CitizenAtHome citizen) {
        this.office = office;
        this.agency = UUID.fromString(me(office.specialist()).required("id").asString());
        this.citizen = citizen;
    }

    /** Opens the finance department's counter by a first case's journey, then the procedure to everybody on line. */
    static ShopAtDeath open(Installation installation, PlatformApi api, Office stc, Path files) throws Exception {
        var words = Words.ofTerminal();
        LocalDate today = VietnamTime.today(Clock.systemUTC());
        assertThat(new CaseJourney(
                                api,
                                new Cast(
                                        "vanthu.snv",
                                        "vanthu.stc",
                                        "giamdoc.stc",
                                        "truongphong.qlns.stc",
                                        "chuyenvien.qlns.stc",
                                        Office.PASSWORD,
                                        Office.PIN),
                                Optional.of(procedure(files)),
                                new ProcedureWords(words, today),
                                new CaseWords(words, today),
                                Optional.empty())
                        .go()
                        .failed())
                .isEmpty();
        PlatformApi administrator = api.signIn("quantri.tinh", Office.PASSWORD);
        administrator.post(
                "/portal/sites",
                Map.of("agency", me(administrator).required("code").asString()));
        opensOnLine(stc);
        var citizen = new CitizenAtHome(installation.address().getPort()).signsUp();
        try (Connection connection = installation.database();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE applicants.account SET last_step = last_step - 10");
        }
        return new ShopAtDeath(stc, citizen.signsIn());
    }

    /** Somebody else who comes to the counter. */
    ResumedCase atCounter() {
        UUID id = UUID.randomUUID();
        Map<String, Object> brought = Map.of(
                "procedure",
                PROCEDURE,
                "responsible",
                agency,
                "applicant",
                Map.of(
                        "name",
                        "Nông Thị Giả Định",
                        "number",
                        "999185" + people.incrementAndGet(),
                        "born",
                        "1985-02-03",
                        "email",
                        "gia.dinh@example.org",
                        "address",
                        "Tổ 3, phường Giả Định"),
                "papers",
                List.of(Map.of("name", "Đơn đề nghị", "originals", 1)));
        return new ResumedCase(office, () -> {
            office.specialist().post("/cases", brought, Optional.of(id));
            return Optional.of(id);
        });
    }

    /** What the citizen at home sends next. */
    ResumedCase fromHome() {
        return new ResumedCase(office, new ApplyingAtDeath(citizen, PROCEDURE, agency));
    }

    private static void opensOnLine(Office stc) {
        JsonNode form =
                stc.head().post("/forms?code=ban-le", JsonMapper.shared().readTree(FORM));
        String id = form.required("id").asString();
        stc.leader()
                .post(
                        "/forms/" + id + "/publication",
                        Map.of("mark", form.required("mark").asString()));
        stc.leader().put("/online-procedures/" + PROCEDURE, Map.of("form", id));
    }

    private static Path procedure(Path files) throws IOException {
        try (InputStream sample = CaseJourney.class.getResourceAsStream("procedure.json")) {
            String text = new String(Objects.requireNonNull(sample).readAllBytes(), StandardCharsets.UTF_8);
            return Files.writeString(files.resolve("thu-tuc.json"), text.replace("CODE", PROCEDURE));
        }
    }

    private static JsonNode me(PlatformApi somebody) {
        return somebody.get("/me").required("agency");
    }
}
