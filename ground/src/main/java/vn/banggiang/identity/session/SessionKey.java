package vn.banggiang.identity.session;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.banggiang.sealing.Hmac;
import vn.banggiang.sealing.InstallationKey;
import vn.banggiang.sealing.Seal;
import vn.banggiang.startup.Secrets;

/**
 * Gives sessions their ids and seals what they keep, under {@code session-key} among the installation's {@link Secrets}.
 * Whoever loses it signs everybody out and nothing else.
 */
@Component
class SessionKey {

    private static final String NAME = "session-key";
    private static final int RANDOM_BYTES = 32;
    private static final int MARK_BYTES = 16;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{64}");

    private final SecureRandom random = new SecureRandom();
    private final Hmac marks;
    private final Seal seal;

    SessionKey(Secrets secrets) {
        InstallationKey key = InstallationKey.in(secrets.readOrMake(NAME, () -> InstallationKey.drawn(random)))
                .orElseThrow(() -> new IllegalStateException(NAME + " is no key: delete it, and all sign in again"));
        this.marks = new Hmac(key, "session-id");
        this.seal = new Seal(key, "session-content");
    }

    /** A new id: 256 random bits, and a mark that only this installation makes. */
    SessionId draw() {
        byte[] bits = new byte[RANDOM_BYTES];
        random.nextBytes(bits);
        byte[] marked = ByteBuffer.allocate(RANDOM_BYTES + MARK_BYTES)
                .put(bits)
                .put(mark(bits))
                .array();
        return new SessionId(Base64.getUrlEncoder().withoutPadding().encodeToString(marked));
    }

    /** The id in a cookie; empty when it was not drawn here: what somebody made up costs the database no question. */
    Optional<SessionId> drawn(String sent) {
        if (!FORM.matcher(sent).matches()) {
            return Optional.empty();
        }
        byte[] marked = Base64.getUrlDecoder().decode(sent);
        byte[] mark = Arrays.copyOfRange(marked, RANDOM_BYTES, marked.length);
        return MessageDigest.isEqual(mark, mark(Arrays.copyOf(marked, RANDOM_BYTES)))
                ? Optional.of(new SessionId(sent))
                : Optional.empty();
    }

    byte[] seal(SessionId session, String name, byte[] plain) {
        return seal.seal(plain, place(session, name));
    }

    /** Empty when this is not what was sealed for this session under this name. */
    Optional<byte[]> open(SessionId session, String name, byte[] sealed) {
        return seal.open(sealed, place(session, name));
    }

    /** By the id itself, which the database does not have: nobody who writes there gives one's content to another. */
    private static byte[] place(SessionId session, String name) {
        return (session.value() + ":" + name).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] mark(byte[] bits) {
        return Arrays.copyOf(marks.of(bits), MARK_BYTES);
    }
}
