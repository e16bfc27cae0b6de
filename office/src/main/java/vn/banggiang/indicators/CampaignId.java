package vn.banggiang.indicators;

import java.util.UUID;

/** A survey. */
public record CampaignId(UUID value) {

    /** A new one. */
    public static CampaignId random() {
        return new CampaignId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
