package vn.banggiang.shell;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.banggiang.refusal.Refusal;

/** Puts refusals and failures into the reader's words. */
@Component
class Troubles {

    private final MessageSource messages;

    Troubles(MessageSource messages) {
        this.messages = messages;
    }

    Trouble of(Refusal refusal, Locale locale) {
        var group = "shell.trouble."
                + refusal.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Trouble(
                status(refusal.kind()),
                refusal.key(),
                messages.getMessage(group + ".title", null, locale),
                messages.getMessage(refusal.key(), refusal.args().toArray(), locale),
                advice(refusal.key(), group, locale),
                refusal.field());
    }

    /** The refusal's own advice, or what fits all of its kind. */
    private String advice(String key, String group, Locale locale) {
        String own = messages.getMessage(key + ".advice", null, "", locale);
        return own == null || own.isEmpty() ? messages.getMessage(group + ".advice", null, locale) : own;
    }

    /** What the frame itself refused, known by its status alone. */
    Trouble of(HttpStatus status, Locale locale) {
        var group = "shell.trouble."
                + switch (status) {
                    case NOT_FOUND, METHOD_NOT_ALLOWED -> "not-found";
                    case FORBIDDEN -> "forbidden";
                    case UNAUTHORIZED -> "unauthenticated";
                    case CONFLICT -> "conflict";
                    case CONTENT_TOO_LARGE -> "too-large";
                    case TOO_MANY_REQUESTS -> "too-many";
                    case SERVICE_UNAVAILABLE -> "unavailable";
                    default -> status.is4xxClientError() ? "invalid" : "failure";
                };
        var title = messages.getMessage(group + ".title", null, locale);
        return new Trouble(status, group, title, title, messages.getMessage(group + ".advice", null, locale), "");
    }

    private static HttpStatus status(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case CONFLICT -> HttpStatus.CONFLICT;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
