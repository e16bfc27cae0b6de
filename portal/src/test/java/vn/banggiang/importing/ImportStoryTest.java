package vn.banggiang.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.identity.Actor;
import vn.banggiang.portal.ArticleId;
import vn.banggiang.portal.ArticleText;
import vn.banggiang.portal.ArticleView;
import vn.banggiang.portal.Articles;
import vn.banggiang.portal.Colour;
import vn.banggiang.portal.HostName;
import vn.banggiang.portal.Portals;
import vn.banggiang.portal.Portals.Portal;
import vn.banggiang.portal.Public;
import vn.banggiang.portal.Sites;
import vn.banggiang.portal.Writing;
import vn.banggiang.portal.open.OnLineTexts;
import vn.banggiang.refusal.Refusal;
import vn.banggiang.richtext.Cleaner;

/** A site moves in: nothing is lost, nothing doubled, and nothing comes on line before a second person has said so. */
@PlatformTest
class ImportStoryTest {

    private static final Instant DATED = Instant.parse("2015-03-31T06:34:12Z");

    private final Imports imports;
    private final ImportApproval approval;
    private final ImportReading reading;
    private final ImportWork waiting;
    private final RunWork work;
    private final Articles articles;
    private final Writing writing;
    private final OnLineTexts texts;
    private final Sites sites;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Portals portals;

    @LocalServerPort
    private int port;

    ImportStoryTest(
            Imports imports,
            ImportApproval approval,
            ImportReading reading,
            ImportWork waiting,
            RunWork work,
            Articles articles,
            Writing writing,
            OnLineTexts texts,
            Sites sites,
            JdbcClient jdbc,
            Clock clock,
            BeanFactory beans) {
        this.imports = imports;
        this.approval = approval;
        this.reading = reading;
        this.waiting = waiting;
        this.work = work;
        this.articles = articles;
        this.writing = writing;
        this.texts = texts;
        this.sites = sites;
        this.jdbc = jdbc;
        this.clock = clock;
        this.portals = new Portals(beans);
    }

    @Test
    void fromTheFileToWhatIsReadUnderTheOldAddress() throws IOException {
        Portal portal = portals.open();
        String body =
                "Cầu <b onclick=\"x()\">mới</b>.\n\n<img src=\"https://cu.so.example/wp-content/uploads/2015/03/cau-300x200.png\">"
                        + "<img src=\"/wp-content/uploads/2015/03/mat.png\" alt=\"Mất\"><script>alert(1)</script>";
        RunId run = brought(
                portal,
                Exports.wxr(
                        Exports.post(1, "Cầu mới thông xe", body),
                        Exports.item(2, "Nháp", "Lời.", "vien", "draft", "post"),
                        Exports.item(3, "Rác", "Lời.", "nga", "trash", "post"),
                        Exports.item(4, "Trình đơn", "", "nga", "publish", "nav_menu_item"),
                        Exports.attachment(9, "2015/03/cau.png", "Cây cầu mới")));

        ImportView preview = reading.see(portal.editor(), run);
        assertThat(preview.counts()).isEqualTo(Map.of(ItemState.TO_COME, 2, ItemState.LEFT_OUT, 2));
        assertThat(preview.pictures()).isEqualTo(new PictureCounts(2, 0));
        assertThat(preview.authors())
                .extracting(MappedAuthor::person)
                .contains(portal.editor().person());
        assertThat(preview.categories().getFirst().section())
                .isEqualTo(portal.news().id());
        imports.addPictures(
                portal.editor(),
                run,
                "uploads.zip",
                Exports.zip(Map.of(
                        "wp-content/uploads/2015/03/cau.png",
                        Exports.png(Color.RED),
                        "../../etc/passwd",
                        new byte[1])));
        assertThat(reading.see(portal.editor(), run).pictures()).isEqualTo(new PictureCounts(2, 1));

        confirmed(portal, run);
        Item item = item(portal, run, 1);
        assertThat(item.state()).isEqualTo(ItemState.DRAFTED);
        assertThat(item.notes()).extracting(Note::key).contains(Note.NO_PICTURE, "richtext.dropped.code");
        ArticleText text = draft(portal, item);
        assertThat(text.title()).isEqualTo("Cầu mới thông xe");
        assertThat(text.summary()).isEqualTo("Tóm tắt 1");
        assertThat(text.byline()).isEqualTo("Nông Thị Nga");
        assertThat(text.dated()).isEqualTo(DATED);
        assertThat(text.body().html())
                .contains("<p>Cầu <strong>mới</strong>.</p>", "alt=\"Cây cầu mới\"")
                .doesNotContain("script", "Mất");
        assertThat(item(portal, run, 2).isToApprove()).isFalse();
        assertThat(waiting.waitingFor(portal.approver()).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.href()).endsWith(run.toString()));
        assertThat(waiting.waitingFor(portal.editor()).lines()).isEmpty();
        assertThat(status(portal, "bai-1")).isEqualTo(404);

        assertThatThrownBy(() -> approval.approveAll(portal.editor(), run))
                .hasMessageContaining("importing.only-approvers");
        Instant before = clock.instant();
        assertThat(approval.approveAll(portal.approver(), run)).isEqualTo(1);
        await().until(() -> reading.see(portal.editor(), run).run().state() == RunState.FINISHED);

        assertThat(item(portal, run, 1).state()).isEqualTo(ItemState.PUBLISHED);
        assertThat(item(portal, run, 2).state()).isEqualTo(ItemState.DRAFTED);
        assertThat(new Public(port).reads(portal.site().href() + "/bai-1"))
                .contains("Cầu mới thông xe", "13:34:12 | 31/3/2015");
        assertThat(texts.on(portal.site().id(), before))
                .as("it was not on line here before")
                .isEmpty();
        assertThat(texts.on(portal.site().id(), DATED.plusSeconds(1))).isEmpty();
        assertThat(approval.approveAll(portal.approver(), run))
                .as("twice is once")
                .isZero();
        assertThat(waiting.waitingFor(portal.approver()).lines()).isEmpty();
        leadsThereFromWhereItStood(portal);
    }

    /** Under the name that the other site had, each of its addresses is one hop away from where the text is. */
    private void leadsThereFromWhereItStood(Portal portal) throws IOException {
        HostName host = new HostName("h" + portal.site().id() + ".caobang.example");
        sites.change(portal.office().leader(), portal.site().id(), "Sở", "Department", Colour.PINE, host);
        String there = "Location: " + portal.site().href() + "/bai-1\r\n";
        for (String past : List.of("/2015/03/bai-1/", "/2015/03/bai-1", "/?p=1")) {
            await().untilAsserted(() -> assertThat(called(host, past))
                    .as(past)
                    .startsWith("HTTP/1.1 301")
                    .contains(there));
        }
        assertThat(called(host, "/2015/03/khac/")).doesNotContain("301 ");
    }

    private String called(HostName host, String path) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void whatWasInterruptedAnywhereIsMadeOnceAndTheSameFileAgainChangesNothing() {
        Portal portal = portals.open();
        String[] posts = new String[12];
        for (int i = 0; i < posts.length; i++) {
            posts[i] = Exports.post(i + 1, "Bài số " + i, "<p>Lời " + i + "</p>");
        }
        RunId run = brought(portal, Exports.wxr(posts));
        // Confirmed without its task, which is played here and dies after every second text.
        jdbc.sql(
                        "UPDATE importing.run SET state = 'MAKING', confirmed_by = brought_by, confirmed_at = now(), section_id = :section"
                                + " WHERE id = :id")
                .param("section", portal.news().id().value())
                .param("id", run.value())
                .update();
        int deaths = 0;
        while (reading.see(portal.editor(), run).run().state() == RunState.MAKING) {
            AtomicInteger asked = new AtomicInteger();
            try {
                work.goOn(run, () -> asked.incrementAndGet() > 2);
            } catch (CancellationException dead) {
                deaths++;
            }
        }

        assertThat(deaths).isEqualTo(5);
        assertThat(articlesOf(portal)).isEqualTo(posts.length);

        RunId again = brought(portal, Exports.wxr(posts));
        assertThat(reading.see(portal.editor(), again).counts()).isEqualTo(Map.of(ItemState.SAME, posts.length));
        confirmed(portal, again);
        assertThat(articlesOf(portal)).isEqualTo(posts.length);
        assertThat(reading.see(portal.editor(), again).run().state()).isEqualTo(RunState.FINISHED);
    }

    @Test
    void aTextThatChangedThereIsANewDraftBesideWhatWasWrittenHere() {
        Portal portal = portals.open();
        RunId first = brought(
                portal, Exports.wxr(Exports.post(1, "Bài", "<p>Một</p>"), Exports.post(2, "Hai", "<p>Hai</p>")));
        confirmed(portal, first);
        ArticleId edited = article(portal, first, 2);
        writing.save(
                portal.colleague(),
                edited,
                1,
                null,
                new ArticleText(
                        "Hai", "", "", null, Cleaner.clean("<p>Sửa ở đây</p>").text()));

        RunId second = brought(
                portal,
                Exports.wxr(Exports.post(1, "Bài", "<p>Một, sửa</p>"), Exports.post(2, "Hai", "<p>Hai, sửa</p>")));
        assertThat(reading.see(portal.editor(), second).counts()).isEqualTo(Map.of(ItemState.TO_CHANGE, 2));
        confirmed(portal, second);

        Item one = item(portal, second, 1);
        assertThat(one.state()).isEqualTo(ItemState.REWRITTEN);
        assertThat(one.article()).isEqualTo(article(portal, first, 1));
        assertThat(draft(portal, one).body().html()).isEqualTo("<p>Một, sửa</p>");
        Item two = item(portal, second, 2);
        assertThat(two.notes()).extracting(Note::key).contains(Note.EDITED_HERE);
        assertThat(articles.see(portal.editor(), edited).drafts().heads()).hasSize(2);
        assertThat(articlesOf(portal)).isEqualTo(2);

        approval.approveSome(portal.approver(), second, List.of(1, 2));
        await().until(() -> reading.see(portal.editor(), second).run().state() == RunState.FINISHED);
        assertThat(item(portal, second, 1).state()).isEqualTo(ItemState.PUBLISHED);
        assertThat(item(portal, second, 2).reason()).isEqualTo("portal.two-drafts");
    }

    @Test
    void whoWroteItThereOrHadItMadeHereDoesNotApproveIt() {
        Portal portal = portals.open();
        RunId run = brought(portal, Exports.wxr(Exports.post(1, "Bài", "<p>Một</p>")));
        imports.confirm(
                portal.editor(),
                run,
                portal.news().id(),
                Map.of("nga", portal.approver().person()),
                Map.of());
        await().until(() -> reading.see(portal.editor(), run).run().state() == RunState.MADE);

        assertThat(draft(portal, item(portal, run, 1)).byline())
                .isEqualTo(portal.approver().fullName());
        assertThat(approval.approveAll(portal.approver(), run)).isZero();
        assertThatThrownBy(() -> approval.decline(portal.approver(), run, " "))
                .hasMessageContaining("importing.no-reason");
        approval.decline(portal.office().leader(), run, "Bài đã cũ.");
        assertThat(reading.see(portal.editor(), run).run().state()).isEqualTo(RunState.RETURNED);
        assertThatThrownBy(() -> approval.approveAll(portal.office().leader(), run))
                .hasMessageContaining("importing.not-waiting");

        RunId own = imports.bring(
                portal.office().leader(),
                portal.site().id(),
                RunId.random(),
                "a.xml",
                Exports.wxr(Exports.post(2, "Của lãnh đạo", "<p>Hai</p>")));
        confirm(portal.office().leader(), portal, own);
        await().until(() -> reading.see(portal.editor(), own).run().state() == RunState.MADE);
        assertThatThrownBy(() -> approval.approveAll(portal.office().leader(), own))
                .hasMessageContaining("importing.author-approves-not");
        approval.decline(portal.approver(), own, "Thử.");
    }

    @Test
    void anotherPortalsEditorLearnsNothing() {
        Portal portal = portals.open();
        Actor stranger = portals.open().editor();
        RunId run = brought(portal, Exports.wxr(Exports.post(1, "Bài", "<p>Một</p>")));

        for (Runnable act : List.<Runnable>of(
                () -> reading.see(stranger, run),
                () -> reading.items(stranger, run, Set.of(), 0),
                () -> reading.of(stranger, portal.site().id()),
                () -> imports.bring(stranger, portal.site().id(), RunId.random(), "a", Exports.wxr()),
                () -> imports.addPictures(stranger, run, "a", Exports.zip(Map.of())),
                () -> confirm(stranger, portal, run),
                () -> imports.discard(stranger, run),
                () -> approval.approveAll(stranger, run),
                () -> approval.decline(stranger, run, "x"))) {
            assertThatThrownBy(act::run)
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        }
        imports.discard(portal.editor(), run);
        imports.discard(portal.editor(), run);
        assertThatThrownBy(() -> confirm(portal.editor(), portal, run))
                .hasMessageContaining("importing.discarded-already");
    }

    @Test
    void oneTextThatCannotComeKeepsNoOtherFromComing() {
        Portal portal = portals.open();
        RunId run = brought(
                portal,
                Exports.wxr(
                        Exports.post(1, "Sâu", "<div>".repeat(300) + "Lời" + "</div>".repeat(300)),
                        Exports.post(2, "Dài " + "x".repeat(400), "<p>Lời</p>"),
                        Exports.post(
                                3,
                                "Liên kết",
                                "<p><a href=\"javascript:alert(1)\">a</a><a href=\"file:///c:/a\">b</a></p>")));
        imports.addPictures(portal.editor(), run, "nhieu.zip", Exports.zip(manyNames()));
        assertThatThrownBy(() -> imports.addPictures(portal.editor(), run, "a.zip", Exports.wxr()))
                .hasMessageContaining("importing.no-zip");

        confirmed(portal, run);
        assertThat(item(portal, run, 1).reason()).isEqualTo("richtext.too-deep");
        assertThat(item(portal, run, 2).reason()).isEqualTo("portal.too-long");
        assertThat(item(portal, run, 2).reasonArgs()).containsExactly("300");
        assertThat(item(portal, run, 3).notes())
                .extracting(Note::key)
                .contains("richtext.dropped.other-link", "richtext.dropped.local-link");
        assertThat(draft(portal, item(portal, run, 3)).body().html()).isEqualTo("<p>ab</p>");
        approval.decline(portal.approver(), run, "Thử.");
    }

    private static Map<String, byte[]> manyNames() {
        Map<String, byte[]> names = new HashMap<>();
        for (int i = 0; i < 10_000; i++) {
            names.put("uploads/" + i + ".jpg", new byte[0]);
        }
        return names;
    }

    private RunId brought(Portal portal, InputStream file) {
        return imports.bring(portal.editor(), portal.site().id(), RunId.random(), "wordpress.xml", file);
    }

    private void confirmed(Portal portal, RunId run) {
        confirm(portal.editor(), portal, run);
        await().until(() -> !reading.see(portal.editor(), run).run().state().isUnderWay());
    }

    private void confirm(Actor editor, Portal portal, RunId run) {
        imports.confirm(editor, run, portal.news().id(), Map.of(), Map.of());
    }

    private Item item(Portal portal, RunId run, int ordinal) {
        return reading.items(portal.editor(), run, Set.of(), 0).lines().stream()
                .filter(item -> item.ordinal() == ordinal)
                .findFirst()
                .orElseThrow();
    }

    private ArticleId article(Portal portal, RunId run, int ordinal) {
        return Objects.requireNonNull(item(portal, run, ordinal).article());
    }

    private ArticleText draft(Portal portal, Item item) {
        ArticleView view = articles.see(portal.editor(), Objects.requireNonNull(item.article()));
        return view.drafts().numbered(Objects.requireNonNull(item.draft())).text();
    }

    private int articlesOf(Portal portal) {
        return jdbc.sql("SELECT count(*) FROM portal.article WHERE site_id = :site")
                .param("site", portal.site().id().value())
                .query(Integer.class)
                .single();
    }

    private int status(Portal portal, String slug) {
        return new Public(port).get(portal.site().href() + "/" + slug).statusCode();
    }
}
