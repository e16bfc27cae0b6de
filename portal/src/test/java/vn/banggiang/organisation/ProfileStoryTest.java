package vn.banggiang.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.calendar.OpeningHours;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.OpeningTimes;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Personnel;
import vn.banggiang.directory.UnitId;
import vn.banggiang.identity.Actor;
import vn.banggiang.portal.Completeness;
import vn.banggiang.portal.Portals;
import vn.banggiang.portal.Portals.Portal;
import vn.banggiang.portal.Public;
import vn.banggiang.portal.SectionKind;
import vn.banggiang.publicpages.PublicFrame;
import vn.banggiang.refusal.Refusal;
import vn.banggiang.richtext.Cleaner;
import vn.banggiang.richtext.RichText;

/** What an agency says of its people and units: written, approved, read by everybody, taken off, and of whoever leaves. */
@PlatformTest
class ProfileStoryTest {

    private final Profiles profiles;
    private final Leaders leaders;
    private final Personnel personnel;
    private final Completeness completeness;
    private final OrganisationWork work;
    private final PublicFrame frame;
    private final JdbcClient jdbc;
    private final Portals portals;
    private final OpeningTimes times;
    private final LocalDate today;

    @LocalServerPort
    private int port;

    ProfileStoryTest(
            Profiles profiles,
            Leaders leaders,
            Personnel personnel,
            Completeness completeness,
            OrganisationWork work,
            PublicFrame frame,
            JdbcClient jdbc,
            OpeningTimes times,
            Clock clock,
            BeanFactory beans) {
        this.profiles = profiles;
        this.leaders = leaders;
        this.personnel = personnel;
        this.completeness = completeness;
        this.work = work;
        this.frame = frame;
        this.jdbc = jdbc;
        this.times = times;
        this.portals = new Portals(beans);
        this.today = VietnamTime.today(clock);
    }

    @Test
    void whatIsSaidOfALeaderIsReadOnceSomebodyElseApproved() {
        Portal portal = portals.open();
        Subject leader = leader(portal);
        Public everybody = new Public(port);
        String page = portal.site().href() + "/lanh-dao";
        assertThat(everybody.reads(page)).contains("Nông Văn Đốc", "Giám đốc").doesNotContain("0206 3852 136");

        profiles.write(portal.editor(), leader, 0, text("Phụ trách <b>chung</b>.<script>x</script>"));
        profiles.write(portal.editor(), leader, 0, text("Phụ trách <b>chung</b>.<script>x</script>"));
        assertThat(everybody.reads(page)).doesNotContain("0206 3852 136");
        assertThat(waits(portal.approver())).isTrue();
        assertThat(waits(portal.editor())).isFalse();
        refused("organisation.only-approvers", () -> profiles.approve(portal.editor(), leader, 1));
        refused("organisation.changed-meanwhile", () -> profiles.approve(portal.approver(), leader, 2));
        profiles.approve(portal.approver(), leader, 1);
        profiles.approve(portal.approver(), leader, 1);

        assertThat(waits(portal.approver())).isFalse();
        assertThat(everybody.reads(page)).contains("0206 3852 136");
        assertThat(everybody.reads(page + "/" + slug(portal)))
                .contains("Phụ trách <strong>chung</strong>.", "https://schema.org/Person")
                .doesNotContain("<script>x");
        assertThat(everybody.get(page + "/nong-van-doc-00000000").statusCode()).isEqualTo(404);
    }

    @Test
    void nobodyApprovesTheOwnWordsAndNobodyElseMeddles() {
        Portal portal = portals.open();
        Portal other = portals.open();
        Subject leader = leader(portal);
        Actor itsLeader = portal.office().leader();

        profiles.write(itsLeader, leader, 0, text("Một"));
        refused("organisation.author-approves-not", () -> profiles.approve(itsLeader, leader, 1));
        refused("organisation.changed-meanwhile", () -> profiles.write(portal.editor(), leader, 0, text("Hai")));
        refused("portal.not-found", () -> profiles.write(other.editor(), leader, 1, text("Hai")));
        refused("portal.not-found", () -> profiles.see(other.office().leader(), leader));
        refused("organisation.only-approvers", () -> profiles.remove(portal.editor(), leader, "vì thế"));
        Subject stranger =
                Subject.leader(portal.site().agency(), other.office().leader().person());
        refused("organisation.not-found", () -> profiles.write(portal.editor(), stranger, 0, text("Hai")));
        profiles.remove(itsLeader, leader, "Viết nhầm");
    }

    @Test
    void whoLeavesIsGoneFromThePagesWithoutAnybodysAct() {
        Portal portal = portals.open();
        Subject leader = leader(portal);
        PersonId person = portal.office().leader().person();
        say(portal, leader, text("Phụ trách chung"));
        Subject contact = Subject.contact(portal.site().agency(), person);
        say(portal, contact, contact());
        assertThat(read(portal, "/lien-he")).contains("Nông Văn Đốc", "Cung cấp thông tin");

        personnel.posts(person).forEach(post -> personnel.end(post.id(), today.minusDays(1)));

        assertThat(leaders.of(portal.site().agency())).isEmpty();
        assertThat(leaders.on(portal.site().agency(), today.minusDays(1)))
                .hasSize(1)
                .allSatisfy(one -> assertThat(one.text().telephone()).isEmpty());
        assertThat(read(portal, "/lanh-dao")).doesNotContain("Nông Văn Đốc");
        assertThat(read(portal, "/lien-he")).doesNotContain("Nông Văn Đốc");
    }

    @Test
    void thatDayIsReadAsItWasThen() {
        Portal portal = portals.open();
        Subject leader = leader(portal);
        say(portal, leader, text("Một"));

        assertThat(leaders.on(portal.site().agency(), today)
                        .getFirst()
                        .text()
                        .duties()
                        .html())
                .contains("Một");
        assertThat(leaders.on(portal.site().agency(), today.minusDays(1))
                        .getFirst()
                        .text())
                .isEqualTo(ProfileText.EMPTY);
        profiles.remove(portal.approver(), leader, "Đã thôi phụ trách");
        assertThat(leaders.of(portal.site().agency()).getFirst().text()).isEqualTo(ProfileText.EMPTY);
        assertThatThrownBy(() ->
                        jdbc.sql("UPDATE organisation.version SET topic = 'x'").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void theContactPageSaysWhenTheAgencyIsOpenAndWhenItWillBe() {
        Portal portal = portals.open();
        Portal usual = portals.open();
        OpeningHours withSaturday =
                OpeningHours.USUAL.with(DayOfWeek.SATURDAY, new OpeningHours.Span(7 * 60 + 30, 11 * 60));
        times.set(portal.site().agency(), today, withSaturday);
        times.set(portal.site().agency(), today.plusDays(3), OpeningHours.USUAL);

        assertThat(read(portal, "/lien-he"))
                .contains(
                        "<dd>Thứ Hai – Thứ Sáu: 07:30–11:30, 13:30–17:00</dd>",
                        "<dd>Thứ Bảy: 07:30–11:00</dd>",
                        "Giờ làm việc từ");
        assertThat(read(usual, "/lien-he"))
                .contains("<dd>Thứ Hai – Thứ Sáu: 07:30–11:30, 13:30–17:00</dd>")
                .doesNotContain("Thứ Bảy", "Giờ làm việc từ");
        assertThat(read(usual, "/en/lien-he")).contains("Monday – Friday: 07:30–11:30");
    }

    @Test
    void unitsAndContactsAreOnTheirPagesAndFoundWithoutAccents() {
        Portal portal = portals.open();
        UnitId unit = portal.office().unit();
        say(portal, Subject.unit(portal.site().agency(), unit), text("Tham mưu tổng hợp"));
        PersonId official = portal.office().colleague().person();
        say(portal, Subject.contact(portal.site().agency(), official), contact());

        assertThat(read(portal, "/co-cau-to-chuc"))
                .contains("Văn phòng", "Lục Thị Phòng", "Chánh Văn phòng", "Tham mưu tổng hợp");
        assertThat(read(portal, "/lien-he"))
                .contains("Cung cấp thông tin", "thongtin@caobang.example", "https://schema.org/ContactPoint")
                .doesNotContain("vien@caobang.example");
        assertThat(read(portal, "/tim-kiem?loai=leaders&q=nong%20van%20doc")).contains("/lanh-dao/nong-van-doc-");
        assertThat(read(portal, "/tim-kiem?loai=organisation&q=van%20phong")).contains("#u-" + unit);
        assertThat(read(portal, "/tim-kiem?loai=contacts&o=all&q=cung%20cap")).contains("#o-" + official);
    }

    @Test
    void theBoardSaysWhatThePortalLacks() {
        Portal portal = portals.open();
        assertThat(state(portal, SectionKind.LEADERS)).isEqualTo(Completeness.State.EMPTY);
        assertThat(state(portal, SectionKind.ORGANISATION)).isEqualTo(Completeness.State.FRESH);
        assertThat(state(portal, SectionKind.CONTACTS)).isEqualTo(Completeness.State.EMPTY);

        say(portal, leader(portal), text("Phụ trách chung"));
        say(
                portal,
                Subject.contact(
                        portal.site().agency(), portal.office().colleague().person()),
                contact());

        assertThat(state(portal, SectionKind.LEADERS)).isEqualTo(Completeness.State.FRESH);
        assertThat(state(portal, SectionKind.CONTACTS)).isEqualTo(Completeness.State.FRESH);
    }

    private Completeness.State state(Portal portal, SectionKind kind) {
        return completeness.of(List.of(portal.site())).getFirst().asked().stream()
                .filter(asked -> asked.kind() == kind)
                .findFirst()
                .orElseThrow()
                .state();
    }

    private void say(Portal portal, Subject subject, ProfileText text) {
        profiles.write(portal.editor(), subject, 0, text);
        profiles.approve(portal.approver(), subject, 1);
    }

    /** As it is drawn now: what a page kept from before says nothing about. */
    private String read(Portal portal, String below) {
        frame.changed(portal.site().agency());
        return new Public(port).reads(portal.site().href() + below);
    }

    private String slug(Portal portal) {
        return leaders.of(portal.site().agency()).getFirst().slug();
    }

    private static Subject leader(Portal portal) {
        return Subject.leader(portal.site().agency(), portal.office().leader().person());
    }

    private boolean waits(Actor actor) {
        return !work.waitingFor(actor).lines().isEmpty();
    }

    private static ProfileText text(String duties) {
        return new ProfileText(
                "",
                "0206 3852 136",
                "",
                RichText.EMPTY,
                Cleaner.clean("<p>" + duties + "</p>").text(),
                null);
    }

    private static ProfileText contact() {
        return new ProfileText(
                "Cung cấp thông tin",
                "0206 3852 137",
                "thongtin@caobang.example",
                RichText.EMPTY,
                RichText.EMPTY,
                null);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, why -> assertThat(why.key()).isEqualTo(key));
    }
}
