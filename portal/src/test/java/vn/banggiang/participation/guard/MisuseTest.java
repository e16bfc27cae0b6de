package vn.banggiang.participation.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.identity.ClientAddress;
import vn.banggiang.participation.AskedText;
import vn.banggiang.participation.Asker;
import vn.banggiang.participation.Asking;
import vn.banggiang.participation.Citizen;
import vn.banggiang.participation.ParticipationException;
import vn.banggiang.participation.QuestionField;
import vn.banggiang.participation.QuestionId;
import vn.banggiang.participation.Townhall;

/** Programs send forms too. None of them gets further than a person, and no person loses a word. */
@PlatformTest
class MisuseTest {

    private static final String WORDS = "Tôi muốn biết lịch tiêm chủng của xã trong tháng này.";

    private final BeanFactory beans;
    private final JdbcClient jdbc;
    private final Asking asking;
    private final Townhall hall;

    @LocalServerPort
    private int port;

    MisuseTest(BeanFactory beans, JdbcClient jdbc, Asking asking) {
        this.beans = beans;
        this.jdbc = jdbc;
        this.asking = asking;
        this.hall = Townhall.open(beans);
    }

    @Test
    void aFormThatWasNotDrawnHereOrLongAgoOrAMomentAgoIsShownAgainWithAllThatWasTyped() {
        String purpose = purpose(hall);
        Map<String, String> stamps = Map.of(
                "",
                "participation.form-old",
                UUID.randomUUID() + ".1." + "A".repeat(43),
                "participation.form-old",
                OlderStamps.drawn(beans, purpose, Duration.ofHours(25)).text(),
                "participation.form-old",
                OlderStamps.drawn(beans, purpose(Townhall.open(beans)), Duration.ofMinutes(1))
                        .text(),
                "participation.form-old",
                OlderStamps.drawn(beans, purpose, Duration.ofSeconds(1)).text(),
                "participation.form-fast");

        stamps.forEach((stamp, why) -> {
            HttpResponse<String> answer = new Citizen(port).sends(address(), form(stamp));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body())
                    .contains(WORDS, "Lò Văn Giả Định", why.endsWith("fast") ? "chờ vài giây" : "mở đã lâu");
        });
        assertThat(asked()).isZero();
    }

    @Test
    void aStampServesOnceAndNothingElseThatIsSentWithItIsLost() {
        Citizen citizen = new Citizen(port);
        Map<String, String> form =
                form(OlderStamps.filledIn(beans, purpose(hall)).text());

        assertThat(citizen.sends(address(), form).statusCode()).isEqualTo(200);
        form.put("words", "Một câu hỏi khác hẳn câu trước.");
        HttpResponse<String> second = citizen.sends(address(), form);

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("Một câu hỏi khác hẳn").doesNotContain(form.get("stamp"));
        assertThat(asked()).isEqualTo(1);
    }

    @Test
    void whatFillsInTheHiddenFieldOrGivesNoConsentOrNoWayBackIsNotTaken() {
        for (Map<String, String> wrong : List.of(
                Map.of("website", "https://spam.example"),
                Map.of("consent", ""),
                Map.of("email", "", "telephone", ""),
                Map.of("email", "khong phai thu"),
                Map.of("field", "<script>"),
                Map.of("words", "ngắn"),
                Map.of("words", "x".repeat(5_000)))) {
            Map<String, String> form =
                    form(OlderStamps.filledIn(beans, purpose(hall)).text());
            form.putAll(wrong);
            HttpResponse<String> answer = new Citizen(port).sends(address(), form);
            assertThat(answer.statusCode()).as(wrong.toString()).isEqualTo(422);
            assertThat(answer.body()).contains("Lò Văn Giả Định").doesNotContain("<script>\"");
        }
        assertThat(asked()).isZero();
    }

    @Test
    void oneAddressSendsSoMuchAndNoMoreAndIsToldWhenToComeBack() {
        Citizen one = new Citizen(port);
        HttpResponse<String> last = one.sends(address(), Map.of());
        for (int sent = 0; sent < Gate.FORMS_OF_ONE && last.statusCode() != 429; sent++) {
            last = one.sends(address(), Map.of("words", WORDS));
        }

        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.headers().firstValue("Retry-After")).isPresent();
        assertThat(last.body()).contains(WORDS);
        assertThat(new Citizen(port).sends(address(), Map.of()).statusCode()).isEqualTo(422);
    }

    @Test
    void aBodyOfAMegabyteIsNotRead() {
        assertThat(new Citizen(port)
                        .sends(address(), Map.of("words", "x".repeat(1 << 20)))
                        .statusCode())
                .isEqualTo(413);
    }

    /** Bounded, nothing that was accepted is lost, and readers are answered meanwhile. */
    @Test
    void tenThousandAtOnceLoseNothingThatWasAcceptedAndHoldNobodyUp() {
        Gate gate = new Gate();
        AtomicInteger accepted = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();
        Duration slowest = Duration.ZERO;
        Citizen reader = new Citizen(port);
        Instant begun = Instant.now();
        try (var everybody = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; number < 10_000; number++) {
                ClientAddress from = new ClientAddress("10.0.%d.%d".formatted(number / 250, number % 250));
                everybody.execute(() -> (send(gate, from) ? accepted : refused).incrementAndGet());
            }
            for (int look = 0; look < 10; look++) {
                Instant before = Instant.now();
                assertThat(reader.get(hall.href() + "/hoi-dap").statusCode()).isEqualTo(200);
                Duration took = Duration.between(before, Instant.now());
                slowest = took.compareTo(slowest) > 0 ? took : slowest;
            }
        }
        long seconds = Duration.between(begun, Instant.now()).toSeconds() + 1;

        assertThat(accepted.get() + refused.get()).isEqualTo(10_000);
        assertThat(accepted.get()).isPositive().isLessThanOrEqualTo((int) (Gate.FORMS_OF_ALL + 20 * seconds));
        assertThat(asked()).isEqualTo(accepted.get());
        assertThat(slowest).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void workMovesAQuestionForwardAndItsLackRefusesNothing() {
        FormStamp stamp = OlderStamps.filledIn(beans, purpose(hall));
        long number = 0;
        while (!Effort.isDone(stamp, String.valueOf(number))) {
            number++;
        }

        assertThat(number).isPositive();
        assertThat(Effort.isDone(OlderStamps.filledIn(beans, purpose(hall)), String.valueOf(number)))
                .isFalse();
        assertThat(Effort.isDone(stamp, "")).isFalse();
        Map<String, String> form = form(stamp.text());
        form.put("effort", String.valueOf(number));
        new Citizen(port)
                .sends(
                        address(),
                        form(OlderStamps.filledIn(beans, purpose(hall)).text()));
        new Citizen(port).sends(address(), form);
        assertThat(jdbc.sql("SELECT effort FROM participation.question WHERE agency_id = :id ORDER BY asked_at")
                        .param("id", hall.office().agency().id().value())
                        .query(Boolean.class)
                        .list())
                .containsExactly(false, true);
    }

    private boolean send(Gate gate, ClientAddress from) {
        try {
            gate.count(from);
            gate.write(() -> asking.ask(
                    QuestionId.random(),
                    hall.office().agency().id(),
                    QuestionField.OTHER,
                    AskedText.typed("Lịch tiêm chủng", WORDS),
                    Asker.typed("Lò Văn Giả Định", "", "0900000000"),
                    false));
            return true;
        } catch (ParticipationException tooMany) {
            assertThat(tooMany.retryAfter()).isPresent();
            return false;
        }
    }

    private int asked() {
        return jdbc.sql("SELECT count(*) FROM participation.question WHERE agency_id = :id")
                .param("id", hall.office().agency().id().value())
                .query(Integer.class)
                .single();
    }

    private String address() {
        return hall.href() + "/hoi-dap/dat-cau-hoi";
    }

    private static String purpose(Townhall at) {
        return "question " + at.office().agency().id();
    }

    private static Map<String, String> form(String stamp) {
        return new HashMap<>(Map.of(
                "stamp", stamp,
                "field", "health",
                "title", "Lịch tiêm chủng",
                "words", WORDS,
                "name", "Lò Văn Giả Định",
                "telephone", "0900 000 000",
                "email", "",
                "consent", "yes"));
    }
}
