package vn.banggiang.auditing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.audit.JournalFilter;
import vn.banggiang.audit.JournalLine;
import vn.banggiang.audit.JournalReading;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.identity.Actor;

/**
 * The journal before its reader, who stands in it too: what was looked for is recorded once a day, what was taken along each
 * time. Every method refuses who is no auditor with {@link AuditingException} {@code auditing.forbidden}.
 */
@Service
public class JournalDesk {

    private static final int AROUND = 50;

    private final JournalReading reading;
    private final Journal journal;
    private final Clock clock;

    JournalDesk(JournalReading reading, Journal journal, Clock clock) {
        this.reading = reading;
        this.journal = journal;
        this.clock = clock;
    }

    /** At most so many lines older than this one; the newest where none is named. */
    public List<JournalLine> page(Actor reader, JournalFilter filter, @Nullable Long olderThan, int most) {
        AuditingRights.require(reader);
        if (olderThan == null) {
            looked(reader, details(filter));
        }
        return reading.page(filter, olderThan, most);
    }

    /** One line; {@link AuditingException} {@code auditing.line-unknown} as well. */
    public OpenedLine line(Actor reader, long id) {
        AuditingRights.require(reader);
        JournalLine line = reading.line(id).orElseThrow(AuditingException::unknownLine);
        looked(reader, Map.of("line", String.valueOf(id)));
        return new OpenedLine(
                line,
                reading.place(id).orElse(null),
                reading.page(JournalFilter.of(line.entry().subject()), null, AROUND));
    }

    /** Every act that was ever recorded, by name. */
    public List<String> actions(Actor reader) {
        AuditingRights.require(reader);
        return reading.actions();
    }

    /** Takes lines along: all of them, newest first, a thousand at a time, read when they are wanted. */
    public Iterable<List<JournalLine>> take(Actor reader, JournalFilter filter, String format) {
        AuditingRights.require(reader);
        Map<String, String> details = details(filter);
        details.put("format", format);
        journal.record(entry(reader, "auditing.exported", details));
        return reading.all(filter);
    }

    private void looked(Actor reader, Map<String, String> details) {
        Instant morning =
                VietnamTime.today(clock).atStartOfDay(VietnamTime.ZONE).toInstant();
        journal.recordOnceSince(morning, entry(reader, "auditing.read", details));
    }

    private static JournalEntry entry(Actor reader, String action, Map<String, String> details) {
        return new JournalEntry(
                reader.person().value(), reader.agency().value(), action, "person:" + reader.person(), details);
    }

    private static Map<String, String> details(JournalFilter filter) {
        Map<String, String> details = new TreeMap<>();
        put(details, "from", filter.from());
        put(details, "until", filter.until());
        put(details, "person", filter.person());
        put(details, "agency", filter.agency());
        put(details, "action", filter.action());
        put(details, "subject", filter.subject());
        return details;
    }

    private static void put(Map<String, String> details, String name, @Nullable Object value) {
        if (value != null) {
            details.put(name, value.toString());
        }
    }
}
