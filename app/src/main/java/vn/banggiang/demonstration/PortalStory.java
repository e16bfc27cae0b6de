package vn.banggiang.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;
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
                        told.body().replace(AGENCY, agency)))
                .toList();
    }

    /** What a picture shows, for who does not see it. */
    String shows(Painting.Motif motif) {
        return Objects.requireNonNull(motifs.get(motif));
    }

    /** One text. */
    record Told(SectionKind section, String title, String summary, String body) {}
}
