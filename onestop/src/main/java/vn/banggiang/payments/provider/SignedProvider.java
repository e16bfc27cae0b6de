package vn.banggiang.payments.provider;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A provider that is asked by JSON over HTTP: {@code POST /payments} with {@code attempt}, {@code amount}, {@code purpose} and
 * {@code returnTo} answers {@code redirect}; {@code GET /payments/{attempt}} and its notifications say {@code attempt}, {@code
 * outcome}, {@code transaction} and {@code amount}. Both sides sign each body in the header {@code X-Signature}, an empty one as
 * its path.
 */
public final class SignedProvider implements PaymentProvider {

    private static final String SIGNATURE = "X-Signature";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int MOST_BYTES = 16 * 1024;
    private static final Pattern TRANSACTION = Pattern.compile("[!-~]{1,100}");
    private static final long MOST = 1_000_000_000_000L;

    private final JsonMapper json = JsonMapper.builder().build();
    private final String address;
    private final Signature signature;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /**
     * The provider at this address.
     *
     * @param secret that both sides sign with, at least 32 characters
     * @throws IllegalArgumentException for an address that is none of the web
     */
    public SignedProvider(URI address, String secret) {
        if (!isWeb(address)) {
            throw new IllegalArgumentException("no address of a provider: " + address);
        }
        this.address = address.toString().replaceAll("/+$", "");
        this.signature = new Signature(secret);
    }

    @Override
    public URI ask(Request request) {
        byte[] body = json.writeValueAsBytes(request);
        HttpRequest sent = request("/payments", signature.of(body))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        Redirect redirect = answered(sent, Redirect.class)
                .orElseThrow(() -> new ProviderUnavailable("the provider knows no payments"));
        if (redirect.redirect() == null || !isWeb(redirect.redirect())) {
            throw new ProviderUnavailable("the provider leads nowhere");
        }
        return redirect.redirect();
    }

    @Override
    public Answer read(byte[] notification, String claimed) {
        if (notification.length > MOST_BYTES || !signature.isOf(notification, claimed)) {
            throw new NotificationRefused("unsigned");
        }
        try {
            return Optional.ofNullable(json.readValue(notification, Said.class))
                    .flatMap(Said::answer)
                    .orElseThrow(() -> new NotificationRefused("incomplete"));
        } catch (JacksonException unreadable) {
            throw new NotificationRefused("unreadable", unreadable);
        }
    }

    @Override
    public Optional<Answer> query(UUID attempt) {
        String path = "/payments/" + attempt;
        HttpRequest asked = request(path, signature.of(path.getBytes(StandardCharsets.UTF_8)))
                .GET()
                .build();
        return answered(asked, Said.class)
                .map(said -> said.answer()
                        .filter(answer -> answer.attempt().equals(attempt))
                        .orElseThrow(() -> new ProviderUnavailable("the provider says nothing of the attempt")));
    }

    private HttpRequest.Builder request(String path, String signed) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .header(SIGNATURE, signed);
    }

    private <T> Optional<T> answered(HttpRequest request, Class<T> type) {
        try {
            HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
            try (InputStream stream = response.body()) {
                byte[] body = stream.readNBytes(MOST_BYTES + 1);
                if (response.statusCode() == 404) {
                    return Optional.empty();
                }
                String claimed = response.headers().firstValue(SIGNATURE).orElse("");
                if (response.statusCode() != 200 || body.length > MOST_BYTES || !signature.isOf(body, claimed)) {
                    throw new ProviderUnavailable("the provider answers " + response.statusCode());
                }
                return Optional.ofNullable(json.readValue(body, type));
            }
        } catch (IOException | JacksonException unreadable) {
            throw new ProviderUnavailable("the provider cannot be understood", unreadable);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProviderUnavailable("interrupted", e);
        }
    }

    private static boolean isWeb(URI redirect) {
        return redirect.getHost() != null
                && ("https".equals(redirect.getScheme()) || "http".equals(redirect.getScheme()));
    }

    private record Redirect(@Nullable URI redirect) {}

    private record Said(
            @Nullable UUID attempt,
            @Nullable Outcome outcome,
            @Nullable String transaction,
            @Nullable Long amount) {

        /** Empty where something is missing or cannot be. */
        Optional<Answer> answer() {
            if (attempt == null || outcome == null) {
                return Optional.empty();
            }
            if (outcome != Outcome.PAID) {
                return Optional.of(new Answer(attempt, outcome, "", 0));
            }
            if (transaction == null || !TRANSACTION.matcher(transaction).matches()) {
                return Optional.empty();
            }
            return amount == null || amount < 1 || amount > MOST
                    ? Optional.empty()
                    : Optional.of(new Answer(attempt, outcome, transaction, amount));
        }
    }
}
