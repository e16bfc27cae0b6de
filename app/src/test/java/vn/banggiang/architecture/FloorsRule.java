package vn.banggiang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Because a house stands when each floor rests on those below it only: what gathers from everywhere knows nobody. */
class FloorsRule {

    private static final List<Set<String>> FLOORS = List.of(
            Set.of("refusal"),
            Set.of("startup"),
            Set.of("database"),
            Set.of("audit", "storage", "calendar"),
            Set.of("directory"),
            Set.of("identity"),
            Set.of("shell"),
            Set.of("administration"),
            Set.of("signing"),
            Set.of("exchange", "signatories"),
            Set.of("documents"),
            Set.of("records"),
            Set.of("demonstration"),
            Set.of("cli"));

    private final ApplicationModules modules = Modules.OF_THE_PLATFORM;

    @Test
    void everyModuleHasAFloor() {
        assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
                .isSubsetOf(FLOORS.stream().flatMap(Set::stream).toList());
    }

    @Test
    void aModuleUsesOnlyFloorsBelowIt() {
        assertThat(modules.stream().flatMap(this::upwardUses)).isEmpty();
    }

    private Stream<String> upwardUses(ApplicationModule module) {
        return module.getDirectDependencies(modules)
                .uniqueModules()
                .filter(used -> floor(used) >= floor(module))
                .map(used -> module.getIdentifier() + " uses " + used.getIdentifier());
    }

    private static int floor(ApplicationModule module) {
        return IntStream.range(0, FLOORS.size())
                .filter(n -> FLOORS.get(n).contains(module.getIdentifier().toString()))
                .findFirst()
                .orElse(-1);
    }
}
