package vn.banggiang.portal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A name under which a portal answers, such as {@code sotaichinh.caobang.gov.vn}: lower case, 3 to 253 characters. */
public record HostName(String value) {

    private static final Pattern FORM =
            Pattern.compile("(?=.{3,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+");

    /** As an administrator typed it; empty where it is blank. */
    public static Optional<HostName> typed(String typed) {
        String name = typed.strip().toLowerCase(Locale.ROOT);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(sent(name).orElseThrow(() -> PortalException.invalid("host", "portal.host-invalid")));
    }

    /** As a browser sent it, without its port; empty where it can be no such name. */
    public static Optional<HostName> sent(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return FORM.matcher(name).matches() ? Optional.of(new HostName(name)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
