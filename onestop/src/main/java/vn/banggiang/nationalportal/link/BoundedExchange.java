package vn.banggiang.nationalportal.link;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** Sends a request and reads its answer: no more of it than is wanted, and no longer than patience lasts, drop by drop or not. */
final class BoundedExchange {

    private static final Duration TO_CONNECT = Duration.ofSeconds(10);
    private static final Duration FOR_ALL = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(TO_CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /**
     * What came back.
     *
     * @param whole whether there was no more of it
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Answer(int status, byte[] body, boolean whole) {}

    /** @param most bytes of the answer that are kept */
    Answer send(HttpRequest request, int most) throws PortalUnavailable {
        Kept kept = new Kept(most);
        CompletableFuture<HttpResponse<Void>> pending =
                client.sendAsync(request, BodyHandlers.ofByteArrayConsumer(kept));
        try {
            int status = pending.get(FOR_ALL.toMillis(), TimeUnit.MILLISECONDS).statusCode();
            return new Answer(status, kept.bytes.toByteArray(), kept.whole);
        } catch (TimeoutException slow) {
            pending.cancel(true);
            throw new PortalUnavailable("the portal is slow", slow);
        } catch (ExecutionException silent) {
            throw new PortalUnavailable("the portal cannot be reached", silent);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PortalUnavailable("interrupted", e);
        }
    }

    /** The first bytes of an answer. */
    private static final class Kept implements Consumer<Optional<byte[]>> {

        private final int most;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private boolean whole = true;

        Kept(int most) {
            this.most = most;
        }

        @Override
        public void accept(Optional<byte[]> part) {
            byte[] came = part.orElseGet(() -> new byte[0]);
            int taken = Math.min(came.length, most - bytes.size());
            bytes.write(came, 0, taken);
            whole &= taken == came.length;
        }
    }
}
