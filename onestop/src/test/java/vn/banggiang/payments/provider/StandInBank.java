package vn.banggiang.payments.provider;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A payment provider that stands in on this machine: it takes what is asked, and answers what the test wants. */
public final class StandInBank implements AutoCloseable {

    public static final String SECRET = "a secret of both sides, long enough";

    private final HttpServer server;
    private final Signature signature = new Signature(SECRET);
    private final JsonMapper json = JsonMapper.builder().build();
    private final Map<UUID, String> said = new ConcurrentHashMap<>();
    private final AtomicInteger queries = new AtomicInteger();
    private volatile UUID latest = new UUID(0, 0);
    private volatile long latestAmount;
    private volatile boolean broken;

    public StandInBank() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/payments", this::answer);
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The attempt that was asked last. */
    public UUID latest() {
        return latest;
    }

    public long latestAmount() {
        return latestAmount;
    }

    public int queries() {
        return queries.get();
    }

    /** From now on it answers nonsense. */
    public void breaksDown() {
        broken = true;
    }

    /** What it answers when it is queried. */
    public void says(UUID attempt, String outcome, String transaction, long amount) {
        said.put(attempt, body(attempt, outcome, transaction, amount));
    }

    public byte[] notification(UUID attempt, String outcome, String transaction, long amount) {
        return body(attempt, outcome, transaction, amount).getBytes(StandardCharsets.UTF_8);
    }

    public String signed(byte[] notification) {
        return signature.of(notification);
    }

    private static String body(UUID attempt, String outcome, String transaction, long amount) {
        return """
                {"attempt": "%s", "outcome": "%s", "transaction": "%s", "amount": %d}
                """.formatted(attempt, outcome, transaction, amount);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] asked = exchange.getRequestBody().readAllBytes();
            String path = exchange.getRequestURI().getPath();
            byte[] signed = asked.length == 0 ? path.getBytes(StandardCharsets.UTF_8) : asked;
            if (!signature.isOf(signed, exchange.getRequestHeaders().getFirst("X-Signature"))) {
                send(exchange, 403, "{}");
            } else if (broken) {
                send(exchange, 200, "<html>");
            } else if (exchange.getRequestMethod().equals("POST")) {
                JsonNode request = json.readTree(asked);
                latest = UUID.fromString(request.get("attempt").asString());
                latestAmount = request.get("amount").asLong();
                send(exchange, 200, "{\"redirect\": \"" + address() + "/pay/" + latest + "\"}");
            } else {
                queries.incrementAndGet();
                String known = said.get(UUID.fromString(path.substring("/payments/".length())));
                send(exchange, known == null ? 404 : 200, known == null ? "{}" : known);
            }
        }
    }

    private void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("X-Signature", signature.of(body));
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
