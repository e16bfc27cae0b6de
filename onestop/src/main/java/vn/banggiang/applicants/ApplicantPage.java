package vn.banggiang.applicants;

import org.jspecify.annotations.Nullable;
import vn.banggiang.shell.Page;

/**
 * What a page below {@code /mot-cua} is drawn with; templates put the token into each form as a hidden field.
 *
 * @param actor who is signed in, or null
 */
public record ApplicantPage(
        Page page,
        String csrfName,
        String csrfToken,
        @Nullable ApplicantActor actor) {

    /** The text of this key. */
    public String text(String key, Object... args) {
        return page.text(key, args);
    }

    /** {@link IllegalStateException} where nobody is signed in. */
    public ApplicantActor member() {
        if (actor == null) {
            throw new IllegalStateException("a page of who is signed in");
        }
        return actor;
    }
}
