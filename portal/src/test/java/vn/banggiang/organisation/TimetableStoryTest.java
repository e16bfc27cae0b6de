package vn.banggiang.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.banggiang.PlatformTest;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.PersonId;
import vn.banggiang.portal.Portals;
import vn.banggiang.portal.Portals.Portal;
import vn.banggiang.portal.Public;
import vn.banggiang.refusal.Refusal;

/** The week of those who lead an agency: on line as it is saved, and never what is internal. */
@PlatformTest
class TimetableStoryTest {

    private final Timetables timetables;
    private final Portals portals;
    private final LocalDate today;

    @LocalServerPort
    private int port;

    TimetableStoryTest(Timetables timetables, Clock clock, BeanFactory beans) {
        this.timetables = timetables;
        this.portals = new Portals(beans);
        this.today = VietnamTime.today(clock);
    }

    @Test
    void whatIsSavedIsOnLineAtOnceAndWhatIsInternalNever() {
        Portal portal = portals.open();
        String page = portal.site().href() + "/lanh-dao/lich-cong-tac";
        EntryId open = EntryId.random();
        EntryId internal = EntryId.random();

        save(portal, open, 0, entry(portal, "Tiếp công dân định kỳ", false, false));
        save(portal, open, 0, entry(portal, "Tiếp công dân định kỳ", false, false));
        save(portal, internal, 0, entry(portal, "Họp Ban Thường vụ", true, false));

        Public everybody = new Public(port);
        assertThat(everybody.reads(page))
                .contains("Tiếp công dân định kỳ", "Nông Văn Đốc", "08:00–09:30", "Phòng họp số 1")
                .doesNotContain("Họp Ban Thường vụ");
        assertThat(timetables.all(portal.editor(), portal.site().agency(), Week.of(today)))
                .hasSize(2);
        save(portal, open, 1, entry(portal, "Tiếp công dân định kỳ", false, true));
        assertThat(everybody.reads(page)).contains("<s>Tiếp công dân định kỳ</s>", "Hoãn");
        assertThat(everybody.reads(page + "?tuan=01-01-1999")).contains("Tiếp công dân định kỳ");
    }

    @Test
    void whatIsInternalStaysSo() {
        Portal portal = portals.open();
        EntryId id = EntryId.random();
        save(portal, id, 0, entry(portal, "Họp Ban Thường vụ", true, false));

        refused(
                "organisation.internal-stays",
                () -> save(portal, id, 1, entry(portal, "Họp Ban Thường vụ", false, false)));
        save(portal, id, 1, entry(portal, "Họp Ban Thường vụ", true, true));
        assertThat(timetables.published(portal.site().agency(), Week.of(today))).isEmpty();
    }

    @Test
    void onlyThoseWhoWriteThereSaveAndNobodyOverSomebodyElse() {
        Portal portal = portals.open();
        Portal other = portals.open();
        EntryId id = EntryId.random();
        EntryText text = entry(portal, "Họp giao ban", false, false);

        refused(
                "organisation.only-editors",
                () -> timetables.save(portal.approver(), id, portal.site().agency(), 0, text));
        refused(
                "portal.not-found",
                () -> timetables.save(other.editor(), id, portal.site().agency(), 0, text));
        save(portal, id, 0, text);
        refused("organisation.changed-meanwhile", () -> save(portal, id, 0, entry(portal, "Họp khác", false, false)));
        refused("portal.not-found", () -> timetables.see(other.editor(), id));
        refused(
                "organisation.no-chair",
                () -> save(
                        portal,
                        EntryId.random(),
                        0,
                        entry(other.office().leader().person(), "Họp", false, false)));
    }

    private void save(Portal portal, EntryId id, int upon, EntryText text) {
        timetables.save(portal.editor(), id, portal.site().agency(), upon, text);
    }

    private EntryText entry(Portal portal, String words, boolean internal, boolean cancelled) {
        return entry(portal.office().leader().person(), words, internal, cancelled);
    }

    private EntryText entry(PersonId chair, String words, boolean internal, boolean cancelled) {
        return new EntryText(
                today,
                LocalTime.of(8, 0),
                LocalTime.of(9, 30),
                words,
                chair,
                "",
                "Phòng họp số 1",
                internal,
                cancelled);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, why -> assertThat(why.key()).isEqualTo(key));
    }
}
