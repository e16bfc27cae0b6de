package vn.banggiang.nationalportal.link;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The national portal, stood in for on this machine: it keeps what it is told, and answers as the test wants. */
public final class StandInPortal implements AutoCloseable {

    public static final String TOKEN = "a token of the province";

    private final HttpServer server;
    private final JsonMapper json = JsonMapper.builder().build();
    private final Map<String, JsonNode> kept = new ConcurrentHashMap<>();
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final Map<String, Map<String, Object>> submissions = new LinkedHashMap<>();
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final AtomicInteger lost = new AtomicInteger();
    private volatile String body = "";
    private volatile int status = 200;

    public StandInPortal() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    /** As the platform speaks to it. */
    public JsonPortal portal() {
        return new JsonPortal(address(), "H14", TOKEN);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api");
    }

    /** What it keeps of a case. */
    public JsonNode kept(String code) {
        return kept.getOrDefault(code, json.createObjectNode());
    }

    /** The statuses that it was told of a case, as they came, the same line told twice counting twice. */
    public List<Integer> told(String code) {
        return told.stream()
                .filter(line -> line.startsWith(code + " "))
                .map(line -> Integer.valueOf(line.split(" ", 3)[1]))
                .toList();
    }

    /** The same, each line once. */
    public List<Integer> toldOnce(String code) {
        return told.stream()
                .filter(line -> line.startsWith(code + " "))
                .distinct()
                .map(line -> Integer.valueOf(line.split(" ", 3)[1]))
                .toList();
    }

    /** What it heard of a submission: the code of the case, or a reason. */
    public String answer(String submission) {
        return answers.getOrDefault(submission, "");
    }

    /** Shows this until it hears what became of it. */
    public synchronized void shows(Map<String, Object> submission) {
        submissions.put(String.valueOf(submission.get("MaHoSo")), submission);
    }

    public void has(String path, byte[] file) {
        files.put(path, file);
    }

    /** Takes in the next calls and then breaks off instead of answering. */
    public void losesAnswers(int calls) {
        lost.set(calls);
    }

    /** From now on it answers only this. */
    public void says(int code, String words) {
        status = code;
        body = words;
    }

    /** Answers as it should again. */
    public void recovers() {
        says(200, "");
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] asked = exchange.getRequestBody().readAllBytes();
            if (!("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                send(exchange, 403, new byte[0]);
            } else if (!body.isEmpty()) {
                send(exchange, status, body.getBytes(StandardCharsets.UTF_8));
            } else if (exchange.getRequestMethod().equals("GET")) {
                byte[] file = files.get(exchange.getRequestURI().getPath());
                send(exchange, file == null ? 404 : 200, file == null ? new byte[0] : file);
            } else {
                byte[] answer = json.writeValueAsBytes(took(json.readTree(asked)));
                if (lost.getAndUpdate(left -> Math.max(0, left - 1)) == 0) {
                    send(exchange, 200, answer);
                }
            }
        }
    }

    private synchronized Map<String, Object> took(JsonNode request) {
        for (JsonNode one : request.path("data")) {
            String code = one.path("MaHoSo").asString("");
            switch (request.path("service").asString("")) {
                case "DongBoHoSoMC" -> kept.put(code, one);
                case "CapNhatTienDoHoSoMC" -> {
                    if (!kept.containsKey(code)) {
                        return Map.of("error_code", "05", "message", "Hồ sơ chưa được đồng bộ");
                    }
                    told.add(code + " " + one.path("TrangThai").asString() + " "
                            + one.path("ThoiDiemXuLy").asString() + " "
                            + one.path("NoiDungXuLy").asString());
                }
                case "XacNhanHoSo" -> {
                    answers.put(
                            code,
                            one.path("MaHoSoDiaPhuong")
                                    .asString(one.path("LyDo").asString("")));
                    submissions.remove(code);
                }
                default -> throw new IllegalStateException(request.toString());
            }
        }
        return Map.of("error_code", "00", "message", "", "data", new ArrayList<>(submissions.values()));
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}
