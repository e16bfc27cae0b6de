package vn.banggiang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** Because a module's inner packages are its own business, and a circle of modules is one module that hides it. */
class ModulesRule {

    private static final Path DIAGRAM = Source.PROJECT.resolve("docs/modules/components.puml");

    private final ApplicationModules modules = Modules.OF_THE_PLATFORM;

    @Test
    void modulesUseOnlyEachOthersFacesAndNoCircles() {
        modules.verify();
    }

    @Test
    void theDiagramShowsTheModulesAsTheyAre() throws IOException {
        new Documenter(modules, Documenter.Options.defaults().withOutputFolder("target/modules"))
                .writeModulesAsPlantUml();
        String now = ordered(Files.readAllLines(Path.of("target/modules/components.puml")));
        String before = Files.exists(DIAGRAM) ? Files.readString(DIAGRAM) : "";
        Files.createDirectories(DIAGRAM.getParent());
        Files.writeString(DIAGRAM, now);

        assertThat(before)
                .as("what was in %s; it is drawn anew: look at it and commit it", DIAGRAM)
                .isEqualTo(now);
    }

    /** The documenter writes modules and their relations in an order of chance, which would change the file daily. */
    private static String ordered(List<String> diagram) {
        List<String> lines = new ArrayList<>(diagram);
        for (String element : List.of("Component(", "Rel(")) {
            List<Integer> places = IntStream.range(0, lines.size())
                    .filter(i -> lines.get(i).strip().startsWith(element))
                    .boxed()
                    .toList();
            var sorted = places.stream().map(lines::get).sorted().iterator();
            places.forEach(place -> lines.set(place, sorted.next()));
        }
        return String.join("\n", lines) + "\n";
    }
}
