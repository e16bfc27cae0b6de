package vn.banggiang.incoming;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Person;
import vn.banggiang.directory.PersonId;
import vn.banggiang.edxml.StaffInfo;
import vn.banggiang.edxml.StatusCode;
import vn.banggiang.exchange.EnvelopeId;
import vn.banggiang.exchange.Exchange;
import vn.banggiang.exchange.StatusReport;

/** Tells a document's sender how far it has come, in the transaction in which it came there. */
@Component
class StatusBack {

    private final Exchange exchange;
    private final Directory directory;
    private final Clock clock;

    StatusBack(Exchange exchange, Directory directory, Clock clock) {
        this.exchange = exchange;
        this.directory = directory;
        this.clock = clock;
    }

    /** Reports to the sender where there is one; what was uploaded has nobody who waits. */
    void report(IncomingDocument document, StatusCode code, String description, @Nullable PersonId by) {
        EnvelopeId envelope = document.origin().envelope();
        if (envelope != null) {
            exchange.report(envelope, new StatusReport(code, description, staff(by), clock.instant()));
        }
    }

    private StaffInfo staff(@Nullable PersonId by) {
        if (by == null) {
            return StaffInfo.NONE;
        }
        Person person = directory.person(by);
        return new StaffInfo("", person.fullName(), person.email(), "");
    }
}
