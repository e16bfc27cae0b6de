package vn.banggiang.participation;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import vn.banggiang.refusal.Refusal;

/** What is refused to those who ask and to those who answer. */
public final class ParticipationException extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final @Nullable Duration wait;

    private ParticipationException(Kind kind, String field, @Nullable Duration wait, String key, Object... args) {
        super(kind, key, args);
        this.field = field;
        this.wait = wait;
    }

    /** What a form's field says cannot be taken. */
    public static ParticipationException invalid(String field, String key, Object... args) {
        return new ParticipationException(Kind.INVALID, field, null, key, args);
    }

    /** A field without which this cannot be done is empty. */
    public static ParticipationException missing(String field) {
        return invalid(field, "participation.text-missing", titled(field));
    }

    static ParticipationException tooLong(String field, int most) {
        return invalid(field, "participation.text-too-long", titled(field), most);
    }

    /** What is not there, or may not be known to be. */
    public static ParticipationException notFound() {
        return new ParticipationException(Kind.NOT_FOUND, "", null, "participation.not-found");
    }

    /** A form that was not drawn here, or is too old. */
    public static ParticipationException badForm(String key) {
        return new ParticipationException(Kind.INVALID, "", null, key);
    }

    /** Too much at once; nothing was lost that the page shows again. */
    public static ParticipationException tooMany(Duration wait) {
        return new ParticipationException(Kind.TOO_MANY, "", wait, "participation.too-many");
    }

    static ParticipationException forbidden(String key) {
        return new ParticipationException(Kind.FORBIDDEN, "", null, key);
    }

    static ParticipationException conflict(String key, Object... args) {
        return new ParticipationException(Kind.CONFLICT, "", null, key, args);
    }

    private static DefaultMessageSourceResolvable titled(String field) {
        return new DefaultMessageSourceResolvable(new String[] {"participation.field." + field}, field);
    }

    @Override
    public String field() {
        return field;
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(wait);
    }
}
