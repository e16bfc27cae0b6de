package vn.banggiang.portal.web;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import vn.banggiang.portal.ArticleText;
import vn.banggiang.portal.PortalException;
import vn.banggiang.richtext.Cleaner;

/** A picture that is put at the end of a text by a plain form. */
record PlacedPicture(
        @Nullable UUID picture,
        @Nullable String alt,
        @Nullable Boolean decorative,
        @Nullable String caption) {

    /** The text with the picture; {@code portal.no-alt} where nobody said what it shows, nor that it only decorates. */
    ArticleText after(ArticleText text) {
        if (picture == null) {
            throw PortalException.invalid("picture", "portal.no-picture");
        }
        String shown = Boolean.TRUE.equals(decorative)
                ? ""
                : Objects.requireNonNullElse(alt, "").strip();
        if (shown.isEmpty() && !Boolean.TRUE.equals(decorative)) {
            throw PortalException.invalid("alt", "portal.no-alt");
        }
        String figure = "<figure><img data-picture=\"" + picture + "\" alt=\"" + HtmlUtils.htmlEscape(shown) + "\">"
                + "<figcaption>" + HtmlUtils.htmlEscape(Objects.requireNonNullElse(caption, ""))
                + "</figcaption></figure>";
        return new ArticleText(
                text.title(),
                text.summary(),
                text.byline(),
                text.dated(),
                Cleaner.clean(text.body().html() + figure).text(),
                text.event());
    }
}
