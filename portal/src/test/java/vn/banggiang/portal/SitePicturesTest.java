package vn.banggiang.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.banggiang.PlatformTest;
import vn.banggiang.pictures.Crop;
import vn.banggiang.pictures.PicturesException;
import vn.banggiang.portal.Portals.Portal;
import vn.banggiang.portal.open.OnLineFiles;
import vn.banggiang.storage.StorageException;

/** A picture is seen where and as long as a text with it is on line, and nowhere else. */
@PlatformTest
class SitePicturesTest {

    private final SitePictures pictures;
    private final Writing writing;
    private final OnLineChanges changes;
    private final Sharing sharing;
    private final Previews previews;
    private final OnLineFiles online;
    private final Portals portals;
    private final Drawings drawings;

    @LocalServerPort
    private int port;

    SitePicturesTest(
            SitePictures pictures,
            Writing writing,
            OnLineChanges changes,
            Sharing sharing,
            Previews previews,
            OnLineFiles online,
            BeanFactory beans) {
        this.pictures = pictures;
        this.writing = writing;
        this.changes = changes;
        this.sharing = sharing;
        this.previews = previews;
        this.online = online;
        this.portals = new Portals(beans);
        this.drawings = new Drawings(beans);
    }

    @Test
    void aPictureIsSeenOnlyWhileATextWithItIsOnLine() {
        Portal portal = portals.open();
        UUID picture = drawings.shown(portal, Color.BLUE);
        String address = portal.site().href() + "/hinh/" + picture + "/600.webp";
        ArticleId article = portals.written(portal, Portals.text("Bài có ảnh", Drawings.figure(picture)));

        assertThat(status(address)).isEqualTo(404);
        portals.publish(portal, article, 1, OnLine.NOW);

        HttpResponse<String> shown = new Public(port).get(address);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.headers().firstValue("Content-Type")).hasValue("image/webp");
        assertThat(shown.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable", "private");
        assertThat(shown.headers().firstValue("Set-Cookie")).isEmpty();

        changes.withdraw(portal.approver(), article, "Ảnh sai.");
        assertThat(status(address)).isEqualTo(404);
        assertThat(online.everShowed(portal.site().id(), picture)).isTrue();
    }

    @Test
    void aCorrectionTakesItsPictureAwayAndASiteThatTookTheTextOverShowsItToo() {
        Portal home = portals.open();
        Portal other = portals.open();
        UUID first = drawings.shown(home, Color.RED);
        UUID second = drawings.shown(home, Color.GREEN);
        ArticleId article = portals.published(home, Portals.text("Bài đổi ảnh", Drawings.figure(first)));
        String there = other.site().href() + "/hinh/" + first + "/480.jpg";

        assertThat(status(there)).isEqualTo(404);
        sharing.takeOver(other.approver(), article, other.news().id());
        assertThat(status(there)).isEqualTo(200);

        Saved saved =
                writing.save(home.editor(), article, 1, null, Portals.text("Bài đổi ảnh", Drawings.figure(second)));
        portals.publish(home, article, saved.draft(), OnLine.NOW);
        assertThat(status(there)).isEqualTo(404);
        assertThat(status(other.site().href() + "/hinh/" + second + "/480.jpg")).isEqualTo(200);
    }

    @Test
    void noPictureOfAnotherPortalGetsIntoADraft() {
        Portal portal = portals.open();
        Portal other = portals.open();
        UUID foreign = drawings.shown(other, Color.CYAN);
        ArticleText text = Portals.text("Ảnh lạ", Drawings.figure(foreign));
        ArticleId own = portals.written(portal, Portals.text("Bài", "<p>Chữ.</p>"));

        assertThatThrownBy(() -> portals.written(portal, text)).hasMessageContaining("portal.foreign-picture");
        assertThatThrownBy(() -> writing.save(portal.editor(), own, 1, null, text))
                .hasMessageContaining("portal.foreign-picture");
        assertThatThrownBy(() -> pictures.page(portal.editor(), other.site().id(), "", 0))
                .hasMessageContaining("portal.not-found");
        assertThatThrownBy(() -> bring(portal, other, new byte[10])).isInstanceOf(PortalException.class);
    }

    @Test
    void whoHasTheLinkOfADraftSeesItsPicturesAndNoOthers() {
        Portal portal = portals.open();
        UUID picture = drawings.shown(portal, Color.PINK);
        UUID other = drawings.shown(portal, Color.ORANGE);
        ArticleId article = portals.written(portal, Portals.text("Xem trước", Drawings.figure(picture)));
        String preview = portal.site().href() + "/xem-truoc/" + previews.open(portal.editor(), article, 1);

        assertThat(new Public(port).reads(preview)).contains(preview + "/hinh/" + picture + "/600.webp 600w");
        assertThat(status(preview + "/hinh/" + picture + "/480.jpg")).isEqualTo(200);
        assertThat(status(preview + "/hinh/" + other + "/480.jpg")).isEqualTo(404);
        assertThat(status(portal.site().href() + "/xem-truoc/AAAA/hinh/" + picture + "/480.jpg"))
                .isEqualTo(404);
    }

    @Test
    void theFirstPictureLeadsTheTextInListsAndFeedsAndForThoseWhoShareIt() {
        Portal portal = portals.open();
        Public everybody = new Public(port);
        UUID picture = drawings.shown(portal, Color.MAGENTA);
        portals.published(portal, Portals.text("Tin có ảnh", "<p>Lời.</p>" + Drawings.figure(picture)));
        String at = portal.site().href() + "/hinh/" + picture;

        assertThat(everybody.reads(portal.site().href())).contains("lead-picture", at + "/480.webp 480w");
        assertThat(everybody.reads(portal.site().href() + "/tin-tuc-su-kien")).contains("class=\"thumb\"", at);
        assertThat(everybody.reads(portal.site().href() + "/tin-co-anh"))
                .containsPattern("og:image\" content=\"http[^\"]*" + at + "/600.jpg")
                .contains("width=\"600\" height=\"400\" alt=\"Một dòng sông\"");
        assertThat(everybody.reads(portal.site().href() + "/rss.xml"))
                .containsPattern("<enclosure url=\"http[^\"]*" + at + "/600.jpg\" length=\"\\d+\" type=\"image/jpeg\"");
        assertThat(everybody.reads(portal.site().href() + "/atom.xml")).contains("rel=\"enclosure\"");
    }

    @Test
    void addressesThatNobodyWroteAreNone() {
        Portal portal = portals.open();
        UUID picture = drawings.shown(portal, Color.GRAY);
        portals.published(portal, Portals.text("Địa chỉ lạ", Drawings.figure(picture)));
        String at = portal.site().href() + "/hinh/" + picture;

        for (String name : List.of(
                "/481.webp",
                "/0480.webp",
                "/480.png",
                "/480.WEBP",
                "/480.webp.jpg",
                "/..%2f480.webp",
                "/-480.jpg",
                "/480",
                "/99999.jpg",
                "/480.jpg%00",
                "/%2e%2e/480.jpg")) {
            assertThat(status(at + name)).as(name).isBetween(400, 404);
        }
        assertThat(status(portal.site().href() + "/hinh/" + UUID.randomUUID() + "/480.webp"))
                .isEqualTo(404);
        assertThat(status(portal.site().href() + "/hinh/khong-phai-so/480.webp"))
                .isBetween(400, 404);
    }

    @Test
    void whatIsNoPictureOrTooLargeIsRefusedAtOnceAndTwiceTheSameIsOne() {
        Portal portal = portals.open();
        byte[] bomb = new byte[(20 << 20) + 1];

        assertThatThrownBy(() -> bring(portal, portal, bomb)).isInstanceOf(StorageException.class);
        assertThatThrownBy(() -> bring(portal, portal, "%PDF-1.7".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
                .isInstanceOf(PicturesException.class);
        assertThat(drawings.shown(portal, Color.YELLOW)).isEqualTo(drawings.shown(portal, Color.YELLOW));
        assertThat(pictures.page(portal.editor(), portal.site().id(), "anh", 0).lines())
                .singleElement()
                .satisfies(one -> assertThat(one.name()).isEqualTo("Ảnh.png"));
    }

    private void bring(Portal who, Portal where, byte[] content) {
        pictures.bring(who.editor(), where.site().id(), "tệp", new ByteArrayInputStream(content), Crop.WHOLE);
    }

    private int status(String path) {
        return new Public(port).get(path).statusCode();
    }
}
