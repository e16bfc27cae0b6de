package vn.banggiang.portal.open;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.banggiang.portal.Section;
import vn.banggiang.portal.SectionKind;
import vn.banggiang.shell.Language;
import vn.banggiang.shell.PageOf;

/** Draws the events of portals, for people and for calendars. */
@Component
class EventPages {

    private static final int IN_A_CALENDAR = 500;

    private final TemplateEngine templates;
    private final OnLineEvents events;
    private final EventCalendar calendar;
    private final Clock clock;

    EventPages(TemplateEngine templates, OnLineEvents events, EventCalendar calendar, Clock clock) {
        this.templates = templates;
        this.events = events;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Null beyond the last page. */
    @Nullable
    String section(Frame frame, Section section, int page) {
        PageOf<EventLine> lines = events.page(section, frame.look().language(), page);
        if (page > 0 && lines.lines().isEmpty()) {
            return null;
        }
        var output = new StringOutput();
        templates.render(
                "portal/open/events.jte",
                Map.of("frame", frame, "section", section, "lines", lines, "now", clock.instant()),
                output);
        return output.toString();
    }

    /** Null where the portal has no section for events. */
    @Nullable
    String calendar(Visited visited) {
        Optional<Section> section = visited.known().sectionsOf(visited.site()).stream()
                .filter(one -> one.kind() == SectionKind.EVENTS)
                .findFirst();
        return section.map(one -> calendar.of(visited.site(), events.inCalendars(one, Language.VI, IN_A_CALENDAR)))
                .orElse(null);
    }
}
