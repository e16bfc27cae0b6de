package vn.banggiang.opensource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Licences of groups whose own declaration names none that is known, or is misread: as {@code licences.properties} says and why. */
@Component
class Concluded {

    private final Properties known = new Properties();

    Concluded() {
        try (InputStream lines = Objects.requireNonNull(Concluded.class.getResourceAsStream("licences.properties"))) {
            known.load(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As CycloneDX writes them; empty where the declaration stands. */
    Optional<ArrayNode> of(String group) {
        return Optional.ofNullable(known.getProperty(group)).map(licences -> {
            ArrayNode choices = JsonMapper.shared().createArrayNode();
            Arrays.stream(licences.split(",", -1))
                    .forEach(licence -> choices.addObject()
                            .putObject("license")
                            .put("id", licence)
                            .put("acknowledgement", "concluded"));
            return choices;
        });
    }
}
