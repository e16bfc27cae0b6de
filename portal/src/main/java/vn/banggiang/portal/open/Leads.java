package vn.banggiang.portal.open;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.banggiang.pictures.Picture;
import vn.banggiang.pictures.PictureForm;
import vn.banggiang.pictures.PictureFormat;
import vn.banggiang.portal.PictureFile;
import vn.banggiang.portal.PictureForms;
import vn.banggiang.portal.PublicAddress;
import vn.banggiang.richtext.PictureSource;

/**
 * The first pictures of the articles that a page lists, asked for in one question.
 *
 * @param pictures those that are ready
 */
public record Leads(Map<UUID, Picture> pictures) {

    /** Of a page without lists. */
    static final Leads NONE = new Leads(Map.of());

    /** Copies the map. */
    public Leads {
        pictures = Map.copyOf(pictures);
    }

    static Leads of(PictureForms forms, Collection<Shown> lines) {
        Map<UUID, Picture> ready = new HashMap<>(forms.of(
                lines.stream().map(Shown::lead).filter(Objects::nonNull).collect(Collectors.toSet())));
        ready.values().removeIf(picture -> picture.forms().isEmpty());
        return new Leads(ready);
    }

    /** What leads this article where it is shown; null where nothing does yet. */
    public @Nullable PictureSource of(Shown shown) {
        return picture(shown)
                .map(picture -> PictureForms.source(PublicAddress.pictures(shown.siteSlug()), picture))
                .orElse(null);
    }

    /** Its widest form that every program reads, for those who show a picture of the page elsewhere. */
    Optional<Enclosure> enclosure(Shown shown) {
        return picture(shown).stream()
                .flatMap(picture -> forms(picture).map(form -> enclosure(shown, picture, form)))
                .findFirst();
    }

    private Optional<Picture> picture(Shown shown) {
        return Optional.ofNullable(shown.lead()).map(pictures::get);
    }

    private static Stream<PictureForm> forms(Picture picture) {
        List<PictureForm> all = picture.forms();
        return all.stream().filter(form -> form.format() != PictureFormat.WEBP);
    }

    private static Enclosure enclosure(Shown shown, Picture picture, PictureForm form) {
        String file = new PictureFile(form.width(), form.format()).name();
        return new Enclosure(
                PublicAddress.pictures(shown.siteSlug()) + picture.id() + "/" + file,
                form.format().mediaType(),
                form.bytes(),
                form.width(),
                form.height());
    }

    /**
     * One file of a picture.
     *
     * @param href on this site
     * @param bytes how large it is
     */
    public record Enclosure(String href, String mediaType, long bytes, int width, int height) {}
}
