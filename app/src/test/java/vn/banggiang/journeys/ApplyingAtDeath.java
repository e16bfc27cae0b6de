package vn.banggiang.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.banggiang.applicants.CitizenAtHome;

/** A citizen begins a draft, fills it in and sends it, with a browser; each page that did not come is asked for again. */
final class ApplyingAtDeath implements Supplier<Optional<UUID>> {

    private static final String START = "/mot-cua/nop";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final CitizenAtHome citizen;
    private final String procedure;
    private final UUID agency;
    private @Nullable UUID draft;
    private boolean filled;

    ApplyingAtDeath(CitizenAtHome citizen, String procedure, UUID agency) {
        this.citizen = citizen;
        this.procedure = procedure;
        this.agency = agency;
    }

    @Override
    public Optional<UUID> get() {
        if (draft == null) {
            String start = START + "/thu-tuc/" + procedure;
            draft = named(sends(start, start, Map.of("responsible", agency.toString(), "delivery", "ELECTRONIC")));
            return Optional.empty();
        }
        String mine = START + "/" + draft;
        if (!filled) {
            String page = mine + "/trang/de_nghi";
            sends(page, page, Map.of("shown", "mat_hang", "mat_hang", "Hàng tạp hóa", "act", "next"));
            filled = true;
            return Optional.empty();
        }
        // From a page that is there whether or not the draft was sent already.
        return Optional.of(named(sends(START + "/thu-tuc/" + procedure, mine + "/gui", Map.of())));
    }

    private String sends(String from, String to, Map<String, String> fields) {
        try {
            HttpResponse<String> answer = citizen.sends(from, to, fields);
            return answer.headers()
                    .firstValue("Location")
                    .orElseThrow(() -> new AssertionError(answer.statusCode() + answer.body()));
        } catch (IOException unreachable) {
            throw new UncheckedIOException(to, unreachable);
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    /** Of a draft, at whichever of its pages one goes on, or of the case that it became. */
    private static UUID named(String address) {
        return ID.matcher(address)
                .results()
                .map(found -> UUID.fromString(found.group()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(address));
    }
}
