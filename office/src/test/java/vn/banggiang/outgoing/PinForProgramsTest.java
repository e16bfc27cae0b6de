package vn.banggiang.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.ApiCaller;
import vn.banggiang.PlatformTest;
import vn.banggiang.audit.Journal;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.identity.Accounts;
import vn.banggiang.signatories.SigningPins;
import vn.banggiang.signatures.SigningPin;

/** A program signs with its owner's PIN: a token alone is not enough, and the PIN stands nowhere. */
@PlatformTest
@ExtendWith(OutputCaptureExtension.class)
class PinForProgramsTest {

    private static final String WRONG = "271828";
    private static final String RIGHT = "314159";

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Office office;
    private final OutgoingId document;
    private final ApiCaller api;

    PinForProgramsTest(
            Accounts accounts,
            SigningPins pins,
            Journal journal,
            JdbcClient jdbc,
            BeanFactory beans,
            @LocalServerPort int port) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.office = new Offices(beans).open();
        this.document = new Desk(beans).approved(office, new Offices(beans).open());
        this.api = new ApiCaller(port, accounts);
        pins.change(office.leader(), Offices.PIN, SigningPin.chosen(RIGHT, RIGHT));
    }

    @BeforeEach
    void theLeadersProgramSignsIn() throws Exception {
        api.signIn(office.leader());
    }

    @Test
    void withoutThePinATokenSignsNothing() throws Exception {
        api.refuses(422, "signing.pin-form", signs("{}"));
        api.refuses(422, "signing.pin-form", signs("{\"pin\": null}"));
        String said = ApiCaller.assertProblem(
                api.send(signs("{\"pin\": \"" + WRONG + "\"}"), "en"), 422, "signatories.pin-wrong");
        assertThat(said).contains("4 tries");

        var answer = api.send(signs("{\"pin\": \"" + RIGHT + "\"}"), "en");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("\"SIGNED\"").doesNotContain(RIGHT);
    }

    @Test
    void whoMayNotSignIsToldSoAndNoTryIsCounted() throws Exception {
        api.signIn(office.clerk());

        assertThat(api.send(signs("{\"pin\": \"" + WRONG + "\"}"), "en").statusCode())
                .isEqualTo(403);
        assertThat(jdbc.sql("SELECT count(*) FROM signatories.pin WHERE person_id = ?")
                        .param(office.clerk().person().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void thePinIsWrittenDownNowhere(CapturedOutput log) throws Exception {
        api.send(signs("{\"pin\": \"" + WRONG + "\"}"), "vi");
        api.send(signs("{\"pin\": \"" + WRONG + "\""), "vi");
        api.send(signs("{\"pin\": [\"" + WRONG + "\"]}"), "vi");
        api.send(signs("{\"pin\": \"" + RIGHT + "\"}"), "vi");

        assertThat(log.getAll()).doesNotContain(WRONG, RIGHT);
        assertThat(journal.of("person:" + office.leader().person()).toString()).doesNotContain(WRONG, RIGHT);
    }

    private HttpRequest.Builder signs(String body) {
        return api.post("/api/v1/outgoing/" + document + "/sign", body);
    }
}
