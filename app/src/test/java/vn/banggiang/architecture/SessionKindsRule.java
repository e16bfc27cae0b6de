package vn.banggiang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.banggiang.PlatformTest;
import vn.banggiang.identity.SessionKinds;

/** Because a page that hands on what no kind names is refused only when somebody sends its form. */
@PlatformTest
class SessionKindsRule {

    private static final Pattern HANDED_ON = Pattern.compile("addFlashAttribute\\(\\s*\"([^\"]+)\"");
    private static final Pattern HANDING_ON = Pattern.compile("addFlashAttribute\\(");

    private final List<SessionKinds> modules;

    SessionKindsRule(List<SessionKinds> modules) {
        this.modules = modules;
    }

    @Test
    void everythingThatIsHandedOnHasItsKind() {
        Set<String> handedOn = Source.systemsJava().stream()
                .flatMap(source -> HANDED_ON.matcher(source.text()).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());

        assertThat(handedOn).isNotEmpty();
        assertThat(modules.stream().flatMap(module -> module.types().keySet().stream()))
                .containsAll(handedOn);
    }

    @Test
    void whatIsHandedOnHasItsNameWhereItIsHandedOn() {
        assertThat(Source.systemsJava())
                .allSatisfy(source ->
                        assertThat(count(HANDED_ON, source)).as(source.name()).isEqualTo(count(HANDING_ON, source)));
    }

    private static long count(Pattern pattern, Source source) {
        return pattern.matcher(source.text()).results().count();
    }
}
