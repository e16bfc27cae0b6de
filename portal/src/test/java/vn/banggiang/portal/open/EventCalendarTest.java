package vn.banggiang.portal.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.portal.ArticleId;
import vn.banggiang.portal.Colour;
import vn.banggiang.portal.Event;
import vn.banggiang.portal.SectionId;
import vn.banggiang.portal.Site;
import vn.banggiang.portal.SiteId;
import vn.banggiang.portal.Slug;
import vn.banggiang.portal.VersionId;
import vn.banggiang.shell.Language;

/** What calendars get: by the letter of RFC 5545, whatever stands in a title. */
class EventCalendarTest {

    private static final Instant BEGINS = Instant.parse("2026-12-15T01:00:00Z");

    private final EventCalendar calendar = new EventCalendar(URI.create("https://tinh.example"));
    private final ArticleId article = new ArticleId(UUID.fromString("6f7b6a3e-0000-4000-8000-000000000001"));

    @Test
    void hoursAreThoseOfVietnamAndTheIdIsTheArticles() {
        String text = calendar("Lễ hội thác Bản Giốc", Event.at(BEGINS, BEGINS.plusSeconds(5400), "Xã Đàm Thủy"));

        assertThat(unfolded(text))
                .contains(
                        "UID:urn:uuid:" + article,
                        "DTSTAMP:20261201T000000Z",
                        "DTSTART;TZID=Asia/Ho_Chi_Minh:20261215T080000",
                        "DTEND;TZID=Asia/Ho_Chi_Minh:20261215T093000",
                        "SUMMARY:Lễ hội thác Bản Giốc",
                        "LOCATION:Xã Đàm Thủy",
                        "URL:https://tinh.example/cong/tinh/le-hoi")
                .containsSubsequence("BEGIN:VCALENDAR", "VERSION:2.0", "BEGIN:VTIMEZONE", "TZID:Asia/Ho_Chi_Minh")
                .endsWith("END:VEVENT", "END:VCALENDAR");
    }

    @Test
    void wholeDaysEndOnTheDayAfterTheLastAndWhatNobodySaidIsLeftOut() {
        LocalDate first = LocalDate.of(2026, 12, 30);

        assertThat(unfolded(calendar("Hội xuân", Event.on(first, first.plusDays(2), ""))))
                .contains("DTSTART;VALUE=DATE:20261230", "DTEND;VALUE=DATE:20270102")
                .noneMatch(line -> line.startsWith("LOCATION"));
        assertThat(unfolded(calendar("Họp báo", Event.at(BEGINS, null, ""))))
                .contains("DTSTART;TZID=Asia/Ho_Chi_Minh:20261215T080000")
                .noneMatch(line -> line.startsWith("DTEND"));
    }

    @Test
    void noTitleBreaksOutOfItsLine() {
        String hostile = "Họp; bàn, \\n chốt\r\nEND:VEVENT\nBEGIN:VEVENT\u2028X:1 " + "😀ộ".repeat(60);

        String text = calendar(hostile, Event.at(BEGINS, null, "Nhà A, phòng 2; tầng 3"));

        assertThat(text.split("\r\n", -1))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r", "\u2028");
        assertThat(unfolded(text)).filteredOn("BEGIN:VEVENT"::equals).hasSize(1);
        assertThat(unfolded(text))
                .contains(
                        "SUMMARY:Họp\\; bàn\\, \\\\n chốt END:VEVENT BEGIN:VEVENT X:1 " + "😀ộ".repeat(60),
                        "LOCATION:Nhà A\\, phòng 2\\; tầng 3");
    }

    @Test
    void whenItIsIsReadTheSameInBothLanguages() {
        LocalDate day = LocalDate.of(2026, 12, 15);
        assertThat(EventLine.when(Event.on(day, day, ""))).isEqualTo("15/12/2026");
        assertThat(EventLine.when(Event.on(day, day.plusDays(2), ""))).isEqualTo("15/12/2026 – 17/12/2026");
        assertThat(EventLine.when(Event.at(BEGINS, null, ""))).isEqualTo("15/12/2026, 08:00");
        assertThat(EventLine.when(Event.at(BEGINS, BEGINS.plusSeconds(5400), "")))
                .isEqualTo("15/12/2026, 08:00 – 09:30");
        assertThat(EventLine.when(Event.at(BEGINS, BEGINS.plusSeconds(90_000), "")))
                .isEqualTo("15/12/2026, 08:00 – 16/12/2026, 09:00");
        assertThat(Event.at(BEGINS, null, "").isOver(Instant.parse("2026-12-15T16:59:59Z")))
                .isFalse();
        assertThat(Event.at(BEGINS, null, "").isOver(Instant.parse("2026-12-15T17:00:00Z")))
                .isTrue();
    }

    private String calendar(String title, Event event) {
        SiteId site = SiteId.random();
        Slug slug = new Slug("tinh");
        Instant at = Instant.parse("2026-12-01T00:00:00Z");
        Shown shown = new Shown(
                article,
                VersionId.random(),
                site,
                slug,
                SectionId.random(),
                site,
                new Slug("le-hoi"),
                Language.VI,
                title,
                "",
                "",
                at,
                at,
                null,
                false,
                null);
        AgencyId agency = new AgencyId(UUID.randomUUID());
        Site portal = new Site(site, agency, slug, null, "Tỉnh", "Province", Colour.RIVER, at, null, null, null, 0);
        return calendar.of(portal, List.of(new EventLine(shown, event)));
    }

    /** Lines as a calendar reads them. */
    private static List<String> unfolded(String text) {
        return text.replace("\r\n ", "").lines().toList();
    }
}
