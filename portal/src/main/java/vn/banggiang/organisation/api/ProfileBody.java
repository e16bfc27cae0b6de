package vn.banggiang.organisation.api;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.banggiang.organisation.ProfileKind;
import vn.banggiang.organisation.ProfileStanding;
import vn.banggiang.organisation.ProfileVersion;
import vn.banggiang.organisation.ProfileView;

/**
 * What is said of somebody or of a unit, as it was written last.
 *
 * @param version its number, 0 where nothing was written; who writes more gives it as {@code upon}
 * @param biography and {@code duties} as HTML
 * @param since when that came on line, or null
 */
record ProfileBody(
        ProfileKind kind,
        UUID subject,
        ProfileStanding standing,
        int version,
        String topic,
        String telephone,
        String email,
        String biography,
        String duties,
        @Nullable UUID picture,
        @Nullable Instant since) {

    static ProfileBody of(ProfileView view) {
        var text = view.text();
        ProfileVersion newest =
                view.versions().isEmpty() ? null : view.versions().getFirst();
        return new ProfileBody(
                view.subject().kind(),
                view.subject().id(),
                view.standing(),
                view.number(),
                text.topic(),
                text.telephone(),
                text.email(),
                text.biography().html(),
                text.duties().html(),
                text.picture(),
                newest == null ? null : newest.since());
    }
}
