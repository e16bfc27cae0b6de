package vn.banggiang.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.banggiang.startup.Secrets;

class SessionKeyTest {

    private static final byte[] TEXT = "\"something\"".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path data;

    @Test
    void anIdIsKnownHereAndAtEveryNodeWithTheSameSecrets() {
        SessionId id = keyIn("apart").draw();

        assertThat(keyIn("apart").drawn(id.value())).contains(id);
        assertThat(keyIn("elsewhere").drawn(id.value())).isEmpty();
    }

    @Test
    void noneIsMadeUp() {
        SessionKey key = keyIn("apart");
        String id = key.draw().value();

        assertThat(key.drawn("")).isEmpty();
        assertThat(key.drawn("!".repeat(64))).isEmpty();
        for (int at = 0; at < id.length(); at++) {
            char other = id.charAt(at) == 'A' ? 'B' : 'A';
            assertThat(key.drawn(id.substring(0, at) + other + id.substring(at + 1)))
                    .isEmpty();
        }
    }

    @Test
    void whatIsSealedOpensInItsSessionUnderItsNameAlone() {
        SessionKey key = keyIn("apart");
        SessionId session = key.draw();
        byte[] sealed = key.seal(session, "given", TEXT);

        assertThat(key.open(session, "given", sealed)).contains(TEXT);
        assertThat(key.open(key.draw(), "given", sealed)).isEmpty();
        assertThat(key.open(session, "done", sealed)).isEmpty();
        assertThat(key.open(session, "given", new byte[3])).isEmpty();
        assertThat(keyIn("elsewhere").open(session, "given", sealed)).isEmpty();
    }

    private SessionKey keyIn(String directory) {
        return new SessionKey(Secrets.of(data, data.resolve(directory).toString(), ""));
    }
}
