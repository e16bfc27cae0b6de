package vn.banggiang.nationalportal.link;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.banggiang.cases.FileIntake;
import vn.banggiang.nationalportal.link.BoundedExchange.Answer;
import vn.banggiang.words.PlainText;

/**
 * The portal behind one address that takes JSON: each request says its {@code service}, {@code madonvi} and {@code data}, each
 * answer {@code error_code} ("00" where all went well) and {@code message}. Services and fields are called as provincial systems
 * call them ({@code DongBoHoSoMC}, {@code CapNhatTienDoHoSoMC}); those for submissions are of this house.
 */
public final class JsonPortal implements NationalPortal {

    private static final int OK = 200;
    private static final int MOST_BYTES = 4 << 20;
    private static final int LONGEST_ANSWER = 300;
    private static final String DONE = "00";

    private final JsonMapper json = JsonMapper.builder().build();
    private final URI address;
    private final String unit;
    private final String token;
    private final BoundedExchange exchange = new BoundedExchange();

    /**
     * The portal at this address.
     *
     * @param unit this province's code there
     * @param token that says who asks
     * @throws IllegalArgumentException for an address that is none of the web, or that would carry the token in the open over a
     *     network
     */
    public JsonPortal(URI address, String unit, String token) {
        if (!isSafe(address)) {
            throw new IllegalArgumentException("no safe address of a portal: " + address);
        }
        this.address = address;
        this.unit = unit;
        this.token = token;
    }

    private static boolean isSafe(URI address) {
        boolean here = "127.0.0.1".equals(address.getHost()) || "localhost".equals(address.getHost());
        return address.getHost() != null
                && ("https".equals(address.getScheme()) || ("http".equals(address.getScheme()) && here));
    }

    @Override
    public void keep(CaseRecord record, boolean known) throws PortalRefused, PortalUnavailable {
        call(
                "DongBoHoSoMC",
                Map.of("isUpdating", known ? "True" : "False", "data", List.of(PortalWords.record(record))));
    }

    @Override
    public void tell(List<Progress> progress) throws PortalRefused, PortalUnavailable {
        call(
                "CapNhatTienDoHoSoMC",
                Map.of("data", progress.stream().map(PortalWords::progress).toList()));
    }

    @Override
    public List<Submission> submissions() throws PortalRefused, PortalUnavailable {
        List<Submission> read = new ArrayList<>();
        for (JsonNode one : call("LayHoSoMoi", Map.of()).path("data")) {
            PortalWords.submission(one, address).ifPresent(read::add);
        }
        return read;
    }

    @Override
    public void accept(String submission, String caseCode) throws PortalRefused, PortalUnavailable {
        confirm(Map.of("MaHoSo", submission, "KetQua", "1", "MaHoSoDiaPhuong", caseCode));
    }

    @Override
    public void decline(String submission, String reason) throws PortalRefused, PortalUnavailable {
        confirm(Map.of("MaHoSo", submission, "KetQua", "0", "LyDo", reason));
    }

    private void confirm(Map<String, String> said) throws PortalRefused, PortalUnavailable {
        call("XacNhanHoSo", Map.of("data", List.of(said)));
    }

    @Override
    public InputStream open(URI file) throws PortalRefused, PortalUnavailable {
        if (!isOurs(file)) {
            throw new PortalRefused("a file elsewhere");
        }
        Answer answer = exchange.send(request(file).GET().build(), (int) FileIntake.MOST_BYTES + 1);
        if (answer.status() != OK) {
            throw new PortalUnavailable("the portal answers " + answer.status());
        }
        return new ByteArrayInputStream(answer.body());
    }

    /** Whether it lies at the portal itself: an address from outside leads nowhere else. */
    private boolean isOurs(URI file) {
        return address.getScheme().equals(file.getScheme())
                && address.getHost().equals(file.getHost())
                && address.getPort() == file.getPort()
                && file.getUserInfo() == null;
    }

    private JsonNode call(String service, Map<String, ?> said) throws PortalRefused, PortalUnavailable {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("madonvi", unit);
        body.put("service", service);
        body.putAll(said);
        HttpRequest request = request(address)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(body)))
                .build();
        JsonNode answer = answer(exchange.send(request, MOST_BYTES));
        String code = answer.path("error_code").asString("");
        if (code.isEmpty()) {
            throw new PortalUnavailable("the portal says no code");
        }
        if (!code.equals(DONE)) {
            throw new PortalRefused(line(code + " " + answer.path("message").asString("")));
        }
        return answer;
    }

    private JsonNode answer(Answer said) throws PortalUnavailable {
        if (said.status() != OK || !said.whole()) {
            throw new PortalUnavailable("the portal answers " + said.status());
        }
        try {
            JsonNode read = json.readTree(said.body());
            return read == null ? json.createObjectNode() : read;
        } catch (JacksonException unreadable) {
            throw new PortalUnavailable("the portal cannot be understood", unreadable);
        }
    }

    private HttpRequest.Builder request(URI to) {
        return HttpRequest.newBuilder(to).header("Authorization", "Bearer " + token);
    }

    private static String line(String said) {
        String line = PlainText.line(said.substring(0, Math.min(said.length(), LONGEST_ANSWER)));
        return line.isEmpty() ? "?" : line;
    }
}
