package vn.banggiang.portal.api;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.banggiang.portal.ArticleText;
import vn.banggiang.richtext.Cleaner;

/**
 * What an article says.
 *
 * @param dated the moment that it bears; null for that of going on line
 * @param body HTML, or words with empty lines between their paragraphs
 * @param event when and where it takes place; null outside the section of events
 */
record TextBody(
        @Nullable String title,
        @Nullable String summary,
        @Nullable String byline,
        @Nullable Instant dated,
        @Nullable String body,
        @Nullable EventBody event) {

    static TextBody of(ArticleText text) {
        return new TextBody(
                text.title(),
                text.summary(),
                text.byline(),
                text.dated(),
                text.body().html(),
                EventBody.of(text.event()));
    }

    ArticleText text() {
        return new ArticleText(
                Objects.requireNonNullElse(title, ""),
                Objects.requireNonNullElse(summary, ""),
                Objects.requireNonNullElse(byline, ""),
                dated,
                Cleaner.typed(Objects.requireNonNullElse(body, "")).text(),
                event == null ? null : event.event());
    }
}
