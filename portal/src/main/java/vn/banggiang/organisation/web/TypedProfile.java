package vn.banggiang.organisation.web;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.banggiang.organisation.ProfileText;
import vn.banggiang.richtext.Cleaner;
import vn.banggiang.richtext.RichText;

/** What somebody typed of a person or a unit. */
record TypedProfile(
        @Nullable String topic,
        @Nullable String telephone,
        @Nullable String email,
        @Nullable String biography,
        @Nullable String duties) {

    ProfileText text(@Nullable UUID picture) {
        return new ProfileText(line(topic), line(telephone), line(email), rich(biography), rich(duties), picture);
    }

    private static String line(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    private static RichText rich(@Nullable String typed) {
        return Cleaner.typed(line(typed)).text();
    }
}
