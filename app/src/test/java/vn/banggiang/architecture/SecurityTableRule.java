package vn.banggiang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Because a table of promises that nobody compares with the tests is worth nothing a year later. */
class SecurityTableRule {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (V\\d[^|]*) \\|[^|]*\\| ([^|]*) \\|[^|]*\\|$");
    private static final Pattern ID = Pattern.compile("V\\d+\\.\\d+\\.\\d+");
    private static final Pattern TEST = Pattern.compile("\\b([A-Z]\\w+(?:Test|Rule))\\b(?:\\.(\\w+))?");
    private static final Pattern METHOD = Pattern.compile("void (\\w+)\\(");
    private static final Set<String> STATES = Set.of("met", "part", "not", "none here");

    private final String table = Source.below("docs", "security.md").getFirst().text();

    @Test
    void everyRequirementOfLevelsOneAndTwoHasItsLine() {
        String asked = Source.below("app/src/test/resources/asvs", "level-2.txt")
                .getFirst()
                .text();

        assertThat(rows().flatMap(row -> ID.matcher(row.group(1)).results().map(MatchResult::group)))
                .containsExactlyInAnyOrderElementsOf(asked.lines().toList());
    }

    @Test
    void everyLineSaysHowItStands() {
        assertThat(rows().map(row -> row.group(2).strip())).allMatch(STATES::contains);
    }

    @Test
    void everyTestThatIsNamedIsThere() {
        Set<String> tests =
                Source.tests().stream().flatMap(SecurityTableRule::namesIn).collect(Collectors.toSet());

        assertThat(TEST.matcher(table).results().map(SecurityTableRule::name)).allMatch(tests::contains);
    }

    /** The class, and each of its methods behind a dot. */
    private static Stream<String> namesIn(Source test) {
        String type = test.path().getFileName().toString().replace(".java", "");
        return Stream.concat(
                Stream.of(type), METHOD.matcher(test.text()).results().map(method -> type + "." + method.group(1)));
    }

    private static String name(MatchResult test) {
        return test.group(2) == null ? test.group(1) : test.group(1) + "." + test.group(2);
    }

    private Stream<MatchResult> rows() {
        return ROW.matcher(table).results();
    }
}
