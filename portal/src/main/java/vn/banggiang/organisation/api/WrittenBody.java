package vn.banggiang.organisation.api;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.organisation.OrganisationException;
import vn.banggiang.organisation.ProfileKind;
import vn.banggiang.organisation.ProfileText;
import vn.banggiang.organisation.Subject;
import vn.banggiang.richtext.Cleaner;
import vn.banggiang.richtext.RichText;

/**
 * What is to be said of somebody or of a unit; what is left out is empty.
 *
 * @param upon the version that the caller saw, 0 for none
 * @param picture one that was brought to the portal
 */
record WrittenBody(
        @Nullable ProfileKind kind,
        @Nullable UUID subject,
        @Nullable Integer upon,
        @Nullable String topic,
        @Nullable String telephone,
        @Nullable String email,
        @Nullable String biography,
        @Nullable String duties,
        @Nullable UUID picture) {

    Subject subject(AgencyId agency) {
        return of(agency, kind, subject);
    }

    static Subject of(AgencyId agency, @Nullable ProfileKind kind, @Nullable UUID subject) {
        return new Subject(agency, required("kind", kind), required("subject", subject));
    }

    static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw OrganisationException.invalid(field, "organisation.field-missing");
        }
        return value;
    }

    ProfileText text() {
        return new ProfileText(line(topic), line(telephone), line(email), rich(biography), rich(duties), picture);
    }

    private static String line(@Nullable String sent) {
        return Objects.requireNonNullElse(sent, "");
    }

    private static RichText rich(@Nullable String sent) {
        return Cleaner.typed(line(sent)).text();
    }
}
