package vn.banggiang.incoming.api;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.WorkingCalendar;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.api.DeliveryBody;
import vn.banggiang.documents.api.HistoryBody;
import vn.banggiang.documents.api.VerdictBody;
import vn.banggiang.identity.Actor;
import vn.banggiang.incoming.IncomingReading;

/** What every act of the API answers: the document as it is then, for who may see it. */
@Component
class IncomingBodies {

    private final IncomingReading reading;
    private final WorkingCalendar calendar;
    private final MessageSource messages;

    IncomingBodies(IncomingReading reading, WorkingCalendar calendar, MessageSource messages) {
        this.reading = reading;
        this.calendar = calendar;
        this.messages = messages;
    }

    IncomingBody of(Actor actor, IncomingId id, Locale language) {
        IncomingReading.Seen seen = reading.see(actor, id);
        return IncomingBody.of(
                seen.document(),
                calendar,
                VerdictBody.of(seen.verdict(), messages, language),
                seen.deliveries().stream()
                        .map(one -> DeliveryBody.of(one, messages, language))
                        .toList(),
                seen.path().stream().map(HistoryBody::of).toList());
    }
}
