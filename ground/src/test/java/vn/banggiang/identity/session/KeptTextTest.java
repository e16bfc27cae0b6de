package vn.banggiang.identity.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.servlet.FlashMap;
import tools.jackson.core.JacksonException;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Role;
import vn.banggiang.directory.UnitId;
import vn.banggiang.identity.Actor;
import vn.banggiang.identity.CodeAwaited;
import vn.banggiang.identity.PasskeyName;
import vn.banggiang.identity.PasskeyOffer;
import vn.banggiang.identity.PasswordHash;
import vn.banggiang.identity.SessionKinds;
import vn.banggiang.identity.SignInId;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.identity.Username;
import vn.banggiang.identity.passkey.Challenge;

class KeptTextTest {

    private static final Instant NOON = Instant.parse("2026-03-02T05:00:00.123456Z");
    private static final Challenge CHALLENGE = new Challenge("abc_-1", NOON);
    private static final SignedIn CLERK = new SignedIn(
            new Actor(
                    PersonId.random(),
                    "Lục Thị Thử",
                    new AgencyId(UUID.randomUUID()),
                    Set.of(Role.CLERK, Role.SPECIALIST),
                    Set.of(new UnitId(UUID.randomUUID()))),
            new Username("vanthu.stttt"),
            Locale.forLanguageTag("vi"));

    private final KeptText texts = new KeptText(List.of(new SessionKinds(Map.of(
            "sign-in", SignInId.class,
            "awaited", CodeAwaited.class,
            "offer", PasskeyOffer.class,
            "needed", Boolean.class,
            "done", String.class))));

    @Test
    void whatIsKeptComesBackAsItWas() {
        comesBack("sign-in", new SignInId(UUID.randomUUID()));
        comesBack("awaited", new CodeAwaited(CLERK.username(), new PasswordHash("$argon2id$x"), NOON));
        comesBack("offer", new PasskeyOffer(CLERK.actor().person(), new PasskeyName("Điện thoại"), CHALLENGE));
        comesBack("needed", true);
        comesBack("done", "account.password-changed");
    }

    @Test
    void whoIsSignedInComesBackAndNothingElseOfSpringsContext() {
        var context = new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(CLERK, "a credential", List.of()));
        byte[] text = texts.written(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);

        var read = (SecurityContext) texts.read(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, text);

        assertThat(read.getAuthentication().getPrincipal()).isEqualTo(CLERK);
        assertThat(read.getAuthentication().isAuthenticated()).isTrue();
        assertThat(new String(text, StandardCharsets.UTF_8)).doesNotContain("a credential");
    }

    @Test
    void whatIsHandedOnComesToItsPage() {
        FlashMap map = new FlashMap();
        map.put("done", "account.password-changed");
        map.setTargetRequestPath("/account");
        map.addTargetRequestParam("tab", "1");
        map.setExpirationTime(NOON.toEpochMilli());

        Object read = texts.read(HandedOn.NAME, texts.written(HandedOn.NAME, List.of(map)));

        assertThat(read).isEqualTo(List.of(map));
    }

    @Test
    void aTextNeverSaysWhatItBecomes() {
        byte[] foreign = "[\"java.net.URL\",\"http://elsewhere.example\"]".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> texts.read("done", foreign)).isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> texts.read("sign-in", foreign)).isInstanceOf(JacksonException.class);
        assertThatIllegalArgumentException().isThrownBy(() -> texts.read("unheard-of", foreign));
        assertThatIllegalArgumentException().isThrownBy(() -> texts.written("unheard-of", "x"));
    }

    private void comesBack(String name, Object value) {
        assertThat(texts.read(name, texts.written(name, value))).isEqualTo(value);
    }
}
