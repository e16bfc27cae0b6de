package vn.banggiang.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import vn.banggiang.PlatformTest;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.identity.LightRequests;
import vn.banggiang.portal.Portals.Portal;
import vn.banggiang.portal.Readership.ReadDay;
import vn.banggiang.portal.Readership.ReadPage;
import vn.banggiang.portal.Readership.ReadPages;
import vn.banggiang.portal.open.ReaderCount;

/** How portals answer: the same bytes for all, asked for again each time, and nothing of what was not asked for. */
@PlatformTest
class PublicPagesTest {

    private final Sites sites;
    private final LightRequests light;
    private final ReaderCount readers;
    private final Readership readership;
    private final Clock clock;
    private final Portals portals;

    @LocalServerPort
    private int port;

    PublicPagesTest(
            Sites sites,
            LightRequests light,
            ReaderCount readers,
            Readership readership,
            Clock clock,
            BeanFactory beans) {
        this.sites = sites;
        this.light = light;
        this.readers = readers;
        this.readership = readership;
        this.clock = clock;
        this.portals = new Portals(beans);
    }

    @Test
    void whoHasThePageIsToldThatItHasNotChangedAndNobodyGetsACookie() {
        Public everybody = new Public(port);
        String front = portals.open().site().href();

        HttpResponse<String> first = everybody.get(front);
        String tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(first.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("public, no-cache");
        assertThat(everybody.get(front, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(everybody.get(front, "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding"))
                .hasValue("gzip");
    }

    @Test
    void howSomebodyWantsThePagesIsKeptAndChangesNobodyElses() {
        Public everybody = new Public(port);
        String front = portals.open().site().href();

        HttpResponse<String> chosen = everybody.get(front + "/hien-thi?chon=large&ve=" + front);
        String cookie = chosen.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");

        assertThat(chosen.headers().firstValue("Location")).hasValue(front);
        assertThat(everybody.get(front, "Cookie", cookie).body()).contains("data-letters=\"large\"");
        assertThat(everybody.reads(front)).doesNotContain("data-letters");
        assertThat(everybody.get(front, "Cookie", "bg-look=%00<script>.x.y").body())
                .doesNotContain("<script>");
    }

    /** 2G: 250 kbit a second, 300 ms there and back, connecting included; the page first, then its style sheets at once. */
    @Test
    void whatTheFirstPaintNeedsComesOverA2GLineInASecondAndAHalf() {
        Public everybody = new Public(port);
        Portal portal = portals.open();
        for (int news = 0; news < 12; news++) {
            portals.published(
                    portal, Portals.text("Kết quả ứng dụng công nghệ thông tin, kỳ " + news, "<p>Đã đạt.</p>"));
        }
        String front = portal.site().href();

        int bytes = everybody.weighs(front)
                + Pattern.compile("<link rel=\"stylesheet\" href=\"([^\"]+)\"")
                        .matcher(everybody.reads(front))
                        .results()
                        .mapToInt(sheet -> everybody.weighs(sheet.group(1)))
                        .sum();

        assertThat(3 * 0.3 + bytes * 8 / 250_000.0).as("%d bytes", bytes).isLessThan(1.5);
    }

    @Test
    void whoWatchesPagesWithoutReadingThemIsAnsweredToo() {
        Public everybody = new Public(port);
        String front = portals.open().site().href();

        assertThat(everybody.heads(front)).isEqualTo(200);
        assertThat(everybody.heads(front + "/khong-co")).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "/portal",
                "/cong/../portal",
                "/cong"
            })
    void aFormLeadsToPagesOfPortalsAlone(String address) {
        String front = portals.open().site().href();
        String asked = front + "/hien-thi?chon=dark&ve=" + URLEncoder.encode(address, StandardCharsets.UTF_8);

        assertThat(new Public(port).get(asked).headers().firstValue("Location")).hasValue(front);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/khong-co",
                "/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "/x'%20OR%201=1--",
                "/en/khong-co",
                "/xem-truoc/AAAA",
                "/tin-tuc-su-kien/nua",
                "/%00",
                "/..%2f..%2fportal",
                "/tim-kiem?page=-5&q=%25%5F",
                "/tin-tuc-su-kien?page=99999999999",
                "/tim-kiem?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E"
            })
    void whatIsNoPageIsNeverAFailureAndNeverRuns(String path) {
        HttpResponse<String> answer = new Public(port).get(portals.open().site().href() + path);

        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(answer.body()).doesNotContain("<script>alert", "SQL");
    }

    @Test
    void aPageThatLiesReadyIsLightUntilItsSiteChangesAndNoOtherEverIs() {
        Public everybody = new Public(port);
        Portal portal = portals.open();
        String front = portal.site().href();

        assertThat(light.isLight(asking(front))).as("nobody asked yet").isFalse();
        everybody.reads(front);
        everybody.reads(front + "/tim-kiem?q=cao");
        everybody.get(front + "/khong-co");

        assertThat(light.isLight(asking(front))).isTrue();
        assertThat(light.isLight(asking(front + "/tim-kiem"))).isFalse();
        assertThat(light.isLight(asking(front + "/khong-co"))).isFalse();
        sites.change(portal.office().leader(), portal.site().id(), "Cổng", "Portal", Colour.PINE, null);
        assertThat(light.isLight(asking(front))).isFalse();
    }

    @Test
    void whatPeopleOpenIsCountedAndWhoTheyAreIsNotKept() {
        Public everybody = new Public(port);
        Portal portal = portals.open();
        String front = portal.site().href();

        everybody.get(front, "User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0");
        everybody.get(front + "/en", "User-Agent", "Mozilla/5.0 (iPhone) Safari/605.1.15");
        everybody.get(front + "/tin-tuc-su-kien", "User-Agent", "Mozilla/5.0 (compatible; Somebot/2.1)");
        everybody.get(front, "User-Agent", "Mozilla/5.0", "Sec-Purpose", "prefetch");
        everybody.get(front + "/khong-co", "User-Agent", "Mozilla/5.0");
        everybody.get(front + "/rss.xml", "User-Agent", "Mozilla/5.0");
        everybody.heads(front);
        readers.addUp();
        readers.addUp();

        ReadPages read = readership.of(portal.site().id(), VietnamTime.today(clock));
        assertThat(read.days().getLast()).isEqualTo(new ReadDay(VietnamTime.today(clock), 2, 1));
        assertThat(read.pages()).containsExactly(new ReadPage("", "", 2));
    }

    private static MockHttpServletRequest asking(String path) {
        return new MockHttpServletRequest("GET", path);
    }

    @Test
    void aSearchIsNarrowedBySectionAndTimeAndTitlesAreSuggestedWhileTyping() {
        Public everybody = new Public(port);
        Portal portal = portals.open();
        portals.published(portal, Portals.text("Lễ hội pháo hoa Quảng Uyên", "<p>Năm nay.</p>"));
        portals.published(
                portal,
                new ArticleText(
                        "Lễ hội Nàng Hai",
                        "",
                        "",
                        clock.instant().minus(Duration.ofDays(800)),
                        Portals.text("Hội", "<p>Năm kia, sau lễ hội pháo hoa.</p>")
                                .body()));
        String front = portal.site().href();
        String found = front + "/tim-kiem?q=le+hoi";

        assertThat(everybody.reads(found)).contains("Lễ hội pháo hoa Quảng Uyên", "Lễ hội Nàng Hai");
        assertThat(everybody.reads(found + "&thoi=year")).contains("Quảng Uyên").doesNotContain("Nàng Hai");
        assertThat(everybody.reads(found + "&muc=news")).contains("Quảng Uyên");
        assertThat(everybody.reads(found + "&muc=notices")).doesNotContain("Quảng Uyên");
        assertThat(everybody.reads(found + "&muc=khong-co&thoi=x")).contains("Quảng Uyên");
        assertThat(everybody.reads(front + "/goi-y?q=phao+hoa")).isEqualTo("[\"Lễ hội pháo hoa Quảng Uyên\"]");
        assertThat(everybody.reads(front + "/goi-y?q=p")).isEqualTo("[]");
    }

    @Test
    void noArticleTakesTheAddressOfASectionOrOfThePortalsOwnPages() {
        Portal portal = portals.open();
        String news = portals.hrefOf(portal, portals.published(portal, Portals.text("Tin tức, sự kiện", "<p>A</p>")));
        String search = portals.hrefOf(portal, portals.published(portal, Portals.text("Tìm kiếm", "<p>B</p>")));
        String data = portals.hrefOf(portal, portals.published(portal, Portals.text("Dữ liệu mở", "<p>C</p>")));

        assertThat(news).isEqualTo(portal.site().href() + "/tin-tuc-su-kien-2");
        assertThat(data).isEqualTo(portal.site().href() + "/du-lieu-mo-2");
        assertThat(search).isEqualTo(portal.site().href() + "/tim-kiem-2");
        assertThat(new Public(port).reads(news)).contains("<p>A</p>");
    }

    @Test
    void nothingStandsBeyondTheLastPageOfASection() {
        Public everybody = new Public(port);
        String news = portals.open().site().href() + "/tin-tuc-su-kien";

        assertThat(everybody.get(news).statusCode()).isEqualTo(200);
        assertThat(everybody.get(news + "?page=1").statusCode()).isEqualTo(404);
    }

    @Test
    void aPortalAnswersUnderItsOwnNameAndAForgedOneChangesNothing() throws IOException {
        Portal portal = portals.open();
        HostName host = new HostName("h" + portal.site().id() + ".caobang.example");
        sites.change(portal.office().leader(), portal.site().id(), "Cổng", "Portal", Colour.PINE, host);

        assertThat(called(host.value()))
                .contains("302")
                .contains("Location: " + portal.site().href());
        assertThat(called("evil.example\r\nX-Forwarded-Host: " + host))
                .doesNotContain(portal.site().href());
        assertThat(called("evil.example"))
                .doesNotContain("evil.example", portal.site().href());
    }

    private String called(String host) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
