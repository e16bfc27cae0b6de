package vn.banggiang.participation.open;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.banggiang.identity.ClientAddress;
import vn.banggiang.participation.ParticipationException;
import vn.banggiang.participation.guard.FormStamp;
import vn.banggiang.participation.guard.FormStamps;
import vn.banggiang.participation.guard.Gate;
import vn.banggiang.refusal.Refusal;

/** Takes forms that anybody sends. Whatever is refused is shown again with all that was typed, and with what to do next. */
@Component
class OpenForms {

    /** Stands in every form where nobody sees it; who fills it in reads no page. */
    private static final String TRAP = "website";

    private static final int LONGEST = 6_000;

    private final FormStamps stamps;
    private final Gate gate;

    OpenForms(FormStamps stamps, Gate gate) {
        this.stamps = stamps;
        this.gate = gate;
    }

    /** A new form. */
    SentForm empty(String purpose) {
        return new SentForm(stamps.draw(purpose), Map.of(), null);
    }

    /**
     * Takes what was sent.
     *
     * @param act what is done with it under its stamp
     * @param again the page that shows the form again
     */
    ResponseEntity<byte[]> taken(
            String purpose,
            List<String> fields,
            HttpServletRequest request,
            Function<Sent, ResponseEntity<byte[]>> act,
            Function<SentForm, ResponseEntity<byte[]>> again) {
        Map<String, String> typed = typed(request, fields);
        String stamp = sent(request, "stamp");
        try {
            gate.count(ClientAddress.of(request));
            FormStamp known = stamps.require(purpose, stamp);
            if (!sent(request, TRAP).isEmpty()) {
                throw ParticipationException.badForm("participation.form-trap");
            }
            return act.apply(new Sent(known, typed, sent(request, "effort")));
        } catch (Refusal refused) {
            FormStamp next = isSpent(refused)
                    ? stamps.draw(purpose)
                    : stamps.known(purpose, stamp).orElseGet(() -> stamps.draw(purpose));
            return refused(refused, again.apply(new SentForm(next, typed, refused)));
        }
    }

    /** Writes what came with a good form, a few at once. */
    <T> T write(Supplier<T> act) {
        return gate.write(act);
    }

    /** Counts a search or a question for a receipt. */
    void countReading(HttpServletRequest request) {
        gate.countReading(ClientAddress.of(request));
    }

    /** The page, with what a machine reads of the refusal. */
    private static ResponseEntity<byte[]> refused(Refusal refused, ResponseEntity<byte[]> page) {
        HttpHeaders headers = new HttpHeaders();
        headers.putAll(page.getHeaders());
        refused.retryAfter().ifPresent(wait -> headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds())));
        HttpStatus status = switch (refused.kind()) {
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
            case CONFLICT -> HttpStatus.CONFLICT;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
        return new ResponseEntity<>(page.getBody(), headers, status);
    }

    private static boolean isSpent(Refusal refused) {
        return refused.key().equals("participation.form-used");
    }

    private static Map<String, String> typed(HttpServletRequest request, List<String> fields) {
        Map<String, String> typed = new HashMap<>();
        for (String field : fields) {
            String value = sent(request, field);
            typed.put(field, value.substring(0, Math.min(value.length(), LONGEST)));
        }
        return typed;
    }

    private static String sent(HttpServletRequest request, String field) {
        return Optional.ofNullable(request.getParameter(field)).orElse("");
    }

    /**
     * What somebody sent with a good stamp.
     *
     * @param effort what the browser worked out, or empty
     */
    record Sent(FormStamp stamp, Map<String, String> typed, String effort) {

        String of(String field) {
            return typed.getOrDefault(field, "");
        }
    }
}
