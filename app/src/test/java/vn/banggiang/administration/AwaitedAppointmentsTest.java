package vn.banggiang.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.banggiang.PlatformTest;
import vn.banggiang.audit.Journal;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.Appointment;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.DirectoryImport;
import vn.banggiang.directory.HeldPost;
import vn.banggiang.directory.NewPerson;
import vn.banggiang.directory.OperatorsWord;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Personnel;
import vn.banggiang.directory.Post;
import vn.banggiang.directory.PostId;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;
import vn.banggiang.identity.Actors;
import vn.banggiang.identity.Username;
import vn.banggiang.refusal.Refusal;

/** It takes two, and not one twice: nobody gets an agency's power through somebody whom they made themselves. */
@PlatformTest
class AwaitedAppointmentsTest {

    private final Staff staff;
    private final StaffAccounts accounts;
    private final AwaitedAppointments awaited;
    private final DirectoryFiles files;
    private final Personnel personnel;
    private final Directory directory;
    private final DirectoryImport imports;
    private final Actors actors;
    private final Journal journal;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final OperatorsWord operator;
    private final LocalDate today;
    private final Bureau bureau;
    private final Actor administrator;
    private final Actor province;

    AwaitedAppointmentsTest(
            Staff staff,
            StaffAccounts accounts,
            AwaitedAppointments awaited,
            DirectoryFiles files,
            Personnel personnel,
            Directory directory,
            DirectoryImport imports,
            Actors actors,
            Journal journal,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            DataSource database,
            Clock clock) {
        this.staff = staff;
        this.accounts = accounts;
        this.awaited = awaited;
        this.files = files;
        this.personnel = personnel;
        this.directory = directory;
        this.imports = imports;
        this.actors = actors;
        this.journal = journal;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.operator = new OperatorsWord(database, clock);
        this.today = VietnamTime.today(clock);
        this.bureau = Bureau.open(imports, directory);
        this.administrator = bureau.administrator();
        this.province = bureau.ofTheProvince();
    }

    @Test
    void whoeverMakesASecondAdministratorIsNotMadeLeaderByIt() {
        Actor puppet = bureau.administeredBy(added("3", Role.AGENCY_ADMINISTRATOR));
        assertThat(actors.atMainPost(puppet.person()))
                .as("nothing before somebody agrees")
                .isEmpty();
        awaited.confirm(province, waiting(puppet.person()).id());
        assertThat(actors.atMainPost(puppet.person())).isPresent();

        staff.appoint(puppet, administrator.person(), post(Role.LEADER));

        HeldPost leader = waiting(administrator.person());
        assertThat(directory.holders(bureau.agency(), Role.LEADER)).isEmpty();
        assertNotYours(puppet, leader);
        assertNotYours(administrator, leader);
        assertThat(staff.of(administrator, bureau.agency()))
                .as("the list of staff shows it")
                .anyMatch(member -> member.posts().contains(leader));
    }

    @Test
    void aSecondAdministratorConfirmsOnlyWhatAnIndependentOneGave() {
        Actor made = bureau.administeredBy(added("3", Role.AGENCY_ADMINISTRATOR));
        awaited.confirm(province, waiting(made.person()).id());
        staff.appoint(made, added("4", Role.SPECIALIST), post(Role.AGENCY_ADMINISTRATOR));
        Actor madeByTheMade =
                bureau.administeredBy(directory.byStaffCode(bureau.key() + "-4").orElseThrow());
        awaited.confirm(province, waiting(madeByTheMade.person()).id());
        Actor independent = secondFromTheOperator();

        staff.appoint(administrator, bureau.clerk(), post(Role.LEADER));

        HeldPost leader = waiting(bureau.clerk());
        assertNotYours(made, leader);
        assertNotYours(madeByTheMade, leader);
        assertThat(awaited.waitingFor(made)).isEmpty();
        assertThat(awaited.waitingFor(independent))
                .extracting(AwaitedLine::title)
                .containsExactly("Lục Văn Thư · Chức vụ thử");
        awaited.confirm(independent, leader.id());
        assertThat(roles(bureau.clerk())).contains(Role.LEADER);
        assertThat(actions(bureau.clerk())).contains("administration.post-given", "administration.post-confirmed");
        assertRefused("directory.post-not-awaited", () -> awaited.confirm(independent, leader.id()));
    }

    @Test
    void whoHandedThePasswordOverIsNoSecondPerson() {
        Actor independent = secondFromTheOperator();
        accounts.open(administrator, independent.person(), new Username(bureau.key() + "-q"));

        staff.appoint(administrator, bureau.clerk(), post(Role.LEADER));

        assertNotYours(independent, waiting(bureau.clerk()));
    }

    @Test
    void whatWaitsCanBeRefusedAndWithdrawnAndIsThenGone() {
        staff.appoint(administrator, bureau.clerk(), post(Role.LEADER));
        assertRefused("directory.post-held", () -> staff.appoint(administrator, bureau.clerk(), post(Role.LEADER)));
        awaited.refuse(province, waiting(bureau.clerk()).id());
        assertThat(personnel.posts(bureau.clerk())).hasSize(1);

        staff.appoint(administrator, bureau.clerk(), post(Role.LEADER));
        staff.endPost(administrator, waiting(bureau.clerk()).id(), today);
        assertThat(personnel.posts(bureau.clerk())).hasSize(1);
        assertThat(actions(bureau.clerk())).contains("administration.post-refused", "administration.post-withdrawn");
    }

    @Test
    void nobodyWasYesterdayWhatTheyBecomeToday() {
        staff.appoint(
                administrator,
                bureau.clerk(),
                new Appointment(bureau.agency(), null, Role.LEADER, "Giám đốc", false, today.minusDays(9), null));
        PostId leader = waiting(bureau.clerk()).id();
        awaited.confirm(province, leader);
        assertThat(personnel.post(leader).first()).isEqualTo(today);
    }

    @Test
    void theAgencyOfTheMainPostAgreesToASecondOneAndKeepsTheAccount() {
        Bureau neighbour = Bureau.open(imports, directory);
        Username username = new Username(bureau.key() + "-vt");
        accounts.open(administrator, bureau.clerk(), username);

        staff.appoint(neighbour.administrator(), bureau.key() + "-2", post(neighbour, Role.SPECIALIST));

        HeldPost guest = waiting(bureau.clerk());
        assertThat(directory.posts(bureau.clerk())).extracting(Post::agency).containsOnly(bureau.agency());
        assertNotYours(neighbour.administrator(), guest);
        accounts.replacePassword(administrator, bureau.clerk());
        awaited.confirm(administrator, guest.id());
        assertThat(directory.posts(bureau.clerk())).hasSize(2);
        assertRefused(
                "administration.works-elsewhere",
                () -> accounts.replacePassword(neighbour.administrator(), bureau.clerk()));
        assertThat(accounts.replacePassword(administrator, bureau.clerk()))
                .as("the director's own agency still cares for the account")
                .isNotNull();
    }

    @Test
    void anotherAgencysPeopleBecomeLeaderHereThroughTheProvinceAlone() {
        Bureau neighbour = Bureau.open(imports, directory);
        staff.appoint(neighbour.administrator(), bureau.key() + "-2", post(neighbour, Role.LEADER));
        assertNotYours(administrator, waiting(bureau.clerk()));
        awaited.confirm(province, waiting(bureau.clerk()).id());
        assertThat(roles(bureau.clerk())).contains(Role.LEADER);
    }

    @Test
    void ofTwoWhoAdministerTheProvinceTheOtherConfirms() {
        staff.appoint(province, bureau.clerk(), post(Role.PROVINCE_ADMINISTRATOR));
        HeldPost second = waiting(bureau.clerk());
        assertNotYours(administrator, second);
        assertNotYours(province, second);
        awaited.confirm(Bureau.open(imports, directory).ofTheProvince(), second.id());
        assertThat(roles(bureau.clerk())).contains(Role.PROVINCE_ADMINISTRATOR);
    }

    @Test
    void whoAdministersASmallProvinceAloneWorksOnButIsNotRaisedByASecondOne() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.sql("DELETE FROM directory.post WHERE role = 'PROVINCE_ADMINISTRATOR'")
                    .update();
            Bureau.load(imports, """
                    {"people": [{"staffCode": "%1$s-9", "name": "Lục Thị Lập", "email": "9@thu.example",
                     "posts": [{"agency": "%1$s", "role": "PROVINCE_ADMINISTRATOR", "position": "Quản trị"}]}]}
                    """.formatted(bureau.key()));
            Actor founder =
                    ofTheProvince(directory.byStaffCode(bureau.key() + "-9").orElseThrow());

            staff.appoint(founder, bureau.clerk(), post(Role.LEADER));
            assertThat(roles(bureau.clerk())).contains(Role.LEADER);
            PersonId second = staff.add(founder, newcomer("3"), post(Role.PROVINCE_ADMINISTRATOR));
            assertThat(roles(second)).containsExactly(Role.PROVINCE_ADMINISTRATOR);

            staff.appoint(ofTheProvince(second), founder.person(), post(Role.LEADER));
            assertThat(roles(founder.person())).containsExactly(Role.PROVINCE_ADMINISTRATOR);
            assertNotYours(ofTheProvince(second), waiting(founder.person()));
            assertNotYours(founder, waiting(founder.person()));
            staff.appoint(ofTheProvince(second), bureau.clerk(), post(Role.AUDITOR));
            awaited.confirm(founder, waiting(bureau.clerk()).id());
        });
    }

    @Test
    void theOperatorVouchesWhereNobodyCouldConfirm() {
        PersonId second = added("3", Role.AGENCY_ADMINISTRATOR);

        assertThat(operator.vouchFor(bureau.key() + "-3")).isEqualTo(1);

        assertThat(roles(second)).containsExactly(Role.AGENCY_ADMINISTRATOR);
        assertThat(actions(second)).contains("directory.posts-vouched-for");
        staff.appoint(administrator, bureau.clerk(), post(Role.LEADER));
        awaited.confirm(bureau.administeredBy(second), waiting(bureau.clerk()).id());
        assertThat(roles(bureau.clerk()))
                .as("and is a second person from then on")
                .contains(Role.LEADER);
        assertThat(operator.vouchFor("không ai có")).isZero();
    }

    @Test
    void whoPutsTheOtherOutIsNotAloneByThat() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.sql("UPDATE directory.appointment SET valid = daterange(lower(valid), ?)"
                            + " WHERE role = 'PROVINCE_ADMINISTRATOR' AND valid @> ?")
                    .params(today.minusDays(2), today)
                    .update();
            staff.appoint(province, bureau.clerk(), post(Role.LEADER));
            assertThat(waiting(bureau.clerk())).isNotNull();
        });
    }

    @Test
    void aFileRaisesNobodyByOneHandNorTheOneWhoLoadsIt() {
        Actor importer = ofTheProvince(bureau.clerk());
        load(importer, """
                {"people": [
                {"staffCode": "%1$s-2", "name": "Lục Văn Thư", "email": "2@thu.example",
                 "posts": [{"agency": "%1$s", "role": "CLERK", "position": "Văn thư"},
                           {"agency": "%1$s", "role": "LEADER", "position": "Giám đốc"}]},
                {"staffCode": "%1$s-5", "name": "Hoàng Văn Năm", "email": "5@thu.example",
                 "posts": [{"agency": "%1$s", "role": "LEADER", "position": "Phó Giám đốc"},
                           {"agency": "%1$s", "role": "SPECIALIST", "position": "Chuyên viên"}]}]}
                """);

        assertThat(roles(bureau.clerk())).as("what was in effect stays").containsExactly(Role.CLERK);
        PersonId fifth = directory.byStaffCode(bureau.key() + "-5").orElseThrow();
        assertThat(roles(fifth)).containsExactly(Role.SPECIALIST);
        assertNotYours(importer, waiting(fifth));
        awaited.confirm(province, waiting(fifth).id());
        load(importer, """
                {"people": [{"staffCode": "%1$s-5", "name": "Hoàng Văn Năm", "email": "5@thu.example",
                 "posts": [{"agency": "%1$s", "role": "LEADER", "position": "Giám đốc", "first": "2020-01-01"}]}]}
                """);
        assertThat(directory.posts(fifth))
                .as("who holds the role already is given nothing new")
                .extracting(Post::position)
                .containsExactly("Giám đốc");
    }

    private void load(Actor importer, String json) {
        byte[] bytes = json.formatted(bureau.key()).getBytes(StandardCharsets.UTF_8);
        files.load(importer, List.of(new ByteArrayResource(bytes) {
            @Override
            public String getFilename() {
                return "danh-ba.json";
            }
        }));
    }

    private PersonId added(String number, Role role) {
        return staff.add(administrator, newcomer(number), post(role));
    }

    private NewPerson newcomer(String number) {
        return new NewPerson(bureau.key() + "-" + number, "Hoàng Văn Mới", number + "@thu.example");
    }

    private Actor secondFromTheOperator() {
        Bureau.load(imports, """
                {"people": [{"staffCode": "%1$s-8", "name": "Đàm Văn Tám", "email": "8@thu.example",
                 "posts": [{"agency": "%1$s", "role": "AGENCY_ADMINISTRATOR", "position": "Quản trị"}]}]}
                """.formatted(bureau.key()));
        return bureau.administeredBy(directory.byStaffCode(bureau.key() + "-8").orElseThrow());
    }

    private Actor ofTheProvince(PersonId person) {
        return new Actor(person, "Quản trị tỉnh", bureau.agency(), Set.of(Role.PROVINCE_ADMINISTRATOR), Set.of());
    }

    private Appointment post(Role role) {
        return post(bureau, role);
    }

    private Appointment post(Bureau there, Role role) {
        return new Appointment(there.agency(), null, role, "Chức vụ thử", false, today, null);
    }

    private HeldPost waiting(PersonId person) {
        return personnel.posts(person).stream()
                .filter(HeldPost::isAwaited)
                .findFirst()
                .orElseThrow();
    }

    private List<Role> roles(PersonId person) {
        return directory.posts(person).stream().map(Post::role).toList();
    }

    private List<String> actions(PersonId person) {
        return journal.of("person:" + person).stream()
                .map(line -> line.entry().action())
                .toList();
    }

    private void assertNotYours(Actor administrator, HeldPost held) {
        assertRefused("administration.not-yours-to-confirm", () -> awaited.confirm(administrator, held.id()));
        assertRefused("administration.not-yours-to-confirm", () -> awaited.refuse(administrator, held.id()));
    }

    private static void assertRefused(String key, Runnable deed) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(deed::run)
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
