package vn.banggiang.exchange;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import vn.banggiang.directory.AgencyCode;

/** Identifies one message that is sent, whoever receives it. */
public record MessageId(UUID value) {

    /** A new identifier. */
    public static MessageId random() {
        return new MessageId(UUID.randomUUID());
    }

    /** Reads the textual form; {@link IllegalArgumentException} when it is not a UUID. */
    static MessageId of(String text) {
        return new MessageId(UUID.fromString(text));
    }

    /** The identifier that is always made of these words. */
    static MessageId named(String words) {
        return new MessageId(UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)));
    }

    /** The envelope that takes the message to this recipient: the same whenever it is asked for. */
    public EnvelopeId envelopeTo(AgencyCode recipient) {
        String words = value + " " + recipient.value();
        return new EnvelopeId(UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
