package vn.banggiang.cases.open;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.figures.Share;

/**
 * How an agency keeps what it appoints, as everybody may read it. Of fewer than five nothing is said: with so few, whoever knows
 * one of them learns of the others.
 *
 * @param inTime of what was solved and of what is overdue
 * @param content marks of 4 and 5, of all
 */
public record Punctuality(AgencyId agency, long received, long solved, Share inTime, int medianDays, Share content) {

    /** Fewer are not told. */
    public static final int FEW = 5;

    /** How many came. */
    public OptionalLong tellableReceived() {
        return received < FEW ? OptionalLong.empty() : OptionalLong.of(received);
    }

    /** How many had a result. */
    public OptionalLong tellableSolved() {
        return solved < FEW ? OptionalLong.empty() : OptionalLong.of(solved);
    }

    /** In time, of those that count. */
    public Optional<Share> tellableInTime() {
        return Optional.of(inTime).filter(share -> share.whole() >= FEW);
    }

    /** Days that half of them took at most. */
    public OptionalInt tellableDays() {
        return solved < FEW ? OptionalInt.empty() : OptionalInt.of(medianDays);
    }

    /** Who was content, of those who said. */
    public Optional<Share> tellableContent() {
        return Optional.of(content).filter(share -> share.whole() >= FEW);
    }
}
