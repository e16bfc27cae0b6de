package vn.banggiang.asvs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.banggiang.PlatformTest;

/** V16. The log tells operators what went wrong, and nobody what somebody typed. */
@PlatformTest
@ExtendWith(OutputCaptureExtension.class)
class LoggingTest {

    private static final String SECRET = "Mật khẩu không ai được thấy 1";

    private final Attacker attacker;

    LoggingTest(@LocalServerPort int port) {
        this.attacker = new Attacker(port);
    }

    @Test
    void noPasswordIsWrittenDownHoweverItIsSent(CapturedOutput log) throws Exception {
        attacker.signIn(Demonstration.CLERK + ".x", SECRET);
        attacker.json("/api/v1/tokens", "{\"username\":\"a.b\",\"password\":\"" + SECRET + "\"}");
        attacker.json("/api/v1/tokens", "{\"username\":\"a.b\",\"password\":\"" + SECRET + "\"");
        attacker.json("/api/v1/tokens", "{\"username\":[\"" + SECRET + "\"],\"password\":{}}");

        assertThat(log.getAll()).doesNotContain(SECRET).doesNotContain("không ai");
    }

    @Test
    void aLineOfTheLogCannotBeForged(CapturedOutput log) throws Exception {
        attacker.signIn("x\r\n00:00:00 INFO forged", "y");
        attacker.json("/api/v1/tokens", "{\"username\":\"x\\n00:00:00 INFO forged\",\"password\":\"y\"}");
        attacker.get("/nowhere%0d%0a00:00:00%20INFO%20forged");

        assertThat(log.getAll().lines()).noneMatch(line -> line.startsWith("00:00:00 INFO"));
    }

    @Test
    void whatFailsInsideIsNotTold() throws Exception {
        String answer = attacker.json("/api/v1/tokens", "{\"username\":").body();

        assertThat(answer).doesNotContain("Exception", "jackson", "at vn.", "org.springframework");
    }
}
