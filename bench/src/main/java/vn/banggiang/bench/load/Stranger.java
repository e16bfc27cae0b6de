package vn.banggiang.bench.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** Somebody without an account, at an address of the machine that nobody else uses: sends what it likes. */
final class Stranger implements AutoCloseable {

    /** All of 127.0.0.0/8 is this machine. */
    private static final String FROM = "127.0.0.66";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String BOUNDARY = "a-part-begins";

    private final URI address;
    private final HttpClient http;

    private Stranger(URI address, HttpClient http) {
        this.address = address;
        this.http = http;
    }

    /** A stranger to this installation. */
    static Stranger to(URI address) throws IOException {
        HttpClient http = HttpClient.newBuilder()
                .localAddress(InetAddress.getByName(FROM))
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build();
        return new Stranger(address, http);
    }

    /** Asks for a page, bringing no cookie; whether an answer came. */
    boolean visit(String path) throws InterruptedException {
        return send(at(path));
    }

    /** Asks for a token; whether an answer came. */
    boolean knock(BodyPublisher json) throws InterruptedException {
        return send(
                at("/api/v1/tokens").header("Content-Type", "application/json").POST(json));
    }

    /** Asks what a file is worth; whether an answer came. */
    boolean verify(byte[] pdf) throws InterruptedException {
        return send(bringing(pdf, "/api/v1/verify"));
    }

    /** Hands in a file as an agency's program does, with a token that nobody gave; whether an answer came. */
    boolean pretend(byte[] pdf) throws InterruptedException {
        return send(bringing(pdf, "/api/v1/incoming").header("Authorization", "Bearer of-nobody"));
    }

    private HttpRequest.Builder bringing(byte[] pdf, String path) {
        byte[] head = ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n"
                        + "Content-Type: application/pdf\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] tail = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII);
        return at(path).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.fromPublisher(
                        BodyPublishers.ofInputStream(() -> concatenated(List.of(head, pdf, tail))),
                        (long) head.length + pdf.length + tail.length));
    }

    private static InputStream concatenated(List<byte[]> parts) {
        return parts.stream()
                .<InputStream>map(ByteArrayInputStream::new)
                .reduce(SequenceInputStream::new)
                .orElseGet(InputStream::nullInputStream);
    }

    private HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE);
    }

    /** False where the connection was cut off, which is an answer too. */
    private boolean send(HttpRequest.Builder request) throws InterruptedException {
        try {
            http.send(request.build(), BodyHandlers.discarding());
            return true;
        } catch (IOException cutOff) {
            return false;
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
        http.close();
    }
}
