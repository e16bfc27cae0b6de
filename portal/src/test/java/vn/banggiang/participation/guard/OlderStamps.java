package vn.banggiang.participation.guard;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.BeanFactory;
import vn.banggiang.participation.ParticipationKey;

/** Stamps of forms that were drawn some time ago. */
public final class OlderStamps {

    private OlderStamps() {}

    /** A minute ago: what somebody fills in. */
    public static FormStamp filledIn(BeanFactory beans, String purpose) {
        return drawn(beans, purpose, Duration.ofMinutes(1));
    }

    static FormStamp drawn(BeanFactory beans, String purpose, Duration ago) {
        Clock then = Clock.offset(beans.getBean(Clock.class), ago.negated());
        return new FormStamps(beans.getBean(ParticipationKey.class), then).draw(purpose);
    }
}
