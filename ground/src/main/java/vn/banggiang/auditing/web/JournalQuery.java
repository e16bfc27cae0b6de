package vn.banggiang.auditing.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.banggiang.audit.JournalFilter;
import vn.banggiang.auditing.AuditingException;
import vn.banggiang.calendar.TypedDay;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.tables.SheetFormat;

/**
 * What somebody looks for in the journal, as an address has it.
 *
 * @param who words of a person's name, until it is clear who
 * @param where words of an agency's name, until it is clear which
 */
public record JournalQuery(
        @Nullable String from,
        @Nullable String until,
        @Nullable String who,
        @Nullable UUID person,
        @Nullable String where,
        @Nullable UUID agency,
        @Nullable String act,
        @Nullable String subject) {

    static final String PAGE = "/journal";

    static final JournalQuery ALL = new JournalQuery(null, null, null, null, null, null, null, null);

    /** Days are whole days in Vietnam; {@link AuditingException} {@code auditing.not-a-day}. */
    JournalFilter filter() {
        LocalDate last = day("until", until);
        return new JournalFilter(
                morning(day("from", from)),
                morning(last == null ? null : last.plusDays(1)),
                person,
                agency,
                blankToNull(act),
                blankToNull(subject));
    }

    /** Whether it is about some lines only. */
    public boolean isNarrow() {
        return !address().equals(PAGE);
    }

    /** What this person did. */
    public JournalQuery by(UUID one) {
        return new JournalQuery(from, until, null, one, where, agency, act, subject);
    }

    /** The same of anybody. */
    public JournalQuery byAnybody() {
        return new JournalQuery(from, until, null, null, where, agency, act, subject);
    }

    /** What was done in this agency. */
    public JournalQuery in(UUID one) {
        return new JournalQuery(from, until, who, person, null, one, act, subject);
    }

    /** The same of any agency. */
    public JournalQuery anywhere() {
        return new JournalQuery(from, until, who, person, null, null, act, subject);
    }

    /** All that this person did. */
    public static JournalQuery of(UUID person) {
        return ALL.by(person);
    }

    /** All that was done in this agency. */
    public static JournalQuery within(UUID agency) {
        return ALL.in(agency);
    }

    /** What happened to this subject, whoever did it, wherever and whenever. */
    public static JournalQuery about(String subject) {
        return new JournalQuery(null, null, null, null, null, null, null, subject);
    }

    /** Its page. */
    public String address() {
        return address(PAGE, null);
    }

    /** The lines older than this one. */
    public String olderThan(long line) {
        return address(PAGE, line);
    }

    /** The same lines as a file. */
    public String export() {
        return address(PAGE + "/export", null);
    }

    /** The same lines as a spreadsheet. */
    public String export(SheetFormat format) {
        return UriComponentsBuilder.fromUriString(export())
                .queryParam("format", format)
                .build(true)
                .toUriString();
    }

    private String address(String path, @Nullable Long line) {
        Map<String, Object> asked = new LinkedHashMap<>();
        put(asked, "from", from);
        put(asked, "until", until);
        put(asked, "who", who);
        put(asked, "person", person);
        put(asked, "where", where);
        put(asked, "agency", agency);
        put(asked, "act", act);
        put(asked, "subject", subject);
        put(asked, "before", line);
        var address = UriComponentsBuilder.fromPath(path);
        asked.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(asked).toUriString();
    }

    private static void put(Map<String, Object> asked, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            asked.put(name, value);
        }
    }

    private static @Nullable LocalDate day(String field, @Nullable String typed) {
        return typed == null || typed.isBlank()
                ? null
                : TypedDay.read(typed).orElseThrow(() -> AuditingException.notADay(field, typed));
    }

    private static @Nullable Instant morning(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(VietnamTime.ZONE).toInstant();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** What a field of the form has. */
    public static String shown(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
