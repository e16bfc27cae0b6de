package vn.banggiang.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.portal.Event;
import vn.banggiang.portal.SectionKind;

/**
 * What the demonstration's portals say. All of it is invented, and says so.
 *
 * @param byline under every text
 * @param drawn below every picture
 * @param motifs what the pictures show
 */
record PortalStory(String about, String byline, String drawn, Map<Painting.Motif, String> motifs, List<Told> stories) {

    private static final String AGENCY = "{agency}";

    /** From the file beside this program. */
    static PortalStory read() {
        try (InputStream json = new ClassPathResource("demonstration/portal.json").getInputStream()) {
            return JsonMapper.shared().readValue(json, PortalStory.class);
        } catch (IOException missing) {
            throw new UncheckedIOException("the demonstration's portals are missing from the program", missing);
        }
    }

    /** Those of one section, in which the name of an agency stands where the file has a place for it. */
    List<Told> of(SectionKind kind, String agency) {
        return stories.stream()
                .filter(told -> told.section() == kind)
                .map(told -> new Told(
                        kind,
                        told.title().replace(AGENCY, agency),
                        told.summary().replace(AGENCY, agency),
                        told.body().replace(AGENCY, agency),
                        told.when()))
                .toList();
    }

    /** What a picture shows, for who does not see it. */
    String shows(Painting.Motif motif) {
        return Objects.requireNonNull(motifs.get(motif));
    }

    /** One text; {@code when} is null where it tells of no event. */
    record Told(
            SectionKind section,
            String title,
            String summary,
            String body,
            @Nullable When when) {

        /** When and where, told on this day. */
        Optional<Event> takesPlace(LocalDate today) {
            return Optional.ofNullable(when).map(told -> told.from(today.plusDays(told.inDays())));
        }
    }

    /** @param days how many whole days; 0 for a morning */
    record When(int inDays, int days, String place) {

        private Event from(LocalDate day) {
            Instant morning = VietnamTime.start(day).plus(8, ChronoUnit.HOURS);
            return days == 0
                    ? Event.at(morning, morning.plus(3, ChronoUnit.HOURS), place)
                    : Event.on(day, day.plusDays(days - 1L), place);
        }
    }
}
