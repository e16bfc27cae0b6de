package vn.banggiang.organisation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.banggiang.portal.Site;

/**
 * What is said of somebody or of a unit, as those see it who work at the portal.
 *
 * @param versions the newest first
 * @param removedAt when it was taken off last, or null; {@code removedWhy} then says why
 */
public record ProfileView(
        Subject subject,
        Site site,
        List<ProfileVersion> versions,
        @Nullable Instant removedAt,
        String removedWhy) {

    /** Copies the list. */
    public ProfileView {
        versions = List.copyOf(versions);
    }

    /** What was said last. */
    public ProfileText text() {
        return versions.isEmpty() ? ProfileText.EMPTY : versions.getFirst().text();
    }

    /** The number of what was said last; 0 where nothing was. */
    public int number() {
        return versions.isEmpty() ? 0 : versions.getFirst().number();
    }

    /** Whether what was said last was approved by nobody yet. */
    public boolean waits() {
        ProfileStanding standing = standing();
        return standing == ProfileStanding.WAITS || standing == ProfileStanding.CHANGED;
    }

    /** How it stands. */
    public ProfileStanding standing() {
        if (versions.isEmpty()) {
            return ProfileStanding.UNWRITTEN;
        }
        ProfileVersion newest = versions.getFirst();
        Instant moment = Objects.requireNonNullElse(newest.since(), newest.writtenAt());
        if (removedAt != null && !removedAt.isBefore(moment)) {
            return ProfileStanding.REMOVED;
        }
        if (newest.since() != null) {
            return ProfileStanding.ON_LINE;
        }
        return isRead() ? ProfileStanding.CHANGED : ProfileStanding.WAITS;
    }

    private boolean isRead() {
        return versions.stream()
                .map(ProfileVersion::since)
                .anyMatch(since -> since != null && (removedAt == null || removedAt.isBefore(since)));
    }
}
