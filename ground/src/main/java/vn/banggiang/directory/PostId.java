package vn.banggiang.directory;

import java.util.UUID;

/** One post that one person holds or held. */
public record PostId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
