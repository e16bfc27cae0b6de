package vn.banggiang.portal.web;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.banggiang.portal.ArticleText;
import vn.banggiang.portal.PortalException;
import vn.banggiang.portal.TypedMoment;
import vn.banggiang.richtext.Cleaned;
import vn.banggiang.richtext.Cleaner;

/** What somebody typed of an article. */
record TypedArticle(
        @Nullable String title,
        @Nullable String summary,
        @Nullable String byline,
        @Nullable String dated,
        @Nullable String body) {

    /** Its text, and what of it could not be taken over. */
    Read read(TypedEvent event) {
        Cleaned cleaned = Cleaner.typed(text(body));
        return new Read(
                new ArticleText(
                        text(title), text(summary), text(byline), moment("dated", dated), cleaned.text(), event.read()),
                cleaned);
    }

    static @Nullable Instant moment(String field, @Nullable String typed) {
        return text(typed).isBlank()
                ? null
                : TypedMoment.read(text(typed)).orElseThrow(() -> PortalException.invalid(field, "portal.no-moment"));
    }

    private static String text(@Nullable String typed) {
        return Optional.ofNullable(typed).orElse("");
    }

    record Read(ArticleText text, Cleaned cleaned) {}
}
