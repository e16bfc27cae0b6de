package vn.banggiang.portal.api;

import org.jspecify.annotations.Nullable;
import vn.banggiang.portal.PortalException;

/** What a body must have. */
final class Given {

    private Given() {}

    static <T> T given(String field, @Nullable T value) {
        if (value == null) {
            throw PortalException.invalid(field, "portal.field-missing", field);
        }
        return value;
    }
}
