package vn.banggiang.applicants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.banggiang.PlatformTest;
import vn.banggiang.applicants.CounterFinding.Standing;
import vn.banggiang.audit.Journal;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.Role;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.identity.Actor;
import vn.banggiang.identity.ClientAddress;
import vn.banggiang.identity.IdentityException;
import vn.banggiang.identity.NewPassword;
import vn.banggiang.identity.Origins;
import vn.banggiang.sealing.PlainWords;
import vn.banggiang.storage.Sha256;

/** Who comes to a counter without account, takes it over later, acts for others, and keeps papers. */
@PlatformTest
class CounterStoryTest {

    private static final LocalDate BORN = LocalDate.of(1985, 4, 30);
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final byte[] PDF = "%PDF-1.7\n%âãÏÓ\n".getBytes(StandardCharsets.UTF_8);

    private final Applicants applicants;
    private final CounterDesk desk;
    private final ApplicantAccounts accounts;
    private final Claims claims;
    private final Authorities authorities;
    private final Locker locker;
    private final MyData data;
    private final BeanFactory beans;
    private final ApplicantSignIn signIn;
    private final ApplicantSessions sessions;
    private final Journal journal;
    private final JdbcClient jdbc;
    private final LocalDate today;
    private final Office office;
    private final Actor officer;
    private final ClientAddress home = Objects.requireNonNull(Origins.fresh().address());

    private String number;
    private ApplicantActor citizen;

    CounterStoryTest(BeanFactory beans, JdbcClient jdbc, Journal journal) {
        this.applicants = beans.getBean(Applicants.class);
        this.desk = beans.getBean(CounterDesk.class);
        this.accounts = beans.getBean(ApplicantAccounts.class);
        this.claims = beans.getBean(Claims.class);
        this.authorities = beans.getBean(Authorities.class);
        this.locker = beans.getBean(Locker.class);
        this.data = beans.getBean(MyData.class);
        this.beans = beans;
        this.signIn = beans.getBean(ApplicantSignIn.class);
        this.sessions = beans.getBean(ApplicantSessions.class);
        this.journal = journal;
        this.jdbc = jdbc;
        this.today = VietnamTime.today(beans.getBean(Clock.class));
        this.office = new Offices(beans).open();
        this.officer = new Actor(
                office.specialist().person(),
                office.specialist().fullName(),
                office.agency().id(),
                Set.of(Role.ONE_STOP_OFFICER),
                Set.of());
    }

    @BeforeEach
    void somebody() {
        number = CitizenAtHome.number();
        citizen = account(number, "Hoàng Thị Mai");
    }

    @Test
    void aCounterFindsAgainWhomACounterEntered() {
        String other = CitizenAtHome.number();
        ApplicantId entered = applicants.atCounter(officer, facts(other, "Đàm Văn Long", "0911222333"));

        assertThat(applicants.atCounter(officer, facts(other, "Đàm Văn Long", "0944555666")))
                .isEqualTo(entered);
        assertThat(applicants.known(officer, other)).map(MaskedApplicant::name).contains("Đ*** V*** Long");
        assertThat(Objects.requireNonNull(applicants.masked(List.of(entered)).get(entered))
                        .telephone())
                .isEqualTo("0944••••66");
        assertThat(applicants.known(officer, CitizenAtHome.number())).isEmpty();
        ApplicantId nameless =
                applicants.atCounter(officer, ApplicantFacts.atCounter("Bé Hà", null, "", Contact.NONE, DAY));
        assertThat(applicants.atCounter(officer, ApplicantFacts.atCounter("Bé Hà", null, "", Contact.NONE, DAY)))
                .isNotEqualTo(nameless);
        assertRefused(
                () -> applicants.atCounter(office.leader(), facts(other, "Đàm Văn Long", "")),
                "applicants.only-counter");
        assertThat(new PlainWords(jdbc).tablesWith("applicants", "Văn Long")).isEmpty();
    }

    @Test
    void eachLookStandsInTheJournal() {
        ApplicantId entered = applicants.atCounter(officer, facts(CitizenAtHome.number(), "Đàm Văn Long", ""));
        assertThat(applicants.read(officer, entered, "case:7").name()).isEqualTo("Đàm Văn Long");

        assertThat(journal.of("applicant:" + entered)).last().satisfies(line -> {
            assertThat(line.entry().action()).isEqualTo("applicants.looked-at");
            assertThat(line.entry().person()).isEqualTo(officer.person().value());
            assertThat(line.entry().details()).containsEntry("for", "case:7");
        });
    }

    @Test
    void theCodeOnTheReceiptMakesTheEntryTheAccounts() {
        ApplicantId entered = applicants.atCounter(officer, facts(number, "Hoàng Thị Mai", ""));
        ApplicantId anothers = applicants.atCounter(officer, facts(CitizenAtHome.number(), "Ai Khác", ""));
        assertThat(entered).isNotEqualTo(citizen.id());
        assertThat(applicants.ownedBy(citizen)).containsExactly(citizen.id());

        for (String wrong :
                List.of("", "AAAA-BBBB-CCCC", applicants.claimCode(anothers).inGroups(), "x".repeat(500))) {
            assertRefused(() -> claims.claim(citizen, home, wrong), "applicants.claim-refused");
        }
        claims.claim(citizen, home, applicants.claimCode(entered).inGroups().toLowerCase(java.util.Locale.ROOT));
        assertThat(applicants.ownedBy(citizen)).containsExactlyInAnyOrder(citizen.id(), entered);
        assertThat(again(citizen).provenance()).isEqualTo(Provenance.RECEIPT);
        assertRefused(
                () -> claims.claim(citizen, home, applicants.claimCode(entered).inGroups()),
                "applicants.claim-refused");
        assertThat(applicants.atCounter(officer, facts(number, "Hoàng Thị Mai", "")))
                .isEqualTo(citizen.id());
    }

    @Test
    void whoTriesCodesWaits() {
        for (int i = 0; i < 10; i++) {
            assertRefused(() -> claims.claim(citizen, home, "AAAA-BBBB-CCCC"), "applicants.claim-refused");
        }
        assertThatExceptionOfType(IdentityException.class)
                .isThrownBy(() -> claims.claim(citizen, home, "AAAA-BBBB-CCCC"))
                .withMessageContaining("identity.try-later");
    }

    @Test
    void aCounterProvesAnAccountOrFreesItsNumber() {
        ApplicantId entered = applicants.atCounter(officer, facts(number, "Hoàng Thị Mai", ""));
        applicants.prove(officer, new IdentityNumber(number));
        assertThat(applicants.ownedBy(citizen)).contains(entered);
        assertRefused(() -> applicants.free(officer, new IdentityNumber(number)), "applicants.proven-account");

        String stolen = CitizenAtHome.number();
        ApplicantActor thief = account(stolen, "Kẻ Gian");
        applicants.free(officer, new IdentityNumber(stolen));
        assertThat(account(stolen, "Lục Văn Thật").id()).isNotEqualTo(thief.id());
    }

    @Test
    void aCounterFindsByTheNumberAndLooksWithAReason() {
        assertThat(desk.find(officer, CitizenAtHome.number()).account()).isEqualTo(Standing.NONE);
        ApplicantId entered = applicants.atCounter(officer, facts(number, "Hoàng Thị Mai", "0911222333"));
        CounterFinding finding = desk.find(officer, number);
        assertThat(finding.account()).isEqualTo(Standing.UNPROVEN);
        assertThat(finding.entry()).isEqualTo(entered);
        assertThat(Objects.requireNonNull(finding.masked()).number()).doesNotContain(number);
        assertRefused(() -> desk.find(office.leader(), number), "applicants.only-counter");
        assertRefused(() -> desk.find(officer, "12"), "applicants.wrong.number");

        assertRefused(() -> desk.look(officer, entered, "  "), "applicants.missing.reason");
        assertRefused(() -> desk.look(office.leader(), entered, "xem"), "applicants.only-counter");
        assertRefused(() -> desk.look(officer, citizen.id(), "xem"), "applicants.not-found");
        assertThat(desk.look(officer, entered, "hồ sơ 7").number()).isEqualTo(number);
        assertThat(journal.of("applicant:" + entered))
                .extracting(line -> line.entry().action())
                .contains("applicants.found", "applicants.looked-at");

        claims.claim(citizen, home, desk.claimCode(officer, entered).inGroups());
        assertRefused(() -> desk.claimCode(officer, entered), "applicants.not-found");
        assertThat(desk.find(officer, number).account()).isEqualTo(Standing.PROVEN);
    }

    @Test
    void aCodeOfACounterSetsAPasswordOnceAndSoon() {
        assertRefused(() -> desk.recoveryCode(officer, number), "applicants.not-found");
        applicants.prove(officer, new IdentityNumber(number));
        assertRefused(() -> desk.recoveryCode(office.leader(), number), "applicants.only-counter");
        String first = desk.recoveryCode(officer, number).digits();
        String second = desk.recoveryCode(officer, number).digits();

        var chosen = new NewPassword("", "cầu treo sông Gâm 9 nhịp", "cầu treo sông Gâm 9 nhịp");
        assertRefused(() -> accounts.recover(home, number, first, chosen), "applicants.recovery-refused");
        assertRefused(
                () -> accounts.recover(home, CitizenAtHome.number(), second, chosen), "applicants.recovery-refused");
        accounts.recover(home, number, second, chosen);
        assertRefused(() -> accounts.recover(home, number, second, chosen), "applicants.recovery-refused");
        assertThat(sessions.open(citizen)).isZero();

        String third = desk.recoveryCode(officer, number).digits();
        jdbc.sql(
                        "UPDATE applicants.recovery_code SET good_until = now() - interval '1 minute' WHERE good_until IS NOT NULL")
                .update();
        assertRefused(() -> accounts.recover(home, number, third, chosen), "applicants.recovery-refused");
        assertRefused(() -> desk.recoveryCode(officer, number), "applicants.codes-a-day");
        assertThat(journal.of("applicant:" + citizen.id()))
                .filteredOn(line -> line.entry().action().equals("applicants.recovery-code-given"))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.entry().details()).isEmpty());
    }

    @Test
    void somebodyActsForOthersAfterBothSaidSoAndUntilTheDay() {
        String agentNumber = CitizenAtHome.number();
        ApplicantActor agent = account(agentNumber, "Chu Văn Giúp");
        ApplicantId business = authorities.register(
                citizen, ApplicantFacts.business("Hợp tác xã Hạt Dẻ", "0100109106", citizen.name(), Contact.NONE));
        assertThat(authorities.parties(citizen, DAY))
                .extracting(Party::name)
                .containsExactly("Hoàng Thị Mai", "Hợp tác xã Hạt Dẻ");

        LocalDate until = today.plusDays(30);
        AuthorityId offered = authorities.offer(citizen, business, agentNumber, "Chu Văn Giúp", until);
        assertThat(authorities.parties(agent, DAY)).hasSize(1);
        assertRefused(() -> authorities.requireActsFor(agent, business), "applicants.no-authority");
        assertRefused(() -> authorities.accept(agent, offered), "applicants.not-proven");
        applicants.prove(officer, new IdentityNumber(agentNumber));
        ApplicantActor proven = again(agent);
        assertRefused(() -> authorities.accept(again(citizenProven()), offered), "applicants.not-found");
        authorities.accept(proven, offered);
        authorities.requireActsFor(proven, business);
        assertThat(authorities.parties(proven, until.plusDays(1))).hasSize(1);
        assertRefused(() -> authorities.offer(proven, business, number, "Ai", until), "applicants.not-found");
        assertRefused(
                () -> authorities.offer(citizen, business, agentNumber, "Ai", until.minusYears(1)),
                "applicants.wrong.until");

        authorities.end(citizen, offered);
        assertRefused(() -> authorities.requireActsFor(proven, business), "applicants.no-authority");
        assertRefused(() -> authorities.end(proven, offered), "applicants.not-found");
    }

    @Test
    void aLockerOffersWhatHoldsAndOpensToItsOwnerAlone() {
        PaperId own = locker.upload(
                citizen, new Locker.NewPaper("G01", "Giấy khai sinh", "", null, true), "giấy.pdf", content(PDF));
        PaperId accepted = locker.keep(accepted("G01", DAY));
        assertThat(locker.keep(accepted("G01", DAY))).isEqualTo(accepted);
        locker.keep(accepted("G02", DAY.minusDays(1)));
        ApplicantActor stranger = account(CitizenAtHome.number(), "Người Lạ");

        assertThat(locker.of(citizen)).hasSize(3);
        assertThat(locker.offered(citizen.id(), List.of("G01", "G02"), DAY))
                .extracting(LockerPaper::id)
                .containsExactly(accepted, own);
        assertThat(locker.offered(citizen.id(), List.of("G01"), DAY.plusDays(1)))
                .extracting(LockerPaper::id)
                .containsExactly(own);
        locker.reuse(citizen, own, false);
        assertThat(locker.offered(citizen.id(), List.of("G01"), DAY.plusDays(1)))
                .isEmpty();

        assertThat(locker.mine(citizen, own).file().name()).isEqualTo("giấy.pdf");
        assertRefused(() -> locker.mine(stranger, own), "applicants.not-found");
        assertRefused(() -> locker.mine(stranger, PaperId.random()), "applicants.not-found");
        assertRefused(() -> locker.revoke(stranger, own), "applicants.not-found");
        assertRefused(
                () -> locker.upload(
                        citizen,
                        new Locker.NewPaper("", "Ảnh", "", null, true),
                        "a.pdf",
                        content("MZ…".getBytes(StandardCharsets.UTF_8))),
                "applicants.wrong.file");
        locker.revoke(citizen, own);
        assertRefused(() -> locker.mine(citizen, own), "applicants.not-found");
        assertThat(new PlainWords(jdbc).tablesWith("applicants", "khai sinh")).isEmpty();
    }

    @Test
    void everythingIsToldAndTheAccountEnds() {
        locker.upload(
                citizen,
                new Locker.NewPaper("G01", "Giấy khai sinh", "UBND phường", null, true),
                "g.pdf",
                content(PDF));
        authorities.offer(citizen, citizen.id(), CitizenAtHome.number(), "Chu Văn Giúp", today.plusDays(3));

        String all = data.of(citizen).toString();
        assertThat(all).contains("Hoàng Thị Mai", number, "Giấy khai sinh", "UBND phường", "Chu Văn Giúp");
        assertThatExceptionOfType(ApplicantsException.class)
                .isThrownBy(() -> data.end(citizen, home, "không đúng mật khẩu"));
        data.end(citizen, home, CitizenAtHome.PASSWORD);
        assertThatExceptionOfType(ApplicantsException.class)
                .isThrownBy(() -> signIn.enter(home, number, CitizenAtHome.PASSWORD, "000000"));
        assertThat(jdbc.sql(
                                "SELECT count(*) FROM applicants.applicant WHERE id = ? AND facts IS NULL AND number_index IS NULL")
                        .param(citizen.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whoEndedTheirAccountIsErasedOnceNothingIsKept() {
        ApplicantId business = authorities.register(
                citizen, ApplicantFacts.business("Hợp tác xã Hạt Dẻ", "0100109106", citizen.name(), Contact.NONE));
        ApplicantActor other = account(CitizenAtHome.number(), "Người Còn Dùng");
        jdbc.sql("DELETE FROM applicants.account WHERE applicant_id = ?")
                .param(citizen.id().value())
                .update();
        jdbc.sql("UPDATE applicants.applicant SET created_at = created_at - interval '2 hours' WHERE id = ANY (?)")
                .param(new UUID[] {citizen.id().value(), other.id().value()})
                .update();
        var keeping = new HashSet<>(Set.of(citizen.id()));
        PersonalHoldings keeper = new PersonalHoldings() {
            @Override
            public String title() {
                return "";
            }

            @Override
            public List<Holding> of(Set<ApplicantId> owned) {
                return List.of();
            }

            @Override
            public List<String> kept(Set<ApplicantId> owned) {
                return owned.stream().anyMatch(keeping::contains) ? List.of("kept") : List.of();
            }
        };
        EndedAccounts sweep = ended(keeper);
        sweep.erase();
        assertThat(applicants.ofThePlatform(citizen.id()).name()).isEqualTo("Hoàng Thị Mai");
        keeping.clear();
        sweep.erase();
        assertRefused(() -> applicants.ofThePlatform(citizen.id()), "applicants.not-found");
        assertRefused(() -> applicants.ofThePlatform(business), "applicants.not-found");
        assertThat(applicants.ofThePlatform(other.id()).name()).isEqualTo("Người Còn Dùng");
    }

    private EndedAccounts ended(PersonalHoldings keeper) {
        return new EndedAccounts(
                List.of(keeper),
                beans.getBean(ApplicantStore.class),
                beans.getBean(ApplicantTrail.class),
                jdbc,
                beans.getBean(TransactionOperations.class),
                beans.getBean(Clock.class));
    }

    private LockerPaper accepted(String code, LocalDate until) {
        return new LockerPaper(
                PaperId.random(),
                citizen.id(),
                code,
                "Giấy xác nhận",
                "Sở Nội vụ",
                new LockerFile("xac-nhan.pdf", Sha256.ofContent(PDF), PDF.length, "application/pdf"),
                until,
                PaperSource.ACCEPTED,
                "case:7",
                true,
                VietnamTime.start(DAY));
    }

    private ApplicantActor citizenProven() {
        applicants.prove(officer, new IdentityNumber(number));
        return citizen;
    }

    private ApplicantFacts facts(String of, String name, String telephone) {
        return ApplicantFacts.atCounter(name, BORN, of, Contact.typed(telephone, "", ""), DAY);
    }

    private ApplicantActor account(String of, String name) {
        return CitizenAccount.opened(beans, of, name);
    }

    /** As the next request has it. */
    private ApplicantActor again(ApplicantActor actor) {
        Provenance now = Provenance.valueOf(jdbc.sql("SELECT provenance FROM applicants.applicant WHERE id = ?")
                .param(actor.id().value())
                .query((row, line) -> row.getString("provenance"))
                .single());
        return new ApplicantActor(actor.id(), actor.name(), now, actor.session());
    }

    private static ByteArrayInputStream content(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static void assertRefused(ThrowingCallable deed, String key) {
        assertThatExceptionOfType(ApplicantsException.class)
                .isThrownBy(deed)
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
