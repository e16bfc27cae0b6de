package vn.banggiang.administration.web;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.banggiang.administration.AdministrationException;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.AgencyLevel;
import vn.banggiang.directory.AgencyProfile;

/**
 * An agency as a form gives it.
 *
 * @param parent the code of the agency above
 */
record AgencyForm(
        @Nullable AgencyLevel level,
        @Nullable String code,
        @Nullable String secondCode,
        @Nullable String name,
        @Nullable String letterhead,
        @Nullable String parent,
        @Nullable String parentLetterhead,
        @Nullable String abbreviation,
        @Nullable String place,
        @Nullable String address,
        @Nullable String email,
        @Nullable String telephone,
        @Nullable String website) {

    AgencyProfile profile(Function<AgencyCode, AgencyId> known) {
        return new AgencyProfile(
                Objects.requireNonNullElse(level, AgencyLevel.PROVINCE),
                code(code).orElseThrow(AdministrationException::withoutCode),
                code(secondCode).orElse(null),
                text(name),
                text(letterhead),
                code(parent).map(known).orElse(null),
                text(parentLetterhead),
                text(abbreviation),
                text(place),
                new Agency.Contact(text(address), text(email), text(telephone), text(website)));
    }

    private static Optional<AgencyCode> code(@Nullable String typed) {
        return Optional.of(text(typed).strip().toUpperCase(Locale.ROOT))
                .filter(code -> !code.isEmpty())
                .map(AgencyCode::new);
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
