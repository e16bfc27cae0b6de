package vn.banggiang.participation.guard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.banggiang.participation.ParticipationException;
import vn.banggiang.participation.ParticipationKey;

/**
 * Stamps forms. There is no session and no cookie that says who sends, so no other site can send in anybody's name; the stamp
 * says that the form was drawn here, for this purpose, not a moment ago and not yesterday.
 */
@Component
public class FormStamps {

    /** Nobody reads and fills in a form in less. */
    public static final Duration SHORTEST = Duration.ofSeconds(3);

    private static final Duration LONGEST = Duration.ofHours(24);
    private static final Pattern FORM =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.(\\d{1,12})\\.([A-Za-z0-9_-]{43})");

    private final ParticipationKey key;
    private final Clock clock;

    FormStamps(ParticipationKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /**
     * A new one.
     *
     * @param purpose of the form, and at which portal
     */
    public FormStamp draw(String purpose) {
        return stamp(purpose, UUID.randomUUID(), clock.instant());
    }

    /** The stamp in a form that may be shown again; empty where it is none of ours, or too old. */
    public Optional<FormStamp> known(String purpose, String text) {
        return read(purpose, text).filter(stamp -> stamp.drawnAt().plus(LONGEST).isAfter(clock.instant()));
    }

    /** The stamp of a form that is taken. {@link ParticipationException} for one that is foreign, too old, or sent too fast. */
    public FormStamp require(String purpose, String text) {
        FormStamp stamp =
                known(purpose, text).orElseThrow(() -> ParticipationException.badForm("participation.form-old"));
        if (stamp.drawnAt().plus(SHORTEST).isAfter(clock.instant())) {
            throw ParticipationException.badForm("participation.form-fast");
        }
        return stamp;
    }

    private Optional<FormStamp> read(String purpose, String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Instant drawn = Instant.ofEpochSecond(Long.parseLong(parts.group(2)));
        FormStamp stamp = stamp(purpose, UUID.fromString(parts.group(1)), drawn);
        return isSame(stamp.text(), text) ? Optional.of(stamp) : Optional.empty();
    }

    private FormStamp stamp(String purpose, UUID id, Instant drawn) {
        String content = id + "." + drawn.getEpochSecond();
        String mark = Base64.getUrlEncoder().withoutPadding().encodeToString(key.stamp(purpose + " " + content));
        return new FormStamp(id, drawn, content + "." + mark);
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
