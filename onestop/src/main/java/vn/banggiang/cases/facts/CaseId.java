package vn.banggiang.cases.facts;

import java.util.UUID;

/** Identifies a case; chosen by whoever sends it, so that sending twice makes one. */
public record CaseId(UUID value) {

    /** A new identifier. */
    public static CaseId random() {
        return new CaseId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
