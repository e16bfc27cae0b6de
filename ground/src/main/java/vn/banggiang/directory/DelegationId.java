package vn.banggiang.directory;

import java.util.UUID;

/** One delegation that one leader gives or gave. */
public record DelegationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
