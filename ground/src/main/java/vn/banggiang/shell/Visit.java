package vn.banggiang.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.banggiang.identity.Actor;

/** What one request tells about its reader. */
record Visit(
        Language language,
        Appearance appearance,
        @Nullable Actor actor,
        String agency,
        String standing,
        List<Place> places,
        String path,
        String address,
        String csrfName,
        String csrfToken) {}
