package vn.banggiang.incoming.api;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Why a document goes back, is set aside or cancelled, or its direction is withdrawn. */
record ReasonBody(@Nullable String reason) {

    String words() {
        return Objects.requireNonNullElse(reason, "");
    }
}
