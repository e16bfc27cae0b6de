package vn.banggiang.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.banggiang.ApiCaller;
import vn.banggiang.PlatformTest;
import vn.banggiang.identity.Accounts;
import vn.banggiang.portal.Portals.Portal;
import vn.banggiang.portal.open.EventLine;
import vn.banggiang.portal.open.OnLineTexts;
import vn.banggiang.richtext.Cleaner;
import vn.banggiang.shell.Language;
import vn.banggiang.storage.Sha256;

/** Events are articles with a time: approved and versioned as any other, listed by what is to come, in calendars too. */
@PlatformTest
class EventsTest {

    private final SiteSections layout;
    private final Writing writing;
    private final OnLineChanges changes;
    private final Articles articles;
    private final OnLineTexts texts;
    private final Accounts accounts;
    private final Portals portals;
    private final Instant now;

    @LocalServerPort
    private int port;

    EventsTest(
            SiteSections layout,
            Writing writing,
            OnLineChanges changes,
            Articles articles,
            OnLineTexts texts,
            Accounts accounts,
            Clock clock,
            BeanFactory beans) {
        this.layout = layout;
        this.writing = writing;
        this.changes = changes;
        this.articles = articles;
        this.texts = texts;
        this.accounts = accounts;
        this.portals = new Portals(beans);
        this.now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
    }

    @Test
    void whatIsToComeStandsFirstAndWhatIsOverStaysBelow() {
        Portal portal = portals.open();
        SectionId section = events(portal);
        announced(portal, section, "Hội chợ đã qua", at(-5));
        announced(portal, section, "Hội thảo xa", at(9));
        ArticleId next = announced(portal, section, "Lễ hội <b>gần</b>", at(2));
        Public everybody = new Public(port);

        assertThat(everybody.reads(portal.site().href() + "/su-kien"))
                .containsSubsequence(
                        "Sắp diễn ra",
                        "Lễ hội &lt;b&gt;gần&lt;/b&gt;",
                        "Hội trường A",
                        "Hội thảo xa",
                        "Đã diễn ra",
                        "Hội chợ đã qua");
        assertThat(everybody.reads(portal.site().href()))
                .containsSubsequence("Lễ hội &lt;b&gt;gần&lt;/b&gt;", "Hội thảo xa")
                .doesNotContain("Hội chợ đã qua");
        assertThat(everybody.reads(portals.hrefOf(portal, next)))
                .contains(
                        "https://schema.org/Event",
                        "itemprop=\"startDate\" datetime=\"" + EventLine.begins(at(2)),
                        EventLine.when(at(2)));
        HttpResponse<String> calendar = everybody.get(portal.site().href() + "/su-kien.ics");
        assertThat(calendar.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(calendar.body()).contains("UID:urn:uuid:" + next, "SUMMARY:Hội chợ đã qua");

        changes.withdraw(portal.approver(), next, "Hoãn vì mưa lũ");
        assertThat(everybody.reads(portal.site().href() + "/su-kien.ics")).doesNotContain(next.toString());
        assertThat(everybody.reads(portal.site().href() + "/su-kien")).doesNotContain("Lễ hội");
        assertThat(everybody.get(portals.open().site().href() + "/su-kien.ics").statusCode())
                .isEqualTo(404);
    }

    @Test
    void itsTimeIsPartOfItsVersions() {
        Portal portal = portals.open();
        ArticleId id = announced(portal, events(portal), "Kỳ họp", at(3));
        Version first = articles.see(portal.editor(), id).versions().getFirst();
        Saved moved = writing.save(portal.editor(), id, 1, null, text("Kỳ họp", at(4)));
        assertThat(writing.save(portal.editor(), id, 1, null, text("Kỳ họp", at(4)))
                        .draft())
                .isEqualTo(moved.draft());
        assertThat(calendar(portal)).contains(begins(at(3)));
        portals.publish(portal, id, moved.draft(), OnLine.NOW);

        List<Version> versions = articles.see(portal.editor(), id).versions();
        assertThat(versions).extracting(version -> version.text().event()).containsExactly(at(4), at(3));
        assertThat(versions.getFirst().sha256()).isNotEqualTo(first.sha256());
        assertThat(calendar(portal))
                .contains("UID:urn:uuid:" + id, begins(at(4)))
                .doesNotContain(begins(at(3)));
        assertThat(texts.at(portal.site().id(), id, first.from()).orElseThrow().event())
                .isEqualTo(at(3));
    }

    @Test
    void onlyTextsOfThatSectionHaveATimeAndAllOthersAreAsTheyWere() {
        Portal portal = portals.open();
        SectionId section = events(portal);
        ArticleId event = announced(portal, section, "Giải chạy", at(1));
        ArticleId news = portals.published(portal, Portals.text("Tin thường", "<p>Chữ.</p>"));

        assertRefused("portal.no-begin", () -> announced(portal, section, "Không giờ", null));
        assertRefused("portal.event-elsewhere", () -> portals.written(portal, text("Tin có giờ", at(1))));
        assertRefused("portal.no-begin", () -> writing.save(portal.editor(), event, 1, null, text("Giải chạy", null)));
        assertRefused(
                "portal.event-moves-not",
                () -> writing.move(portal.editor(), event, portal.news().id()));
        assertRefused("portal.event-moves-not", () -> writing.move(portal.editor(), news, section));
        ArticleText plain = Portals.text("Tin thường", "<p>Chữ.</p>");
        String asBefore = String.join(
                "\u0000", "Tin thường", "", "", now.toString(), plain.body().html());
        assertThat(plain.sha256(now, List.of())).isEqualTo(Sha256.ofContent(asBefore.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void programsAnnounceAndReadThem() throws Exception {
        Portal portal = portals.open();
        SectionId section = events(portal);
        JsonMapper json = JsonMapper.shared();
        ApiCaller caller = new ApiCaller(port, accounts);
        caller.signIn(portal.editor());
        Map<String, Object> event = Map.of("firstDay", "2030-12-15", "lastDay", "2030-12-16", "place", "Bản Giốc");
        Map<String, Object> text = Map.of("title", "Lễ hội thác", "body", "Mời dự.", "event", event);
        Map<String, Object> body = Map.of("section", section.value(), "text", text);
        UUID id = UUID.randomUUID();

        HttpResponse<String> begun = caller.send(
                caller.post("/api/v1/portal/articles", json.writeValueAsString(body))
                        .header("Idempotency-Key", id.toString()),
                "vi");
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        JsonNode newest = json.readTree(begun.body()).required("newest");
        assertThat(newest.required("event").required("lastDay").asString()).isEqualTo("2030-12-16");
        portals.publish(portal, new ArticleId(id), 1, OnLine.NOW);

        String list = "/api/v1/portal/events?site=" + portal.site().id();
        JsonNode lines = json.readTree(caller.send(caller.request(list), "vi").body());
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).required("event").required("place").asString()).isEqualTo("Bản Giốc");
        Map<String, Object> hostile = Map.of("begins", "+1000000000-12-31T23:59:59Z");
        caller.refuses(
                422,
                "portal.no-begin",
                caller.post(
                        "/api/v1/portal/articles",
                        json.writeValueAsString(Map.of(
                                "section",
                                section.value(),
                                "text",
                                Map.of("title", "Xa", "body", "Chữ.", "event", hostile)))));
    }

    private SectionId events(Portal portal) {
        return layout.add(
                portal.office().leader(), SectionId.random(), portal.site().id(), SectionKind.EVENTS, "", "");
    }

    private ArticleId announced(Portal portal, SectionId section, String title, @Nullable Event event) {
        ArticleId id = writing.begin(portal.editor(), ArticleId.random(), section, Language.VI, text(title, event));
        portals.publish(portal, id, 1, OnLine.NOW);
        return id;
    }

    private Event at(int days) {
        Instant begins = now.plus(days, ChronoUnit.DAYS);
        return Event.at(begins, begins.plusSeconds(3600), "Hội trường A");
    }

    private static ArticleText text(String title, @Nullable Event event) {
        return new ArticleText(
                title, "", "", null, Cleaner.clean("<p>Mời dự.</p>").text(), event);
    }

    private String calendar(Portal portal) {
        return new Public(port).reads(portal.site().href() + "/su-kien.ics");
    }

    private static String begins(Event event) {
        return "DTSTART;TZID=Asia/Ho_Chi_Minh:"
                + EventLine.begins(event).replaceAll("[-:]|\\+.*", "").substring(0, 13);
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        PortalException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
