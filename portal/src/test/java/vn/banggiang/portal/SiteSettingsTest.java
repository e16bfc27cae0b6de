package vn.banggiang.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.banggiang.PlatformTest;
import vn.banggiang.portal.Portals.Portal;
import vn.banggiang.shell.Language;

/** How a portal looks and is divided is for those who keep it; nothing that stands somewhere is lost by it. */
@PlatformTest
class SiteSettingsTest {

    private final SiteSections layout;
    private final Sites sites;
    private final Emblems emblems;
    private final Writing writing;
    private final Portals portals;
    private final Drawings drawings;

    @LocalServerPort
    private int port;

    SiteSettingsTest(SiteSections layout, Sites sites, Emblems emblems, Writing writing, BeanFactory beans) {
        this.layout = layout;
        this.sites = sites;
        this.emblems = emblems;
        this.writing = writing;
        this.portals = new Portals(beans);
        this.drawings = new Drawings(beans);
    }

    @Test
    void aPortalShowsItsOwnEmblemUntilItsKeeperTakesItBack() {
        Portal portal = portals.open();
        SiteId id = portal.site().id();
        Public everybody = new Public(port);
        String front = portal.site().href();

        assertThat(everybody.reads(front)).contains("<svg viewBox=\"0 0 40 40\"");
        emblems.show(portal.office().leader(), id, "biểu trưng.png", Drawings.png(Color.WHITE));
        UUID emblem = sites.site(id).emblem();
        assertThat(emblem).isNotNull();
        drawings.awaitForms(emblem);
        sites.change(portal.office().leader(), id, "Cổng", "Portal", Colour.PINE, null);

        assertThat(everybody.reads(front))
                .contains("/hinh/" + emblem + "/480.jpg")
                .doesNotContain("0 0 40 40");
        assertThat(everybody.get(front + "/hinh/" + emblem + "/480.jpg").statusCode())
                .isEqualTo(200);
        assertThatThrownBy(() -> emblems.remove(portal.editor(), id)).hasMessageContaining("portal.only-keepers");

        emblems.remove(portal.office().leader(), id);
        assertThat(everybody.get(front + "/hinh/" + emblem + "/480.jpg").statusCode())
                .isEqualTo(404);
        assertThat(everybody.reads(front)).contains("0 0 40 40");
    }

    @Test
    void sectionsAreAddedOnceOrderedAndRemovedOnlyWhereNothingStands() {
        Portal portal = portals.open();
        SiteId id = portal.site().id();
        SectionId photos = SectionId.random();

        assertThat(layout.missing(id)).contains(SectionKind.PHOTOS, SectionKind.VIDEOS);
        add(portal, photos, SectionKind.PHOTOS);
        add(portal, photos, SectionKind.PHOTOS);
        assertThatThrownBy(() -> add(portal, SectionId.random(), SectionKind.PHOTOS))
                .hasMessageContaining("portal.section-there");
        assertThatThrownBy(() -> layout.add(portal.editor(), photos, id, SectionKind.VIDEOS, "", ""))
                .hasMessageContaining("portal.only-keepers");
        assertThat(sites.section(photos).slug()).isEqualTo(new Slug("thu-vien-anh"));

        layout.move(portal.office().leader(), photos, 0);
        layout.move(portal.office().leader(), photos, 0);
        List<Section> order = sites.sections(id);
        assertThat(order.getFirst().id()).isEqualTo(photos);
        assertThat(order).extracting(Section::ordinal).doesNotHaveDuplicates();

        layout.remove(portal.office().leader(), id, photos);
        layout.remove(portal.office().leader(), id, photos);
        add(portal, photos, SectionKind.PHOTOS);
        writing.begin(portal.editor(), ArticleId.random(), photos, Language.VI, Portals.text("Album", "<p>Ảnh.</p>"));
        assertThatThrownBy(() -> layout.remove(portal.office().leader(), id, photos))
                .hasMessageContaining("portal.section-in-use");
    }

    @Test
    void anAddressThatAnArticleHadIsGivenToNoSection() {
        Portal portal = portals.open();
        portals.published(portal, Portals.text("Video", "<p>Bài tên là Video.</p>"));
        SectionId videos = SectionId.random();

        add(portal, videos, SectionKind.VIDEOS);

        assertThat(sites.section(videos).slug()).isEqualTo(new Slug("video-2"));
    }

    @Test
    void anAlbumShowsItsPicturesAsAGridAndEachOpensLarge() {
        Portal portal = portals.open();
        SectionId photos = SectionId.random();
        add(portal, photos, SectionKind.PHOTOS);
        UUID first = drawings.shown(portal, Color.RED);
        UUID second = drawings.shown(portal, Color.GREEN);
        ArticleText text = Portals.text("Lễ hội", Drawings.figure(first) + Drawings.figure(second));
        ArticleId album = writing.begin(portal.editor(), ArticleId.random(), photos, Language.VI, text);
        portals.publish(portal, album, 1, OnLine.NOW);
        String at = portal.site().href() + "/hinh/";

        assertThat(new Public(port).reads(portal.site().href() + "/thu-vien-anh"))
                .contains("class=\"gallery photos\"", at + first);
        assertThat(new Public(port).reads(portal.site().href() + "/le-hoi"))
                .contains("reading album", "<a href=\"" + at + first + "/600.jpg\">", at + second + "/480.webp");
    }

    private void add(Portal portal, SectionId section, SectionKind kind) {
        layout.add(portal.office().leader(), section, portal.site().id(), kind, "", "");
    }
}
