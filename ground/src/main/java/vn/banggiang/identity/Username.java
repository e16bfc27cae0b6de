package vn.banggiang.identity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.banggiang.words.Folding;

/** A name to sign in with: 3 to 64 of a–z, 0–9, dot and hyphen, such as {@code vanthu.stttt}. */
public record Username(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9](?:[a-z0-9.-]{1,62})[a-z0-9]");

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+");

    /** {@link IdentityException} when the text has another form. */
    public Username {
        if (!FORM.matcher(value).matches()) {
            throw IdentityException.invalid("identity.username-invalid");
        }
    }

    /**
     * What an official is usually called: given name, first letters of the names before it, and the agency, as in
     * {@code hanhnt.stttt} for Nông Thị Hạnh. Empty where the name has no letters for it.
     */
    public static Optional<Username> usual(String fullName, String agencyAbbreviation) {
        List<String> names = NAME.matcher(Folding.plain(fullName))
                .results()
                .map(MatchResult::group)
                .toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder usual = new StringBuilder(names.getLast());
        names.subList(0, names.size() - 1).forEach(name -> usual.append(name, 0, 1));
        return typed(usual + "." + Folding.plain(agencyAbbreviation).replaceAll("[^a-z0-9]+", "-"));
    }

    /** What somebody typed, in whatever case; empty when it can be nobody's name. */
    public static Optional<Username> typed(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        return FORM.matcher(lower).matches() ? Optional.of(new Username(lower)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
