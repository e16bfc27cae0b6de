package vn.banggiang.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the demonstration's portals say of leaders, units and contact officials. All of it is invented, and says so.
 *
 * @param note below each biography
 * @param telephone the beginning of numbers that nobody has
 * @param headDuties with {agency} where its name stands, as {@code deputyDuties} and {@code functions}
 * @param contacts with what people turn to officials
 */
record OrganisationStory(
        String about,
        String note,
        String telephone,
        List<String> biography,
        String headDuties,
        List<String> deputyDuties,
        String functions,
        List<String> contacts,
        List<Told> week) {

    /** From the file beside this program. */
    static OrganisationStory read() {
        try (InputStream json = new ClassPathResource("demonstration/organisation.json").getInputStream()) {
            return JsonMapper.shared().readValue(json, OrganisationStory.class);
        } catch (IOException missing) {
            throw new UncheckedIOException("the demonstration's organisation is missing from the program", missing);
        }
    }

    /** A number that nobody has, one of 900. */
    String telephone(int number) {
        return telephone + (100 + Math.floorMod(number, 900));
    }

    /**
     * Something that happens each week.
     *
     * @param day after Monday
     * @param leader the place of who presides among the leaders
     */
    record Told(
            int day,
            LocalTime starts,
            @Nullable LocalTime ends,
            String words,
            String place,
            String others,
            int leader,
            boolean internal,
            boolean cancelled) {}
}
