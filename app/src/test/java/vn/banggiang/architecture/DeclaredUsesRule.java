package vn.banggiang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;

/**
 * Because a house stands when each room says once what it rests on, in its {@code package-info}. {@link ModulesRule} holds
 * code to it and finds circles, the Maven modules hold the floors; here templates are held to it, and the words themselves.
 */
class DeclaredUsesRule {

    private static final Pattern USED_BY_A_PAGE = Pattern.compile("(?:@import vn\\.banggiang|@template)\\.([a-z]+)\\.");
    private static final Pattern USED_BY_CODE = Pattern.compile("import (?:static )?vn\\.banggiang\\.([a-z]+)\\.");

    private final Set<String> modules = Modules.OF_THE_PLATFORM.stream()
            .map(module -> module.getIdentifier().toString())
            .collect(Collectors.toCollection(TreeSet::new));

    @Test
    void everyModuleSaysWhatItUses() {
        assertThat(modules).allSatisfy(module -> assertThat(declared(module)).isNotNull());
    }

    @Test
    void aPageUsesWhatItsModuleMay() {
        assertThat(uses(Source.pages(), USED_BY_A_PAGE)).isNotEmpty().isSubsetOf(allowed());
    }

    @Test
    void nothingIsAllowedThatNobodyNeeds() {
        Set<String> used = uses(Source.systemsJava(), USED_BY_CODE);
        used.addAll(uses(Source.pages(), USED_BY_A_PAGE));

        assertThat(allowed()).isSubsetOf(used);
    }

    private Set<String> uses(List<Source> sources, Pattern use) {
        return sources.stream()
                .filter(source -> modules.contains(source.module()))
                .flatMap(source -> use.matcher(source.text())
                        .results()
                        .map(found -> found.group(1))
                        .filter(modules::contains)
                        .filter(used -> !used.equals(source.module()))
                        .map(used -> source.module() + " uses " + used))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> allowed() {
        return modules.stream()
                .flatMap(module -> Stream.of(declared(module).allowedDependencies())
                        .map(used -> module + " uses " + used.replaceFirst(" ::.*", "")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static ApplicationModule declared(String module) {
        try {
            return Class.forName("vn.banggiang." + module + ".package-info").getAnnotation(ApplicationModule.class);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
