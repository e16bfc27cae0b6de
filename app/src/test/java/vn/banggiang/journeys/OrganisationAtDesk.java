package vn.banggiang.journeys;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.organisation.EntryId;
import vn.banggiang.organisation.EntryText;
import vn.banggiang.organisation.Leaders;
import vn.banggiang.organisation.ProfileText;
import vn.banggiang.organisation.Profiles;
import vn.banggiang.organisation.Subject;
import vn.banggiang.organisation.Timetables;
import vn.banggiang.portal.SiteId;
import vn.banggiang.richtext.Cleaner;
import vn.banggiang.richtext.RichText;

/** What an office says of its people: of the leader on line, of the unit waiting, of an official taken off; and its week. */
final class OrganisationAtDesk {

    private final Office office;
    private final Profiles profiles;
    private final Leaders leaders;
    private final Subject leader;
    private final Subject unit;
    private final Subject official;
    private final EntryId entry = EntryId.random();

    OrganisationAtDesk(BeanFactory beans, Office office) {
        this.office = office;
        profiles = beans.getBean(Profiles.class);
        leaders = beans.getBean(Leaders.class);
        leader = Subject.leader(office.agency().id(), office.leader().person());
        unit = Subject.unit(office.agency().id(), office.unit());
        official = Subject.contact(office.agency().id(), office.colleague().person());
        say(leader, text(""));
        say(official, text("Tiếp nhận yêu cầu cung cấp thông tin"));
        EntryText text = new EntryText(
                VietnamTime.today(beans.getBean(Clock.class)),
                LocalTime.of(8, 0),
                LocalTime.of(9, 30),
                "Tiếp công dân định kỳ",
                office.leader().person(),
                "Văn phòng",
                "Phòng tiếp dân",
                false,
                false);
        beans.getBean(Timetables.class)
                .save(office.specialist(), entry, office.agency().id(), 0, text);
    }

    /** For the leader; from now on something waits there for approval. */
    List<String> pages(SiteId site) {
        profiles.write(office.specialist(), unit, 0, text(""));
        String here = "/portal/organisation/sites/" + site;
        return List.of(
                here,
                profile(here, leader),
                profile(here, unit),
                profile(here, official),
                here + "/that-day",
                here + "/timetable",
                here + "/timetable/new",
                here + "/timetable/" + entry);
    }

    List<String> publicPages(String site) {
        String slug = leaders.of(office.agency().id()).getFirst().slug();
        return List.of(
                site + "/lanh-dao/" + slug,
                site + "/lanh-dao/lich-cong-tac",
                site + "/co-cau-to-chuc",
                site + "/lien-he");
    }

    private void say(Subject subject, ProfileText text) {
        profiles.write(office.specialist(), subject, 0, text);
        profiles.approve(office.leader(), subject, 1);
    }

    private static String profile(String here, Subject subject) {
        return here + "/profile?kind=" + subject.kind() + "&subject=" + subject.id();
    }

    private static ProfileText text(String topic) {
        RichText words = Cleaner.clean("<p>Phụ trách:</p><ul><li>Kế hoạch, tài chính.</li></ul>")
                .text();
        return new ProfileText(topic, "0206 0000 101", "thongtin@caobang.example", words, words, null);
    }
}
