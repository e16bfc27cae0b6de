package vn.banggiang.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.audit.Journal;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Appointment;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.DirectoryImport;
import vn.banggiang.directory.HeldPost;
import vn.banggiang.directory.NewPerson;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Personnel;
import vn.banggiang.directory.Post;
import vn.banggiang.directory.Role;
import vn.banggiang.directory.UnitId;
import vn.banggiang.identity.Actor;
import vn.banggiang.identity.Authenticator;
import vn.banggiang.identity.Browser;
import vn.banggiang.identity.Origin;
import vn.banggiang.identity.Origins;
import vn.banggiang.identity.PasswordAndCode;
import vn.banggiang.identity.SecondFactor;
import vn.banggiang.identity.SignIn;
import vn.banggiang.identity.SignInId;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.identity.Tokens;
import vn.banggiang.identity.Username;
import vn.banggiang.identity.totp.TotpSecret;
import vn.banggiang.refusal.Refusal;

/** An agency's administrator takes people up, gives and ends posts, opens accounts: there and nowhere else. */
@PlatformTest
class StaffTest {

    private final Origin here = Origins.fresh();
    private final Staff staff;
    private final StaffAccounts accounts;
    private final Personnel personnel;
    private final Directory directory;
    private final DirectoryImport imports;
    private final SignIn signIn;
    private final SecondFactor secondFactor;
    private final Tokens tokens;
    private final Journal journal;
    private final JdbcClient jdbc;
    private final LocalDate today;
    private final Bureau bureau;
    private final Bureau neighbour;
    private final Actor administrator;

    StaffTest(
            Staff staff,
            StaffAccounts accounts,
            Personnel personnel,
            Directory directory,
            DirectoryImport imports,
            SignIn signIn,
            SecondFactor secondFactor,
            Tokens tokens,
            Journal journal,
            JdbcClient jdbc,
            Clock clock) {
        this.staff = staff;
        this.accounts = accounts;
        this.personnel = personnel;
        this.directory = directory;
        this.imports = imports;
        this.signIn = signIn;
        this.secondFactor = secondFactor;
        this.tokens = tokens;
        this.journal = journal;
        this.jdbc = jdbc;
        this.today = VietnamTime.today(clock);
        this.bureau = Bureau.open(imports, directory);
        this.neighbour = Bureau.open(imports, directory);
        this.administrator = bureau.administrator();
    }

    @Test
    void aNewcomerWorksFromTheFirstDayOnAndSignsInWithThePasswordThatWasHandedOver() {
        PersonId newcomer = staff.add(administrator, newcomer(), post(Role.SPECIALIST));
        Username username = new Username(bureau.key() + "-moi");

        String given = accounts.open(administrator, newcomer, username).value();

        Actor actor = signIn.signIn(here, username.value(), given, "").actor();
        assertThat(actor.is(Role.SPECIALIST, bureau.agency())).isTrue();
        assertThat(actor.units()).containsExactly(bureau.unit());
        assertThat(staff.of(administrator, bureau.agency()))
                .extracting(member -> member.person().fullName())
                .containsExactly("Nông Thị Quản", "Lục Văn Thư", "Hoàng Văn Mới");
        assertThat(actions(newcomer))
                .contains("administration.person-added", "administration.post-given", "identity.account-opened");
    }

    @Test
    void aReplacedPasswordEndsTheOldOne() {
        Username username = new Username(bureau.key() + "-vt");
        String first = accounts.open(administrator, bureau.clerk(), username).value();

        String second = accounts.replacePassword(administrator, bureau.clerk()).value();

        assertThat(second).isNotEqualTo(first).matches("[bcghkmnpqtv2-9]{4}(-[bcghkmnpqtv2-9]{4}){2}");
        assertRefused("identity.sign-in-refused", () -> signIn.signIn(here, username.value(), first, ""));
        assertThat(signIn.signIn(here, username.value(), second, "")).isNotNull();
        assertRefused("identity.username-taken", () -> accounts.open(administrator, bureau.clerk(), username));
    }

    @Test
    void aPasswordThatWasHandedOverOpensNoApi() {
        Username username = new Username(bureau.key() + "-api");
        String given = accounts.open(administrator, bureau.clerk(), username).value();
        assertRefused(
                "identity.password-given", () -> tokens.issue(username.value(), given, "", Browser.of(null), here));
        assertThat(staff.member(administrator, bureau.clerk()).account().lastSeen())
                .isNull();
    }

    @Test
    void aPasswordThatWasHandedOverServesForThreeDays() {
        Username username = new Username(bureau.key() + "-han");
        String given = accounts.open(administrator, bureau.clerk(), username).value();
        jdbc.sql("UPDATE identity.account SET handed = handed - interval '73 hours' WHERE person_id = ?")
                .param(bureau.clerk().value())
                .update();

        assertRefused("identity.password-given-late", () -> signIn.signIn(here, username.value(), given, ""));
        assertRefused("identity.sign-in-refused", () -> signIn.signIn(here, username.value(), "không phải", ""));
        assertThat(staff.member(administrator, bureau.clerk()).account().givenLate())
                .isTrue();
        String another = accounts.replacePassword(administrator, bureau.clerk()).value();
        assertThat(signIn.signIn(here, username.value(), another, "")).isNotNull();
    }

    @Test
    void whoeverLostTheTelephoneGetsInAgainThroughAnAdministrator() {
        Username username = new Username(bureau.key() + "-ma");
        String given = accounts.open(administrator, bureau.clerk(), username).value();
        SignedIn clerk = signIn.signIn(here, username.value(), given, "");
        TotpSecret secret = secondFactor.newSecret();
        String code = Authenticator.typed(secret.inGroups()).code();
        secondFactor.turnOn(clerk, secret, new PasswordAndCode(given, code), new SignInId(UUID.randomUUID()));
        assertRefused("identity.code-needed", () -> signIn.signIn(here, username.value(), given, ""));
        assertThat(staff.member(administrator, bureau.clerk()).account().secondFactor())
                .isTrue();
        assertRefused(
                "directory.person-unknown",
                () -> accounts.turnOffSecondFactor(neighbour.administrator(), bureau.clerk()));

        accounts.turnOffSecondFactor(administrator, bureau.clerk());

        assertThat(signIn.signIn(here, username.value(), given, "")).isNotNull();
        assertThat(actions(bureau.clerk())).contains("identity.second-step-reset");
        assertRefused("identity.second-step-is-off", () -> accounts.turnOffSecondFactor(administrator, bureau.clerk()));
    }

    @Test
    void whoHasANewPasswordDoesNotWaitForWrongOnesBefore() {
        Username username = new Username(bureau.key() + "-khoa");
        accounts.open(administrator, bureau.clerk(), username);
        for (int tried = 0; tried < 10; tried++) {
            assertRefused("identity.sign-in-refused", () -> signIn.signIn(here, username.value(), "sai mật khẩu", ""));
        }
        assertRefused("identity.try-later", () -> signIn.signIn(here, username.value(), "sai mật khẩu", ""));

        String given = accounts.replacePassword(administrator, bureau.clerk()).value();

        assertThat(signIn.signIn(here, username.value(), given, "")).isNotNull();
    }

    @Test
    void aPostEndsAfterItsLastDay() {
        HeldPost held = only(bureau.clerk());

        staff.endPost(administrator, held.id(), today);
        assertThat(directory.posts(bureau.clerk())).hasSize(1);
        staff.endPost(administrator, held.id(), today.minusDays(1));

        assertThat(directory.posts(bureau.clerk())).isEmpty();
        assertThat(only(bureau.clerk()).last()).isEqualTo(today.minusDays(1));
        assertRefused("directory.post-over", () -> staff.endPost(administrator, held.id(), today));
        assertThat(staff.member(administrator, bureau.clerk()).posts())
                .as("who worked here stays known here")
                .hasSize(1);
    }

    @Test
    void whatHasBeenCannotBeUndone() {
        HeldPost held = only(bureau.clerk());
        assertRefused("directory.last-day-past", () -> staff.endPost(administrator, held.id(), today.minusDays(2)));
    }

    @Test
    void aPostThatHasNotBegunDisappears() {
        staff.appoint(
                administrator,
                bureau.clerk(),
                new Appointment(bureau.agency(), null, Role.ARCHIVIST, "Lưu trữ", false, today.plusDays(10), null));
        HeldPost toCome = personnel.posts(bureau.clerk()).getLast();
        assertThat(toCome.isToCome(today)).isTrue();

        staff.endPost(administrator, toCome.id(), today);

        assertThat(personnel.posts(bureau.clerk())).hasSize(1);
    }

    @Test
    void nobodyHoldsTheSamePostTwice() {
        assertRefused(
                "directory.post-held",
                () -> staff.appoint(
                        administrator,
                        bureau.clerk(),
                        new Appointment(bureau.agency(), null, Role.CLERK, "Văn thư", false, today.plusDays(5), null)));
        staff.appoint(administrator, bureau.clerk(), post(Role.SPECIALIST));
        assertThat(directory.posts(bureau.clerk()))
                .extracting(Post::role)
                .as("the main post stays the first")
                .containsExactly(Role.CLERK, Role.SPECIALIST);
    }

    @Test
    void aStaffCodeIsOnePersons() {
        staff.add(administrator, newcomer(), post(Role.SPECIALIST));
        assertRefused(
                "directory.staff-code-taken", () -> staff.add(administrator, newcomer(), post(Role.HEAD_OF_UNIT)));
        assertThat(personnel.staff(bureau.agency())).hasSize(3);
    }

    @Test
    void nobodyIsGivenASecondPostUnderAnUnknownStaffCode() {
        assertRefused(
                "administration.staff-code-unknown",
                () -> staff.appoint(administrator, "không ai có", post(Role.SPECIALIST)));
    }

    @Test
    void anotherAgencyIsClosed() {
        AgencyId theirs = neighbour.agency();
        assertRefused("administration.forbidden", () -> staff.of(administrator, theirs));
        assertRefused("directory.person-unknown", () -> staff.member(administrator, neighbour.clerk()));
        assertRefused(
                "directory.person-unknown",
                () -> accounts.open(administrator, neighbour.clerk(), new Username(bureau.key())));
        assertRefused("directory.person-unknown", () -> accounts.replacePassword(administrator, neighbour.clerk()));
        assertRefused(
                "administration.forbidden",
                () -> staff.add(administrator, newcomer(), post(theirs, null, Role.SPECIALIST)));
        assertRefused(
                "directory.unit-unknown",
                () -> staff.add(administrator, newcomer(), post(bureau.agency(), neighbour.unit(), Role.SPECIALIST)));
        assertThat(directory.byStaffCode(bureau.key() + "-3"))
                .as("nothing is left of what was refused")
                .isEmpty();
    }

    @Test
    void rolesOfTheProvinceAreTheProvincesToGiveAndEnd() {
        assertRefused(
                "administration.role-of-the-province",
                () -> staff.appoint(administrator, bureau.clerk(), post(Role.PROVINCE_ADMINISTRATOR)));
        assertRefused(
                "administration.role-of-the-province", () -> staff.add(administrator, newcomer(), post(Role.AUDITOR)));

        staff.appoint(bureau.ofTheProvince(), bureau.clerk(), post(Role.AUDITOR));

        HeldPost auditor = personnel.posts(bureau.clerk()).getLast();
        assertRefused("administration.role-of-the-province", () -> staff.endPost(administrator, auditor.id(), today));
        assertRefused(
                "administration.works-elsewhere",
                () -> accounts.open(administrator, bureau.clerk(), new Username(bureau.key() + "-a")));
        assertThat(accounts.open(bureau.ofTheProvince(), bureau.clerk(), new Username(bureau.key() + "-a")))
                .isNotNull();
    }

    @Test
    void whomNobodyKnowsGetsNoAccountFromTheProvinceEither() {
        PersonId nobody = PersonId.random();
        Actor province = bureau.ofTheProvince();
        assertRefused(
                "directory.person-unknown",
                () -> accounts.open(province, nobody, new Username(bureau.key() + "-nobody")));
        assertRefused("directory.person-unknown", () -> accounts.turnOffSecondFactor(province, nobody));
        assertRefused("directory.person-unknown", () -> staff.member(province, nobody));
    }

    @Test
    void nobodyAdministersThemselves() {
        PersonId self = administrator.person();
        assertRefused("administration.not-oneself", () -> staff.appoint(administrator, self, post(Role.LEADER)));
        assertRefused(
                "administration.not-oneself",
                () -> staff.appoint(administrator, bureau.key() + "-1", post(Role.LEADER)));
        assertRefused(
                "administration.not-oneself",
                () -> staff.endPost(administrator, only(self).id(), today));
        assertRefused("administration.not-oneself", () -> accounts.replacePassword(administrator, self));
    }

    @Test
    void whoeverAdministersNothingIsRefused() {
        Actor clerk = new Actor(bureau.clerk(), "Lục Văn Thư", bureau.agency(), Set.of(Role.CLERK), Set.of());
        assertRefused("administration.forbidden", () -> staff.of(clerk, bureau.agency()));
        assertRefused("administration.forbidden", () -> staff.member(clerk, bureau.clerk()));
        assertRefused("administration.forbidden", () -> staff.add(clerk, newcomer(), post(Role.SPECIALIST)));
        assertRefused("administration.forbidden", () -> accounts.replacePassword(clerk, bureau.clerk()));
        assertRefused(
                "administration.forbidden",
                () -> staff.endPost(clerk, only(bureau.clerk()).id(), today));
    }

    @Test
    void anImportAfterwardsFindsTheSamePerson() {
        PersonId newcomer = staff.add(administrator, newcomer(), post(Role.SPECIALIST));

        Bureau.load(imports, """
                {"people": [{"staffCode": "%1$s-3", "name": "Hoàng Văn Mới", "email": "3@thu.example",
                 "posts": [{"agency": "%1$s", "role": "ARCHIVIST", "position": "Lưu trữ"}]}]}
                """.formatted(bureau.key()));

        assertThat(directory.posts(newcomer)).extracting(Post::role).containsExactly(Role.ARCHIVIST);
    }

    private NewPerson newcomer() {
        return new NewPerson(bureau.key() + "-3", " Hoàng Văn Mới ", "3@thu.example");
    }

    private Appointment post(Role role) {
        return post(bureau.agency(), role == Role.SPECIALIST ? bureau.unit() : null, role);
    }

    private Appointment post(AgencyId agency, @Nullable UnitId unit, Role role) {
        return new Appointment(agency, unit, role, "Chức vụ thử", false, today, null);
    }

    private HeldPost only(PersonId person) {
        List<HeldPost> posts = personnel.posts(person);
        assertThat(posts).hasSize(1);
        return posts.getFirst();
    }

    private List<String> actions(PersonId person) {
        return journal.of("person:" + person).stream()
                .map(line -> line.entry().action())
                .toList();
    }

    private static void assertRefused(String key, Runnable deed) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(deed::run)
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
