package vn.banggiang.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.banggiang.ApiCaller;
import vn.banggiang.PlatformTest;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.documents.Papers;
import vn.banggiang.identity.Accounts;
import vn.banggiang.identity.Actor;

/** Programs of an office do what its people do at the desk: by the same rights, once, and refused with a code. */
@PlatformTest
class ParticipationApiTest {

    private static final String QUESTIONS = "/api/v1/participation/questions/";
    private static final String DRAFTS = "/api/v1/portal/consultations";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Asking asking;
    private final Commenting commenting;
    private final Remarks remarks;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final BeanFactory beans;
    private final ApiCaller caller;

    ParticipationApiTest(
            Asking asking,
            Commenting commenting,
            Remarks remarks,
            JdbcClient jdbc,
            Accounts accounts,
            Clock clock,
            BeanFactory beans,
            @LocalServerPort int port) {
        this.asking = asking;
        this.commenting = commenting;
        this.remarks = remarks;
        this.jdbc = jdbc;
        this.clock = clock;
        this.beans = beans;
        this.caller = new ApiCaller(port, accounts);
    }

    @Test
    void aQuestionIsAnsweredByProgramsOfThoseWhoseTurnItIs() throws Exception {
        Townhall hall = Townhall.open(beans);
        Townhall foreign = Townhall.open(beans);
        String one = QUESTIONS + asked(hall);

        caller.signIn(foreign.office().leader());
        caller.refuses(404, "participation.not-found", caller.request(one));
        caller.refuses(404, "participation.not-found", post(one + "/refusal", Map.of("words", "Không")));
        caller.signIn(hall.office().specialist());
        caller.refuses(404, "participation.not-found", caller.request(one));

        JsonNode seen = seen(hall.office().clerk(), one);
        assertThat(seen.required("asker").required("name").asString()).isEqualTo("Bế Văn Giả Định");
        String struck = seen.required("proposal").required("words").asString();
        assertThat(struck).doesNotContain("Giả Định");
        Map<String, Object> telling = Map.of("field", "LAND", "title", "Hỏi về đất", "words", "Bế Văn Giả Định hỏi");
        caller.refuses(422, "participation.personal-data", post(one + "/acceptance", telling));
        caller.refuses(422, "participation.text-missing", post(one + "/acceptance", Map.of()));
        Map<String, Object> open = Map.of("field", "LAND", "title", "Hỏi về đất", "words", struck);
        for (int twice = 0; twice < 2; twice++) {
            assertThat(state(post(one + "/acceptance", open))).isEqualTo("ACCEPTED");
        }
        caller.refuses(403, "participation.may-not", post(one + "/approval", Map.of()));
        Map<String, Object> to =
                Map.of("person", hall.office().specialist().person().value());
        for (int twice = 0; twice < 2; twice++) {
            assertThat(state(post(one + "/assignment", to))).isEqualTo("ASSIGNED");
        }
        caller.signIn(hall.office().specialist());
        for (int twice = 0; twice < 2; twice++) {
            assertThat(state(post(one + "/answer", Map.of("words", "Tại bộ phận một cửa."))))
                    .isEqualTo("ANSWERED");
        }
        caller.signIn(hall.office().leader());
        for (int twice = 0; twice < 2; twice++) {
            assertThat(state(post(one + "/approval", Map.of()))).isEqualTo("PUBLISHED");
        }
        assertThat(jdbc.sql("SELECT count(*) FROM participation.happening WHERE question_id = :id")
                        .param("id", UUID.fromString(one.substring(QUESTIONS.length())))
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
    }

    @Test
    void aQuestionThatIsHandedOnIsSeenByItsFirstAgencyWithoutWhoAsked() throws Exception {
        Townhall hall = Townhall.open(beans);
        Townhall other = Townhall.open(beans);
        String one = QUESTIONS + asked(hall);
        Map<String, Object> to = Map.of("agency", other.office().agency().id().value(), "words", "Thuộc bên kia");

        caller.signIn(hall.office().clerk());
        caller.refuses(422, "participation.no-agency", post(one + "/route", Map.of("agency", UUID.randomUUID())));
        for (int twice = 0; twice < 2; twice++) {
            assertThat(answer(post(one + "/route", to)).required("asker").isNull())
                    .isTrue();
        }
        caller.refuses(403, "participation.may-not", post(one + "/refusal", Map.of("words", "Không")));
        JsonNode there = seen(other.office().clerk(), one);
        assertThat(there.required("asker").isNull()).isFalse();
    }

    @Test
    void aDraftIsApprovedWeighedAndAnsweredByProgramsOfItsOffice() throws Exception {
        Townhall hall = Townhall.open(beans);
        Townhall foreign = Townhall.open(beans);
        UUID id = UUID.randomUUID();
        String one = DRAFTS + "/" + id;
        caller.signIn(hall.office().specialist());
        caller.refuses(403, "participation.only-office", begin(id, draft(0, 0)));
        caller.signIn(hall.office().clerk());
        caller.refuses(422, "participation.text-missing", begin(id, Map.of("title", "Quy chế trông xe")));
        caller.refuses(422, "participation.from-over", begin(id, draft(-1, 5)));
        for (int twice = 0; twice < 2; twice++) {
            assertThat(state(begin(id, draft(0, 0)))).isEqualTo("DRAFT");
        }
        JsonNode filed = answer(caller.upload(one + "/file", "Dự thảo.pdf", Papers.letter()));
        assertThat(filed.required("files").get(0).required("name").asString()).isEqualTo("Dự thảo.pdf");
        caller.refuses(403, "participation.another-approves", post(one + "/publication", Map.of()));
        caller.signIn(foreign.office().leader());
        caller.refuses(404, "participation.not-found", caller.request(one));
        caller.refuses(404, "participation.not-found", post(one + "/publication", Map.of()));
        caller.signIn(hall.office().leader());
        for (int twice = 0; twice < 2; twice++) {
            assertThat(state(post(one + "/publication", Map.of()))).isEqualTo("RUNNING");
        }
        caller.refuses(409, "participation.published-stays", put(one, draft(0, 3)));

        CommentId comment = CommentId.random();
        Asker sender = Asker.typed("Bế Văn Giả Định", "", "0912000222");
        commenting.comment(comment, new ConsultationId(id), "Nên có mái che cho xe đạp.", sender, true, false);
        String said = "/api/v1/portal/comments/" + comment;
        caller.signIn(foreign.office().clerk());
        caller.refuses(404, "participation.not-found", post(said + "/exclusion", Map.of()));
        caller.signIn(hall.office().clerk());
        caller.refuses(409, "participation.comment-not-taken", post(said + "/outcome", outcome("FOLLOWED", "Phù hợp")));
        done(post(said + "/acceptance", Map.of("words", "Nên có mái che cho xe đạp.")));
        caller.refuses(422, "participation.text-missing", post(said + "/outcome", Map.of("words", "Phù hợp")));
        for (int twice = 0; twice < 2; twice++) {
            done(post(said + "/outcome", outcome("FOLLOWED", "Phù hợp")));
        }
        caller.refuses(409, "participation.not-ended", post(one + "/answer", Map.of("body", "Đã tiếp thu")));
        jdbc.sql(
                        "UPDATE participation.consultation SET from_day = from_day - 9, until_day = until_day - 9 WHERE id = :id")
                .param("id", id)
                .update();
        answer(post(one + "/answer", Map.of("body", "Đã tiếp thu một góp ý.")));
        caller.signIn(hall.office().leader());
        answer(post(one + "/answer/approval", Map.of()));
        JsonNode over = answer(post(one + "/answer/approval", Map.of()));
        assertThat(over.required("state").asString()).isEqualTo("ANSWERED");
        assertThat(over.required("comments").get(0).required("outcome").asString())
                .isEqualTo("FOLLOWED");
        assertThat(answer(caller.request(DRAFTS)).required("total").asInt()).isEqualTo(1);
    }

    @Test
    void remarksAreReadAndDoneWithByTheOfficeOfTheirPortal() throws Exception {
        Townhall hall = Townhall.open(beans);
        Townhall foreign = Townhall.open(beans);
        UUID id = UUID.randomUUID();
        remarks.remark(id, hall.office().agency().id(), "gia-dat", false, "Thiếu bảng giá", true);
        String done = "/api/v1/portal/remarks/" + id + "/done";

        caller.signIn(foreign.office().clerk());
        assertThat(answer(caller.request("/api/v1/portal/remarks"))
                        .required("total")
                        .asInt())
                .isZero();
        caller.refuses(404, "participation.not-found", post(done, Map.of()));
        caller.signIn(hall.office().clerk());
        JsonNode open = answer(caller.request("/api/v1/portal/remarks"));
        assertThat(open.required("remarks").get(0).required("words").asString()).isEqualTo("Thiếu bảng giá");
        assertThat(open.required("pages").get(0).required("notUseful").asInt()).isEqualTo(1);
        for (int twice = 0; twice < 2; twice++) {
            done(post(done, Map.of()));
        }
        assertThat(answer(caller.request("/api/v1/portal/remarks"))
                        .required("total")
                        .asInt())
                .isZero();
    }

    private QuestionId asked(Townhall hall) {
        QuestionId id = QuestionId.random();
        asking.ask(
                id,
                hall.office().agency().id(),
                QuestionField.LAND,
                AskedText.typed("Hỏi về thửa đất", "Tôi là Bế Văn Giả Định, thửa đất của tôi ở tờ bản đồ nào?"),
                Asker.typed("Bế Văn Giả Định", "", "0912000222"),
                false);
        return id;
    }

    private Map<String, Object> draft(int from, int until) {
        LocalDate today = VietnamTime.today(clock);
        return Map.of(
                "title",
                "Quy chế trông giữ xe",
                "body",
                "Điều 1. Nơi trông giữ xe.",
                "regulation",
                false,
                "from",
                today.plusDays(from),
                "until",
                today.plusDays(until));
    }

    private static Map<String, Object> outcome(String outcome, String why) {
        return Map.of("outcome", outcome, "words", why);
    }

    private HttpRequest.Builder begin(UUID id, Map<String, Object> draft) {
        return post(DRAFTS, draft).header("Idempotency-Key", id.toString());
    }

    private HttpRequest.Builder post(String path, Map<String, ?> body) {
        return caller.post(path, JSON.writeValueAsString(body));
    }

    private HttpRequest.Builder put(String path, Map<String, ?> body) {
        return caller.request(path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(JSON.writeValueAsString(body)));
    }

    private JsonNode seen(Actor by, String path) throws IOException, InterruptedException {
        caller.signIn(by);
        return answer(caller.request(path));
    }

    private String state(HttpRequest.Builder request) throws IOException, InterruptedException {
        return answer(request).required("state").asString();
    }

    private JsonNode answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = caller.send(request, "vi");
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return JSON.readTree(answer.body());
    }

    private void done(HttpRequest.Builder request) throws IOException, InterruptedException {
        assertThat(caller.send(request, "vi").statusCode()).isEqualTo(204);
    }
}
