package vn.banggiang.portal.web;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.banggiang.pictures.Picture;
import vn.banggiang.portal.ArticleView;
import vn.banggiang.portal.PictureFile;

/**
 * Addresses of a portal's pictures: the same search on another page.
 *
 * @param article into which one of them is to be put, or null
 */
public record PictureList(
        String path, String words, @Nullable Taker article) {

    /** That page of it, counted from 0. */
    public String page(int page) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("q", "{words}")
                .queryParamIfPresent("article", Optional.ofNullable(article).map(Taker::id))
                .queryParam("page", page)
                .encode()
                .buildAndExpand(words)
                .toUriString();
    }

    /** The name of its widest form that every browser reads. */
    public static String widest(Picture picture) {
        int width = picture.forms().getFirst().width();
        return picture.forms().stream()
                .filter(form -> form.width() == width)
                .reduce((first, last) -> last)
                .map(form -> new PictureFile(form.width(), form.format()).name())
                .orElseThrow();
    }

    /**
     * An article that takes a picture.
     *
     * @param base the draft upon which it is written
     */
    public record Taker(UUID id, String title, int base) {

        static Taker of(ArticleView view, int base) {
            return new Taker(
                    view.article().id().value(), view.drafts().newest().text().title(), base);
        }
    }
}
