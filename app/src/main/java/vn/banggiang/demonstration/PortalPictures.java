package vn.banggiang.demonstration;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import vn.banggiang.pictures.Crop;
import vn.banggiang.portal.SiteId;
import vn.banggiang.portal.SitePictures;

/** Draws pictures for the demonstration's portals, a few dozen for all of them, and says below each that it was drawn. */
@Component
class PortalPictures {

    /** Each text of the news has so many pictures, for portals beside each other. */
    private static final int VARIANTS = 3;

    /** Texts of the news whose pictures show land and water. */
    private static final List<Integer> OF_ALBUMS = List.of(0, 1, 4, 5, 6, 9);

    private final SitePictures pictures;

    PortalPictures(SitePictures pictures) {
        this.pictures = pictures;
    }

    /**
     * The figure that stands above a text of the news.
     *
     * @param text place of the text among all of its kind
     * @param portal place of the portal among all of them
     */
    String ofNews(PortalCast cast, SiteId site, PortalStory story, int text, int portal) {
        return figure(cast, site, story, painting(text, portal));
    }

    /** The figures of an album. */
    String ofAlbum(PortalCast cast, SiteId site, PortalStory story, int portal) {
        return OF_ALBUMS.stream()
                .map(text -> painting(text, portal))
                .map(painting -> figure(cast, site, story, painting))
                .collect(Collectors.joining());
    }

    private static Painting painting(int text, int portal) {
        Painting.Motif[] motifs = Painting.Motif.values();
        return new Painting(motifs[text % motifs.length], text * VARIANTS + portal % VARIANTS);
    }

    private String figure(PortalCast cast, SiteId site, PortalStory story, Painting painting) {
        String shows = HtmlUtils.htmlEscape(story.shows(painting.motif()));
        UUID picture = pictures.bring(cast.editor(), site, shows + ".png", painting.png(), Crop.WHOLE);
        return "<figure><img data-picture=\"" + picture + "\" alt=\"" + shows + "\"><figcaption>" + shows + " ("
                + HtmlUtils.htmlEscape(story.drawn()) + ")</figcaption></figure>";
    }
}
