package vn.banggiang.applicants.open;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import vn.banggiang.refusal.Refusal;

/** Takes forms; whatever is refused is shown again with all that was typed. */
final class Forms {

    private Forms() {}

    /**
     * Takes what was sent.
     *
     * @param act what is done with it
     * @param again the page that shows the form again
     */
    static ResponseEntity<byte[]> taken(
            HttpServletRequest request,
            Function<Typed, ResponseEntity<byte[]>> act,
            BiFunction<Typed, HttpStatus, ResponseEntity<byte[]>> again) {
        Typed typed = Typed.in(request);
        try {
            return act.apply(typed);
        } catch (Refusal refused) {
            ResponseEntity<byte[]> page = again.apply(typed.refused(refused), status(refused));
            HttpHeaders headers = new HttpHeaders();
            headers.putAll(page.getHeaders());
            refused.retryAfter()
                    .ifPresent(wait -> headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds())));
            return new ResponseEntity<>(page.getBody(), headers, page.getStatusCode());
        }
    }

    /** To another page, after something was done. */
    static ResponseEntity<byte[]> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }

    private static HttpStatus status(Refusal refused) {
        return switch (refused.kind()) {
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
            case CONFLICT -> HttpStatus.CONFLICT;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
