package vn.banggiang.linkcheck.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.banggiang.linkcheck.outside.Answer.Kind;

/** Other sites are asked a little, and no machine is that is not the world's. */
class OutsideLinksTest {

    private static final Duration PATIENCE = Duration.ofMillis(400);

    private final List<String> asked = new ArrayList<>();
    private HttpServer server;
    private int port;

    @BeforeEach
    void aSiteOnThisMachine() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        port = server.getAddress().getPort();
        Map<String, Integer> answers =
                Map.of("/there", 200, "/gone", 404, "/broken", 500, "/asks-who-you-are", 401, "/no-head", 405);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            asked.add(exchange.getRequestMethod() + " " + path);
            int status = answers.getOrDefault(path, 302);
            if (status == 302) {
                exchange.getResponseHeaders()
                        .add(
                                "Location",
                                switch (path) {
                                    case "/moved" -> "/there";
                                    case "/inwards" -> "http://inner.example:" + port + "/there";
                                    case "/to-a-file" -> "file:///etc/passwd";
                                    default -> "/circle";
                                });
            }
            boolean answersNow =
                    path.equals("/no-head") && exchange.getRequestMethod().equals("GET");
            exchange.sendResponseHeaders(answersNow ? 200 : status, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void gone() {
        server.stop(0);
    }

    @Test
    void whatAnotherSiteAnswersIsSaid() {
        assertThat(ask("/there")).isEqualTo(new Answer(Kind.FINE, 200));
        assertThat(ask("/gone")).isEqualTo(new Answer(Kind.GONE, 404));
        assertThat(ask("/broken")).isEqualTo(new Answer(Kind.WRONG, 500));
        assertThat(ask("/asks-who-you-are")).isEqualTo(new Answer(Kind.FINE, 401));
        assertThat(ask("/moved")).isEqualTo(new Answer(Kind.FINE, 200));
        assertThat(ask("/circle").kind()).isEqualTo(Kind.ENDLESS);
        asked.clear();
        assertThat(ask("/no-head")).isEqualTo(new Answer(Kind.FINE, 200));
        assertThat(asked).containsExactly("HEAD /no-head", "GET /no-head");
        assertThat(links().ask("http://nobody.example:" + port + "/").kind()).isEqualTo(Kind.UNKNOWN_NAME);
    }

    @Test
    void eachHopIsJudgedBeforeItIsAsked() {
        assertThat(ask("/inwards").kind()).isEqualTo(Kind.NOT_ASKED);
        assertThat(ask("/to-a-file").kind()).isEqualTo(Kind.NOT_ASKED);
        assertThat(asked).containsExactly("HEAD /inwards", "HEAD /to-a-file");
    }

    /** The second answer of the name server is another address: it is never asked for. */
    @Test
    void whatIsConnectedToIsTheAddressThatWasJudged() {
        AtomicInteger questions = new AtomicInteger();
        NameResolver changing = name -> List.of(
                questions.getAndIncrement() == 0
                        ? InetAddress.getByName("127.0.0.1")
                        : InetAddress.getByName("127.0.0.2"));
        var links = new OutsideLinks(
                changing, (address, at) -> address.getHostAddress().equals("127.0.0.1"), PATIENCE);

        assertThat(links.ask("http://changing.example:" + port + "/there").kind())
                .isEqualTo(Kind.FINE);
        assertThat(questions).hasValue(1);
        assertThat(links.ask("http://changing.example:" + port + "/there").kind())
                .isEqualTo(Kind.NOT_ASKED);
    }

    @Test
    void oneAddressOfOwnsAmongThoseBehindANameIsEnoughToAskNone() {
        NameResolver both = name -> List.of(InetAddress.getByName("127.0.0.1"), InetAddress.getByName("10.0.0.1"));
        var links =
                new OutsideLinks(both, (address, at) -> address.getHostAddress().equals("127.0.0.1"), PATIENCE);

        assertThat(links.ask("http://both.example:" + port + "/there").kind()).isEqualTo(Kind.NOT_ASKED);
        assertThat(asked).isEmpty();
    }

    @Test
    void whoeverIsSilentOrNeverEndsIsLeftAlone() throws IOException {
        try (ServerSocket talker = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> {
                try (var caller = talker.accept()) {
                    caller.getOutputStream().write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
                    for (int i = 0; i < 1_000_000; i++) {
                        caller.getOutputStream().write("X-A: b\r\n".getBytes(StandardCharsets.US_ASCII));
                    }
                } catch (IOException hungUp) {
                    asked.add("hung up");
                }
            });
            assertThat(links().ask("http://site.example:" + talker.getLocalPort() + "/")
                            .kind())
                    .isEqualTo(Kind.SILENT);
            long before = System.nanoTime();
            assertThat(links().ask("http://site.example:" + talker.getLocalPort() + "/")
                            .kind())
                    .isEqualTo(Kind.SILENT);
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(3));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://127.1/",
                "http://0.0.0.0/",
                "http://10.1.2.3/",
                "http://100.64.0.1/",
                "http://169.254.169.254/latest/meta-data",
                "http://172.31.0.1/",
                "http://192.168.1.1/",
                "http://198.18.0.1/",
                "http://224.0.0.1/",
                "http://255.255.255.255/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[::ffff:10.0.0.1]/",
                "http://[64:ff9b::7f00:1]/",
                "http://[fc00::1]/",
                "http://[fe80::1]/",
                "http://[ff02::1]/",
                "http://[2002:7f00:1::]/",
                "http://8.8.8.8:22/",
                "http://8.8.8.8:8080/",
                "http://nguoi:mat-khau@8.8.8.8/",
                "ftp://8.8.8.8/",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "http://",
                "http:// x"
            })
    void noMachineIsAskedThatIsNotTheWorlds(String address) {
        NameResolver numbers = name -> List.of(InetAddress.getByName(name));

        assertThat(new OutsideLinks(numbers, new PublicAddresses(), PATIENCE)
                        .ask(address)
                        .kind())
                .isEqualTo(Kind.NOT_ASKED);
    }

    @Test
    void addressesOfTheWorldAre() throws UnknownHostException {
        for (String number : List.of("8.8.8.8", "113.160.0.1", "192.0.1.1", "2400:cb00::1")) {
            assertThat(new PublicAddresses().allows(InetAddress.getByName(number), 443))
                    .as(number)
                    .isTrue();
        }
    }

    private Answer ask(String path) {
        return links().ask("http://site.example:" + port + path);
    }

    /** Knows one site, which is on this machine: the policy of tests alone lets it be asked. */
    private OutsideLinks links() {
        NameResolver names = name -> {
            if (name.equals("nobody.example")) {
                throw new UnknownHostException(name);
            }
            return List.of(InetAddress.getByName(name.equals("site.example") ? "127.0.0.1" : "10.0.0.1"));
        };
        return new OutsideLinks(names, (address, at) -> address.isLoopbackAddress(), PATIENCE);
    }
}
