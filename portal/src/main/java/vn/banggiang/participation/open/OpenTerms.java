package vn.banggiang.participation.open;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.participation.TermKind;
import vn.banggiang.participation.Terms;

/** How long things take today. */
@Component
class OpenTerms {

    private final Terms terms;
    private final Clock clock;

    OpenTerms(Terms terms, Clock clock) {
        this.terms = terms;
        this.clock = clock;
    }

    int at(TermKind kind) {
        return terms.at(kind, VietnamTime.today(clock));
    }
}
