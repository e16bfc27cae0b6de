package vn.banggiang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Because a file of a person is removed as soon as no module says that it keeps it (ADR 0099). */
class PersonalFilesRule {

    private static final Pattern TABLE = Pattern.compile("(?s)CREATE TABLE (\\w+) \\((.*?)\\n\\);");
    private static final Pattern FILE = Pattern.compile("(?m)^\\s*sha256\\s+text\\b");

    @Test
    void whoeverStoresSuchFilesSaysWhichOfThemAreKept() {
        Set<String> storing = Source.systemsJava().stream()
                .filter(source -> source.code().contains("PersonalFiles"))
                .map(Source::module)
                .collect(Collectors.toSet());
        Set<String> asked = Source.systemsJava().stream()
                .flatMap(source -> source.literals().stream())
                .filter(literal -> literal.contains("WHERE sha256 = ANY (:some)"))
                .flatMap(literal -> Arrays.stream(literal.split("\\s+")))
                .collect(Collectors.toSet());
        assertThat(storing).contains("applicants", "applying", "cases");
        assertThat(Source.migrations().stream()
                        .filter(source -> storing.contains(source.module()))
                        .flatMap(PersonalFilesRule::tablesOfFiles))
                .isNotEmpty()
                .isSubsetOf(asked);
    }

    private static Stream<String> tablesOfFiles(Source source) {
        return TABLE.matcher(source.text())
                .results()
                .filter(table -> FILE.matcher(table.group(2)).find())
                .map(table -> source.module() + "." + table.group(1));
    }
}
