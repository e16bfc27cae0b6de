package vn.banggiang.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.portal.SectionKind;

/**
 * What some of the demonstration's portals say in English. All of it is invented, and says so.
 *
 * @param byline under every text
 * @param names of agencies, by their code
 */
record EnglishStory(String about, String byline, Map<String, String> names, List<PortalStory.Told> stories) {

    private static final String AGENCY = "{agency}";

    /** From the file beside this program. */
    static EnglishStory read() {
        try (InputStream json = new ClassPathResource("demonstration/english.json").getInputStream()) {
            return JsonMapper.shared().readValue(json, EnglishStory.class);
        } catch (IOException missing) {
            throw new UncheckedIOException("the demonstration's English texts are missing from the program", missing);
        }
    }

    /** What the agency is called; empty where its portal says nothing in English. */
    Optional<String> name(AgencyCode agency) {
        return Optional.ofNullable(names.get(agency.value()));
    }

    /** Those of one section, in which the agency's name stands where the file has a place for it. */
    List<PortalStory.Told> of(SectionKind kind, String name) {
        return stories.stream()
                .filter(told -> told.section() == kind)
                .map(told -> new PortalStory.Told(
                        kind,
                        told.title().replace(AGENCY, name),
                        told.summary().replace(AGENCY, name),
                        told.body().replace(AGENCY, name),
                        told.when()))
                .toList();
    }
}
