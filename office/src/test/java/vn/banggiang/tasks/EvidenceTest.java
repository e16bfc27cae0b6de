package vn.banggiang.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import vn.banggiang.PlatformTest;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.documents.Papers;
import vn.banggiang.refusal.Refusal;

/** Files that show a task's progress: told by what they are, kept with the line that they came with. */
@PlatformTest
class EvidenceTest {

    private final EvidenceIntake intake;
    private final Doing doing;
    private final TaskReading reading;
    private final Office office;
    private final Office stranger;
    private final TaskId id = new TaskId(UUID.randomUUID());

    EvidenceTest(EvidenceIntake intake, Doing doing, TaskReading reading, Tasks tasks, Clock clock, BeanFactory beans) {
        this.intake = intake;
        this.doing = doing;
        this.reading = reading;
        var offices = new Offices(beans);
        this.office = offices.open();
        this.stranger = offices.open();
        Doer lead = new Doer.OfPerson(
                office.agency().id(), office.unit(), office.specialist().person());
        tasks.give(
                office.leader(),
                new NewTask(
                        id,
                        "Báo cáo",
                        "",
                        lead,
                        List.of(),
                        VietnamTime.today(clock).plusDays(5),
                        null,
                        null));
    }

    @Test
    void aFileLiesWithItsLineForThoseWhoSeeTheTask() throws IOException {
        byte[] letter = Papers.letter();
        Evidence file = intake.take("../kết quả.exe", new ByteArrayInputStream(letter));
        doing.progress(office.specialist(), id, 30, "Gửi kèm kết quả", List.of(file));

        Map<Long, List<Evidence>> files = reading.see(office.leader(), id).files();
        assertThat(files).hasSize(1);
        long line = files.keySet().iterator().next();
        assertThat(files.get(line)).extracting(Evidence::name).containsExactly("kết quả.pdf");
        try (InputStream content = reading.file(office.leader(), id, line, 0).content()) {
            assertThat(content.readAllBytes()).isEqualTo(letter);
        }
        refused(Refusal.Kind.NOT_FOUND, () -> reading.file(stranger.leader(), id, line, 0));
        refused(Refusal.Kind.NOT_FOUND, () -> reading.file(office.leader(), id, line, 1));
        refused(Refusal.Kind.NOT_FOUND, () -> reading.file(office.leader(), id, line, -1));
    }

    @Test
    void whatCouldRunOrCannotBeReadIsRefused() {
        refused(Refusal.Kind.INVALID, () -> intake.take("a.pdf", text("<html><script>x()</script></html>")));
        refused(Refusal.Kind.INVALID, () -> intake.take("a.pdf", text("%PDF-1.7\nbroken")));
        refused(Refusal.Kind.INVALID, () -> intake.take("a.pdf", text("")));
        refused(Refusal.Kind.INVALID, () -> intake.take("a.pdf", new ByteArrayInputStream(Papers.stamped("MẬT"))));
    }

    private static InputStream text(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(Refusal.Kind kind, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(Refusal.class, e -> assertThat(e.kind()).isEqualTo(kind));
    }
}
