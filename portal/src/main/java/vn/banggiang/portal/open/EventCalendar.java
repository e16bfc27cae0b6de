package vn.banggiang.portal.open;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.portal.Event;
import vn.banggiang.portal.Site;

/** The events of a portal as calendars take them: iCalendar (RFC 5545). An event keeps its UID through all its versions. */
@Component
class EventCalendar {

    private static final String ZONE = VietnamTime.ZONE.getId();
    private static final DateTimeFormatter THERE = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final String publicAddress;

    EventCalendar(@Value("${banggiang.public-address}") URI publicAddress) {
        this.publicAddress = publicAddress.toString();
    }

    String of(Site site, List<EventLine> events) {
        IcsText text = new IcsText();
        text.line("BEGIN", "VCALENDAR");
        text.line("VERSION", "2.0");
        text.line("PRODID", "-//Bang Giang//portal//VI");
        text.line("CALSCALE", "GREGORIAN");
        text.line("METHOD", "PUBLISH");
        text.words("NAME", site.title());
        text.words("X-WR-CALNAME", site.title());
        zone(text);
        events.forEach(event -> event(text, event));
        text.line("END", "VCALENDAR");
        return text.toString();
    }

    /** Vietnam has had one offset since 1975. */
    private static void zone(IcsText text) {
        text.line("BEGIN", "VTIMEZONE");
        text.line("TZID", ZONE);
        text.line("BEGIN", "STANDARD");
        text.line("DTSTART", "19750613T000000");
        text.line("TZOFFSETFROM", "+0700");
        text.line("TZOFFSETTO", "+0700");
        text.line("TZNAME", "+07");
        text.line("END", "STANDARD");
        text.line("END", "VTIMEZONE");
    }

    private void event(IcsText text, EventLine line) {
        Shown shown = line.shown();
        Event event = line.event();
        text.line("BEGIN", "VEVENT");
        text.line("UID", "urn:uuid:" + shown.article());
        text.line("DTSTAMP", utc(shown.since()));
        text.line("LAST-MODIFIED", utc(shown.since()));
        moment(text, "DTSTART", event.wholeDays(), event.firstDay(), event.begins());
        Instant ends = event.ends();
        if (ends != null && ends.isAfter(event.begins())) {
            moment(text, "DTEND", event.wholeDays(), event.lastDay().plusDays(1), ends);
        }
        text.words("SUMMARY", shown.title());
        if (!event.place().isEmpty()) {
            text.words("LOCATION", event.place());
        }
        if (!shown.summary().isEmpty()) {
            text.words("DESCRIPTION", shown.summary());
        }
        text.line("URL", publicAddress + shown.href());
        text.line("END", "VEVENT");
    }

    private static void moment(IcsText text, String name, boolean wholeDays, LocalDate day, Instant moment) {
        if (wholeDays) {
            text.line(name + ";VALUE=DATE", DAY.format(day));
        } else {
            text.line(name + ";TZID=" + ZONE, THERE.format(moment.atZone(VietnamTime.ZONE)));
        }
    }

    private static String utc(Instant moment) {
        return THERE.format(moment.atZone(ZoneOffset.UTC)) + "Z";
    }
}
