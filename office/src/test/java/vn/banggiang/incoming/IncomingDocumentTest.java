package vn.banggiang.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.UnitId;
import vn.banggiang.documents.DocumentFacts;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.ReadFacts;
import vn.banggiang.documents.Urgency;
import vn.banggiang.storage.Sha256;

class IncomingDocumentTest {

    private static final Instant NOW = Instant.parse("2026-03-05T02:00:00Z");
    private static final PersonId SOMEBODY = PersonId.random();

    @Test
    void itGoesFromTheClerkToTheLeaderToTheSpecialistToItsEnd() {
        OutgoingId reply = OutgoingId.random();

        IncomingDocument completed = arrived()
                .register(facts(), line())
                .direct(direction())
                .start(SOMEBODY, NOW)
                .complete(NOW, reply);

        assertThat(completed.state()).isEqualTo(IncomingState.COMPLETED);
        assertThat(completed.handling().reply()).isEqualTo(reply);
        assertThat(completed.registeredFacts()).isEqualTo(facts());
    }

    @Test
    void itIsRefusedOnlyBeforeItIsRegisteredAndOnlyWithAReason() {
        assertThat(arrived().refuse("Gửi nhầm nơi nhận").state()).isEqualTo(IncomingState.REFUSED);
        refuses("documents.text-missing", () -> arrived().refuse(" "));
        refuses("documents.wrong-state", () -> registered().refuse("Gửi nhầm"));
    }

    @Test
    void noStepIsLeftOutAndNoneIsTakenTwice() {
        refuses("documents.wrong-state", () -> registered().register(facts(), line()));
        refuses("documents.wrong-state", () -> arrived().direct(direction()));
        refuses("documents.wrong-state", () -> registered().start(SOMEBODY, NOW));
        refuses("documents.wrong-state", () -> registered().direct(direction()).complete(NOW, null));
        refuses("documents.wrong-state", () -> registered().direct(direction()).direct(direction()));
        refuses("documents.not-registered", () -> arrived().registeredFacts());
    }

    @Test
    void whoLeadsDoesNotCoOperateWithHimself() {
        Assignee unit = new Assignee.ToUnit(new UnitId(SOMEBODY.value()));
        Assignee person = new Assignee.ToPerson(SOMEBODY);

        var direction = new Direction(
                "", unit, List.of(person, unit, person), List.of(person), LocalDate.MAX, SOMEBODY, NOW, null, null);

        assertThat(direction.coOperating()).containsExactly(person);
        assertThat(direction.informed()).isEmpty();
    }

    private static void refuses(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        DocumentsException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static IncomingDocument registered() {
        return arrived().register(facts(), line());
    }

    private static IncomingDocument arrived() {
        return IncomingDocument.arrived(
                IncomingId.random(),
                AgencyId.random(),
                new Origin.Upload(),
                NOW,
                ReadFacts.none(),
                List.of(new IncomingFile(new Sha256("0".repeat(64)), "den.pdf", 1)));
    }

    private static Registration line() {
        return new Registration(new ArrivalNumber(2026, 1), LocalDate.of(2026, 3, 5), SOMEBODY, NOW);
    }

    private static Direction direction() {
        return new Direction(
                "Đề nghị tham mưu",
                new Assignee.ToPerson(SOMEBODY),
                List.of(),
                List.of(),
                LocalDate.of(2026, 3, 12),
                SOMEBODY,
                NOW,
                null,
                null);
    }

    private static DocumentFacts facts() {
        return DocumentFacts.of(new ReadFacts(
                null,
                "Sở Nội vụ",
                "15",
                "SNV-VP",
                "Cao Bằng",
                LocalDate.of(2026, 3, 4),
                "Công văn",
                "Về việc thử",
                null,
                null,
                null,
                List.of(),
                Urgency.NORMAL));
    }
}
