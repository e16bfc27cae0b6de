package vn.banggiang.applicants;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.audit.Journal;
import vn.banggiang.identity.Authenticator;
import vn.banggiang.identity.ClientAddress;
import vn.banggiang.identity.FormBrowser;
import vn.banggiang.identity.NewPassword;
import vn.banggiang.identity.Origins;
import vn.banggiang.identity.TwoSteps;
import vn.banggiang.sealing.PlainWords;
import vn.banggiang.storage.PersonalFiles;
import vn.banggiang.storage.Sha256;

/** Citizens open accounts, come in and go; whoever guesses, steals or floods gets nothing. */
@PlatformTest
class AccountStoryTest {

    private final BeanFactory beans;
    private final JdbcClient jdbc;
    private final SignUps signUps;
    private final Journal journal;

    private CitizenAtHome citizen;

    @LocalServerPort
    private int port;

    AccountStoryTest(BeanFactory beans, JdbcClient jdbc, SignUps signUps, Journal journal) {
        this.beans = beans;
        this.jdbc = jdbc;
        this.signUps = signUps;
        this.journal = journal;
    }

    @BeforeEach
    void somebody() {
        ProvincesPortal.open(beans);
        citizen = new CitizenAtHome(port);
    }

    @Test
    void whoSignsUpComesInWithPasswordAndCodeAndSeesWhatIsKnown() throws Exception {
        assertThat(location(citizen.browser.get("/mot-cua/tai-khoan")))
                .endsWith("/mot-cua/dang-nhap?tiep=%2Fmot-cua%2Ftai-khoan");
        comesIn();

        HttpResponse<String> page = citizen.browser.get("/mot-cua/tai-khoan");
        assertThat(page.body())
                .contains(citizen.name, citizen.number, "30/04/1985", "0912345678", "<strong>" + citizen.name);
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(citizen.browser.get("/mot-cua").body()).contains("/mot-cua/tai-khoan");

        citizen.sends(
                "/mot-cua/tai-khoan",
                "/mot-cua/tai-khoan",
                Map.of("telephone", "0987654321", "email", "", "address", "Xóm 2"));
        assertThat(citizen.browser.get("/mot-cua/tai-khoan").body())
                .contains("0987654321", "Xóm 2")
                .doesNotContain("0912345678");
        assertThat(acts())
                .containsSubsequence("applicants.signed-up", "applicants.signed-in", "applicants.contact-changed");

        citizen.sends("/mot-cua/tai-khoan", "/mot-cua/dang-xuat", Map.of());
        assertThat(citizen.browser.get("/mot-cua/tai-khoan").statusCode()).isEqualTo(302);
    }

    @Test
    void theTablesTellNobodyWhoHasAnAccount() throws Exception {
        comesIn();

        var words = new PlainWords(jdbc);
        for (String word : List.of(
                "Ngọc Lan", citizen.number, "0912345678", citizen.number + "@example.vn", "Thục Phán", "1985-04-30")) {
            assertThat(words.tablesWith("applicants", word)).as(word).isEmpty();
        }
        assertThat(words.tablesWith("applicants", "CITIZEN")).containsExactly("applicant");
        assertThat(words.tablesWith("audit", citizen.number)).isEmpty();
    }

    @Test
    void sessionsOfOfficialsAndOfCitizensAreNothingToEachOther() throws Exception {
        TwoSteps official = TwoSteps.someone(beans);
        var desk = new FormBrowser(port);
        desk.signsIn(official.username(), TwoSteps.PASSWORD);
        HttpResponse<String> code = desk.get("/sign-in/code");
        desk.fills(code, "/sign-in/code", "code=" + official.phone().code());
        assertThat(desk.get("/account").statusCode()).isEqualTo(200);
        assertThat(location(desk.get("/mot-cua"))).contains("/mot-cua/dang-nhap");

        comesIn();
        String cookie = cookie(citizen.signsIn(CitizenAtHome.PASSWORD, nextCode()));
        for (String name : List.of("bg-mot-cua", "JSESSIONID", "__Host-JSESSIONID")) {
            assertThat(location(with(name + "=" + cookie, "/account"))).endsWith("/sign-in");
            assertThat(with(name + "=" + cookie, "/mot-cua").statusCode())
                    .isEqualTo(name.equals("bg-mot-cua") ? 200 : 302);
        }
    }

    @Test
    void whoGuessesLearnsNothing() throws Exception {
        citizen.signsUp();
        CitizenAtHome nobody = new CitizenAtHome(port);

        HttpResponse<String> wrong = citizen.signsIn("một mật khẩu khác", citizen.phone.code());
        HttpResponse<String> wrongCode = citizen.signsIn(CitizenAtHome.PASSWORD, citizen.phone.wrong());
        HttpResponse<String> unknown = nobody.signsIn(CitizenAtHome.PASSWORD, citizen.phone.code());
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(plain(wrong, citizen)).isEqualTo(plain(unknown, nobody)).isEqualTo(plain(wrongCode, citizen));

        HttpResponse<String> recovery = recovers(citizen, "1234-5678-9012");
        assertThat(plain(recovery, citizen)).isEqualTo(plain(recovers(nobody, "1234-5678-9012"), nobody));
        assertThat(recovery.statusCode()).isEqualTo(422);
    }

    @Test
    void aSecondSignUpIsAnsweredLikeTheFirstAndOpensNothing() throws Exception {
        comesIn();
        var thief = new CitizenAtHome(port);
        Map<String, String> form = new HashMap<>(citizen.form());
        form.put("chosen", "một mật khẩu của kẻ khác");
        form.put("repeated", "một mật khẩu của kẻ khác");

        HttpResponse<String> begun = thief.sends("/mot-cua/dang-ky", "/mot-cua/dang-ky", form);
        HttpResponse<String> ended = thief.finishes(begun);
        assertThat(ended.statusCode()).isEqualTo(200);
        assertThat(ended.body()).contains(thief.recoveryCode);
        assertThat(acts()).contains("applicants.sign-up-again");
        assertThat(accountsOf(citizen.number)).isEqualTo(1);
        assertThat(citizen.signsIn("một mật khẩu của kẻ khác", nextCode()).statusCode())
                .isEqualTo(422);
        assertThat(citizen.signsIn(CitizenAtHome.PASSWORD, nextCode()).statusCode())
                .isEqualTo(303);
    }

    @Test
    void ofTwentySignUpsAtOnceOneOpensAnAccount() throws Exception {
        String number = CitizenAtHome.number();
        int before = withoutAccount();
        List<Callable<Integer>> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            NewAuthenticator begun = signUps.begin(fresh(), form(number));
            Authenticator phone = Authenticator.typed(begun.secret().inGroups());
            all.add(() -> signUps.finish(fresh(), begun.key(), phone.code()).size());
        }
        try (var threads = Executors.newFixedThreadPool(20)) {
            for (Future<Integer> one : threads.invokeAll(all)) {
                assertThat(one.get()).isEqualTo(8);
            }
        }

        assertThat(accountsOf(number)).isEqualTo(1);
        assertThat(withoutAccount()).isEqualTo(before);
    }

    /** Those whom nobody of a counter entered, and who can sign in nowhere: others left some that ended. */
    private int withoutAccount() {
        return jdbc.sql("SELECT count(*) FROM applicants.applicant"
                        + " WHERE id NOT IN (SELECT applicant_id FROM applicants.account)"
                        + " AND NOT entered AND holder_id IS NULL")
                .query(Integer.class)
                .single();
    }

    @Test
    void aSessionThatSomebodyLaidOutBeforeIsNotTheOneAfter() throws Exception {
        comesIn();
        String before = cookie(citizen.signsIn(CitizenAtHome.PASSWORD, nextCode()));
        String after = cookie(citizen.signsIn(CitizenAtHome.PASSWORD, nextCode()));

        assertThat(after).isNotEqualTo(before);
        assertThat(with("bg-mot-cua=" + before, "/mot-cua").statusCode()).isEqualTo(302);
        assertThat(with("bg-mot-cua=" + after, "/mot-cua").statusCode()).isEqualTo(200);
        assertThat(with("bg-mot-cua=" + "A".repeat(43), "/mot-cua").statusCode())
                .isEqualTo(302);
    }

    @Test
    void aStolenCookieIsNothingAfterThePasswordChanged() throws Exception {
        comesIn();
        String stolen = cookie(citizen.signsIn(CitizenAtHome.PASSWORD, nextCode()));
        Map<String, String> change = Map.of(
                "current", CitizenAtHome.PASSWORD, "chosen", "rừng hồi sau mưa 9", "repeated", "rừng hồi sau mưa 9");
        Map<String, String> wrong = new HashMap<>(change);
        wrong.put("current", "không phải mật khẩu này");

        assertThat(citizen.sends("/mot-cua/tai-khoan/mat-khau", "/mot-cua/tai-khoan/mat-khau", wrong)
                        .statusCode())
                .isEqualTo(422);
        String kept = cookie(citizen.sends("/mot-cua/tai-khoan/mat-khau", "/mot-cua/tai-khoan/mat-khau", change));
        assertThat(with("bg-mot-cua=" + stolen, "/mot-cua").statusCode()).isEqualTo(302);
        assertThat(with("bg-mot-cua=" + kept, "/mot-cua").statusCode()).isEqualTo(200);
        assertThat(citizen.signsIn("rừng hồi sau mưa 9", nextCode()).statusCode())
                .isEqualTo(303);
    }

    @Test
    void aRecoveryCodeOpensAForgottenPasswordOnce() throws Exception {
        comesIn();
        String stolen = cookie(citizen.signsIn(CitizenAtHome.PASSWORD, nextCode()));

        assertThat(recovers(citizen, citizen.recoveryCode).statusCode()).isEqualTo(303);
        assertThat(with("bg-mot-cua=" + stolen, "/mot-cua").statusCode()).isEqualTo(302);
        assertThat(citizen.signsIn("đồi chè buổi sớm 31", nextCode()).statusCode())
                .isEqualTo(303);
        assertThat(recovers(citizen, citizen.recoveryCode).statusCode()).isEqualTo(422);
    }

    @Test
    void whoLostTheTelephoneSetsUpAnotherOnceWithPasswordAndCode() throws Exception {
        comesIn();
        String stolen = cookie(citizen.signsIn(CitizenAtHome.PASSWORD, nextCode()));
        Authenticator lost = citizen.phone;
        assertThat(loses(citizen, "một mật khẩu khác", citizen.recoveryCode).statusCode())
                .isEqualTo(422);
        assertThat(loses(citizen, CitizenAtHome.PASSWORD, "1234-5678-9012").statusCode())
                .isEqualTo(422);

        HttpResponse<String> secret = loses(citizen, CitizenAtHome.PASSWORD, citizen.recoveryCode);
        assertThat(loses(citizen, CitizenAtHome.PASSWORD, citizen.recoveryCode).statusCode())
                .isEqualTo(422);
        assertThat(location(citizen.replacesThePhone(secret))).isEqualTo("/mot-cua/dang-nhap?moi=2");

        assertThat(with("bg-mot-cua=" + stolen, "/mot-cua").statusCode()).isEqualTo(302);
        jdbc.sql("UPDATE applicants.account SET last_step = last_step - 10").update();
        assertThat(citizen.signsIn(CitizenAtHome.PASSWORD, lost.code()).statusCode())
                .isEqualTo(422);
        assertThat(citizen.signsIn(CitizenAtHome.PASSWORD, citizen.phone.code()).statusCode())
                .isEqualTo(303);
        assertThat(acts()).contains("applicants.authenticator-changed");
    }

    @Test
    void whoTriesTooOftenWaitsEvenWithTheRightPassword() throws Exception {
        citizen.signsUp();
        for (int i = 0; i < 5; i++) {
            assertThat(citizen.signsIn("một mật khẩu khác", "000000").statusCode())
                    .isEqualTo(422);
            assertThat(recovers(citizen, "1234-5678-9012").statusCode()).isEqualTo(422);
        }

        HttpResponse<String> late = citizen.signsIn(CitizenAtHome.PASSWORD, nextCode());
        assertThat(late.statusCode()).isEqualTo(429);
        assertThat(late.headers().firstValue("Retry-After")).isPresent();
        assertThat(recovers(citizen, citizen.recoveryCode).statusCode()).isEqualTo(429);
    }

    @Test
    void aFormFromElsewhereDoesNothing() throws Exception {
        comesIn();

        assertThat(citizen.browser
                        .post("/mot-cua/tai-khoan", "telephone=0987654321&_csrf=x")
                        .statusCode())
                .isEqualTo(403);
        assertThat(new FormBrowser(port)
                        .post("/mot-cua/dang-nhap", "number=1&password=2&code=3")
                        .statusCode())
                .isEqualTo(302);
        HttpResponse<String> led = citizen.sends(
                "/mot-cua/dang-nhap",
                "/mot-cua/dang-nhap",
                Map.of(
                        "number",
                        citizen.number,
                        "password",
                        CitizenAtHome.PASSWORD,
                        "code",
                        nextCode(),
                        "tiep",
                        "//evil.example/mot-cua"));
        assertThat(location(led)).isEqualTo("/mot-cua");
    }

    @Test
    void papersAndDataAreTheirOwnersAlone() throws Exception {
        comesIn();
        Map<String, String> business = Map.of("name", "Hợp tác xã Hạt Dẻ", "number", "0100109106");
        String page = "/mot-cua/tai-khoan/doanh-nghiep";
        assertThat(citizen.sends(page, page, Map.of("name", "Hợp tác xã", "number", "0100109107"))
                        .body())
                .contains("id=\"number-why\"");
        assertThat(location(citizen.sends(page, page, business))).isEqualTo("/mot-cua/tai-khoan/dai-dien");
        assertThat(citizen.browser.get("/mot-cua/tai-khoan/dai-dien").body()).contains("Hợp tác xã Hạt Dẻ");
        PaperId paper = beans.getBean(LockerStore.class)
                .keep(new LockerPaper(
                        PaperId.random(),
                        new ApplicantId(UUID.fromString(id())),
                        "G01",
                        "Giấy khai sinh",
                        "",
                        new LockerFile("g.pdf", stored(), 4, "application/pdf"),
                        null,
                        PaperSource.UPLOADED,
                        "",
                        true,
                        Instant.now()));
        String file = "/mot-cua/tai-khoan/giay-to/" + paper + "/tep";
        assertThat(citizen.browser.get("/mot-cua/tai-khoan/giay-to").body()).contains("Giấy khai sinh", file);
        assertThat(citizen.browser.get(file).headers().firstValue("Cache-Control"))
                .contains("no-store");
        HttpResponse<String> json = citizen.browser.get("/mot-cua/tai-khoan/du-lieu.json");
        assertThat(json.body()).contains(citizen.name, "Giấy khai sinh", "Hợp tác xã Hạt Dẻ");
        assertThat(json.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(citizen.browser.get("/mot-cua/tai-khoan/du-lieu").body()).contains(citizen.number, "Giấy khai sinh");

        CitizenAtHome stranger = new CitizenAtHome(port).signsUp();
        jdbc.sql("UPDATE applicants.account SET last_step = last_step - 10").update();
        stranger.signsIn(CitizenAtHome.PASSWORD, stranger.phone.code());
        assertThat(stranger.browser.get(file).statusCode()).isEqualTo(404);
        assertThat(stranger.sends("/mot-cua/tai-khoan", file.replace("/tep", "/bo"), Map.of())
                        .statusCode())
                .isEqualTo(404);
        String end = "/mot-cua/tai-khoan/xoa";
        assertThat(citizen.sends(end, end, Map.of("current", "không phải mật khẩu này"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(citizen.sends(end, end, Map.of("current", CitizenAtHome.PASSWORD))
                        .statusCode())
                .isEqualTo(303);
        assertThat(accountsOf(citizen.number)).isZero();
    }

    private Sha256 stored() {
        return beans.getBean(PersonalFiles.class)
                .store(new ByteArrayInputStream("%PDF".getBytes(StandardCharsets.US_ASCII)), 10)
                .sha256();
    }

    @Test
    void whatCannotBeTakenIsShownAgainAtItsField() throws Exception {
        Map<String, String> form = new HashMap<>(citizen.form());
        form.put("born", "31/02/1985");
        form.put("name", "An\"><script>alert(1)</script>");
        HttpResponse<String> page = citizen.sends("/mot-cua/dang-ky", "/mot-cua/dang-ky", form);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("id=\"born-why\"", citizen.number)
                .doesNotContain("\"><script>alert", CitizenAtHome.PASSWORD);
        form.put("born", "30/4/1985");
        form.remove("consent");
        assertThat(citizen.sends("/mot-cua/dang-ky", "/mot-cua/dang-ky", form).statusCode())
                .isEqualTo(422);
    }

    private void comesIn() throws Exception {
        citizen.signsUp();
        assertThat(citizen.signsIn(CitizenAtHome.PASSWORD, nextCode()).statusCode())
                .isEqualTo(303);
    }

    /** As if five minutes had passed since the last one. */
    private String nextCode() {
        jdbc.sql("UPDATE applicants.account SET last_step = last_step - 10").update();
        return citizen.phone.code();
    }

    private HttpResponse<String> recovers(CitizenAtHome who, String code) throws Exception {
        return who.sends(
                "/mot-cua/quen-mat-khau",
                "/mot-cua/quen-mat-khau",
                Map.of(
                        "number",
                        who.number,
                        "code",
                        code,
                        "chosen",
                        "đồi chè buổi sớm 31",
                        "repeated",
                        "đồi chè buổi sớm 31"));
    }

    private static HttpResponse<String> loses(CitizenAtHome who, String password, String code) throws Exception {
        return who.sends(
                "/mot-cua/mat-dien-thoai",
                "/mot-cua/mat-dien-thoai",
                Map.of("number", who.number, "password", password, "code", code));
    }

    private static SignUpForm form(String number) {
        var password = new NewPassword("", CitizenAtHome.PASSWORD, CitizenAtHome.PASSWORD);
        return new SignUpForm("Lý Văn Sơn", LocalDate.of(1985, 1, 1), number, "", "", "", password, true);
    }

    private static ClientAddress fresh() {
        return Objects.requireNonNull(Origins.fresh().address());
    }

    private int accountsOf(String number) {
        return jdbc.sql("SELECT count(*) FROM applicants.account WHERE number_index = ?")
                .param(beans.getBean(PersonalIndex.class).number(number))
                .query(Integer.class)
                .single();
    }

    private String id() {
        return jdbc.sql("SELECT applicant_id::text FROM applicants.account WHERE number_index = ?")
                .param(beans.getBean(PersonalIndex.class).number(citizen.number))
                .query((row, line) -> row.getString(1))
                .single();
    }

    private List<String> acts() {
        return journal.of("applicant:" + id()).stream()
                .map(line -> line.entry().action())
                .toList();
    }

    private HttpResponse<String> with(String cookie, String path) throws Exception {
        try (var client = java.net.http.HttpClient.newHttpClient()) {
            return client.send(
                    java.net.http.HttpRequest.newBuilder(java.net.URI.create("http://localhost:" + port + path))
                            .header("Cookie", cookie)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private static String cookie(HttpResponse<String> answer) {
        String set = answer.headers().allValues("Set-Cookie").stream()
                .filter(one -> one.startsWith("bg-mot-cua="))
                .findFirst()
                .orElseThrow(() -> new AssertionError(answer.statusCode() + answer.body()));
        assertThat(set).contains("Path=/mot-cua", "HttpOnly", "SameSite=Lax");
        return set.replaceFirst("bg-mot-cua=([^;]+);.*", "$1");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse(answer.statusCode() + "");
    }

    /** The page without what is another each time. */
    private static String plain(HttpResponse<String> page, CitizenAtHome who) {
        return page.statusCode()
                + page.body().replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "").replace(who.number, "");
    }
}
