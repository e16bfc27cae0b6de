package vn.banggiang.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.applicants.ApplicantActor;
import vn.banggiang.applicants.ApplicantId;
import vn.banggiang.applicants.Applicants;
import vn.banggiang.applicants.CitizenAccount;
import vn.banggiang.audit.Journal;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Role;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.identity.Actor;
import vn.banggiang.notices.mail.SmtpPostman;
import vn.banggiang.notices.mail.StandInMailServer;
import vn.banggiang.sealing.PlainWords;

/** What applicants are told arrives once, or somebody hears that it did not. */
@PlatformTest
class NoticeStoryTest {

    private final MyNotices mine;
    private final NoticeStore store;
    private final Mails mails;
    private final NoticeHoldings holdings;
    private final JdbcClient jdbc;
    private final Journal journal;
    private final BeanFactory beans;
    private final Office office;
    private final Actor officer;
    private final UUID subject = UUID.randomUUID();

    private StandInMailServer server;
    private MailRound round;
    private Notices notices;

    NoticeStoryTest(
            MyNotices mine,
            NoticeStore store,
            Mails mails,
            NoticeHoldings holdings,
            JdbcClient jdbc,
            Journal journal,
            BeanFactory beans) {
        this.mine = mine;
        this.store = store;
        this.mails = mails;
        this.holdings = holdings;
        this.jdbc = jdbc;
        this.journal = journal;
        this.beans = beans;
        this.office = new Offices(beans).open();
        Actor clerk = office.clerk();
        this.officer =
                new Actor(clerk.person(), clerk.fullName(), clerk.agency(), Set.of(Role.ONE_STOP_OFFICER), Set.of());
    }

    @BeforeEach
    void aMailServer() throws IOException {
        server = new StandInMailServer();
        round = new MailRound(
                Optional.of(new SmtpPostman(server.settings())),
                mails,
                beans.getBean(MessageSource.class),
                URI.create("https://tinh.example"));
        notices = new Notices(store, beans.getBean(Applicants.class), round, journal, beans.getBean(Clock.class));
    }

    @AfterEach
    void closed() throws IOException {
        server.close();
    }

    @Test
    void toldTwiceItIsSaidOnceAndReadInTheAccount() {
        ApplicantActor citizen = CitizenAccount.opened(beans);
        ApplicantActor stranger = CitizenAccount.opened(beans);
        notices.send(notice(citizen.id(), ""));
        notices.send(notice(citizen.id(), ""));

        assertThat(mine.unread(citizen)).isEqualTo(1);
        assertThat(only().arrival()).isEqualTo(Arrival.POSTED);
        assertThat(mine.of(stranger)).isEmpty();
        assertRefused(() -> mine.read(stranger, only().id()), "notices.not-found");
        assertThat(only().arrival()).isEqualTo(Arrival.POSTED);

        assertThat(mine.read(citizen, only().id()).args()).containsExactly("Nguyễn Văn Thử", "lý do");
        assertThat(only().arrival()).isEqualTo(Arrival.READ);
        assertThat(mine.unread(citizen)).isZero();
        assertThat(holdings.of(Set.of(citizen.id()))).hasSize(1);
        assertThat(holdings.of(Set.of(stranger.id()))).isEmpty();
        assertThat(new PlainWords(jdbc).tablesWith("notices", "Văn Thử")).isEmpty();
    }

    @Test
    void aLetterNamesTheNumberAndNobody() throws IOException, MessagingException {
        notices.send(notice(null, "nguoi.nhan@example.vn"));
        assertThat(only().arrival()).isEqualTo(Arrival.WAITING);

        round.carry(() -> false);
        round.carry(() -> false);

        assertThat(only().arrival()).isEqualTo(Arrival.HANDED_OVER);
        assertThat(only().email()).isEqualTo("n•••@example.vn");
        List<String> own = server.letters();
        assertThat(own).hasSize(1);
        assertThat(own.getFirst()).contains("To: nguoi.nhan@example.vn", "Message-ID: <" + only().id() + "@example");
        assertThat(text(own.getFirst()))
                .contains("000.00.99.H14-261130-0001", "https://tinh.example/mot-cua/thong-bao")
                .doesNotContain("Thử", "lý do");
        assertThat(new PlainWords(jdbc).tablesWith("notices", "nguoi.nhan")).isEmpty();
    }

    @Test
    void whatBouncesWaitsAtTheCounterUntilThePersonIsTold() {
        server.answers("550 5.1.1 nobody here");
        notices.send(notice(null, "khong.co@example.vn"));
        round.carry(() -> false);

        assertThat(only().arrival()).isEqualTo(Arrival.BOUNCED);
        assertThat(lost()).containsExactly(only().id());
        assertThat(journal.of("notice:" + only().id()))
                .last()
                .satisfies(line -> assertThat(line.entry().details()).containsEntry("answer", "550"));
        assertRefused(
                () -> notices.told(office.leader(), subject, only().id(), Telling.TELEPHONE), "notices.only-counter");
        assertRefused(
                () -> notices.told(officer, UUID.randomUUID(), only().id(), Telling.TELEPHONE), "notices.not-found");
        notices.told(officer, subject, only().id(), Telling.TELEPHONE);
        notices.told(officer, subject, only().id(), Telling.LETTER);

        assertThat(only().told()).isEqualTo(Telling.TELEPHONE);
        assertThat(lost()).isEmpty();
        assertThat(journal.of("notice:" + only().id()))
                .filteredOn(line -> line.entry().action().equals("notices.act.told"))
                .hasSize(1);
    }

    @Test
    void whoeverIsHeardOfNeedNotBeTold() {
        server.answers("550 no");
        notices.send(notice(null, "khong.co@example.vn"));
        round.carry(() -> false);
        notices.settle(subject);
        assertThat(lost()).isEmpty();
        assertThat(only().isToBeTold()).isFalse();
    }

    @Test
    void whatIsNoAddressBouncesAtOnce() {
        notices.send(notice(null, "a@b@c"));
        round.carry(() -> false);
        assertThat(only().arrival()).isEqualTo(Arrival.BOUNCED);
    }

    @Test
    void whatIsPutOffIsTriedAgainAndGivenUpInTheEnd() {
        server.answers("451 later");
        notices.send(notice(null, "sau@example.vn"));
        round.carry(() -> false);
        round.carry(() -> false);
        assertThat(tries()).isEqualTo(1);
        for (int more = 2; more <= 12; more++) {
            assertThat(only().arrival()).isEqualTo(Arrival.WAITING);
            makeDue();
            round.carry(() -> false);
            assertThat(tries()).isEqualTo(more);
        }
        assertThat(only().arrival()).isEqualTo(Arrival.GIVEN_UP);
        assertThat(lost()).containsExactly(only().id());
        assertThat(server.letters()).isEmpty();
    }

    @Test
    void aServerThatIsDownLosesNothing() throws IOException {
        server.close();
        notices.send(notice(null, "mai@example.vn"));
        round.carry(() -> false);
        assertThat(only().arrival()).isEqualTo(Arrival.WAITING);
    }

    @Test
    void withoutAccountAndAddressItSaysSo() {
        notices.send(notice(ApplicantId.random(), ""));
        assertThat(only().arrival()).isEqualTo(Arrival.UNREACHABLE);
        assertThat(only().isToBeTold()).isTrue();
        assertThat(lost()).isEmpty();
        notices.told(officer, subject, only().id(), Telling.COUNTER);
        assertThat(only().arrival()).isEqualTo(Arrival.TOLD);
    }

    private NewNotice notice(@Nullable ApplicantId recipient, String email) {
        AgencyId agency = office.agency().id();
        return new NewNotice(
                subject,
                "COMPLETION_ASKED",
                3,
                "000.00.99.H14-261130-0001",
                agency,
                recipient,
                email,
                "cases.notice.completion-asked",
                List.of("Nguyễn Văn Thử", "lý do"),
                "/mot-cua",
                true);
    }

    private Notice only() {
        assertThat(notices.of(subject)).hasSize(1);
        return notices.of(subject).getFirst();
    }

    private List<NoticeId> lost() {
        return notices.lost(List.of(office.agency().id())).stream()
                .map(Notice::id)
                .toList();
    }

    private int tries() {
        return jdbc.sql("SELECT mail_tries FROM notices.notice WHERE subject = ?")
                .param(subject)
                .query(Integer.class)
                .single();
    }

    private void makeDue() {
        jdbc.sql("UPDATE notices.notice SET mail_next = now() - interval '1 minute' WHERE subject = ?")
                .param(subject)
                .update();
    }

    private static String text(String letter) throws IOException, MessagingException {
        var bytes = new ByteArrayInputStream(letter.getBytes(StandardCharsets.UTF_8));
        return new MimeMessage(null, bytes).getContent().toString();
    }

    private static void assertRefused(ThrowingCallable deed, String key) {
        assertThatExceptionOfType(NoticesException.class)
                .isThrownBy(deed)
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
