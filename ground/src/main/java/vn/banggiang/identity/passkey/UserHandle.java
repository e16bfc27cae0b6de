package vn.banggiang.identity.passkey;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import vn.banggiang.directory.PersonId;

/** How passkeys know their owner: by the sixteen bytes of the person's identifier, which say nothing of who it is. */
public final class UserHandle {

    private UserHandle() {}

    /** In base64url. */
    public static String of(PersonId person) {
        UUID id = person.value();
        byte[] bytes = ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static Optional<PersonId> person(byte[] bytes) {
        if (bytes.length != Long.BYTES * 2) {
            return Optional.empty();
        }
        ByteBuffer halves = ByteBuffer.wrap(bytes);
        return Optional.of(new PersonId(new UUID(halves.getLong(), halves.getLong())));
    }
}
