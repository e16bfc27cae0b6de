package vn.banggiang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.banggiang.database.ModuleSchemas;

/** Because a table that others read can never be changed again: a module asks another's face, never its tables. */
class TablesRule {

    private static final Pattern TABLE =
            Pattern.compile("(?i)\\b(?:from|join|into|update|table|references|on|lock)\\s+("
                    + String.join("|", ModuleSchemas.NAMES) + ")\\.[a-z_]+");

    @Test
    void noModuleTouchesAnothersTables() {
        assertThat(Stream.concat(Source.systemsJava().stream(), Source.migrations().stream())
                        .flatMap(TablesRule::strangers))
                .isEmpty();
    }

    private static Stream<String> strangers(Source source) {
        String sql = source.name().endsWith(".java") ? String.join("\n", source.literals()) : source.text();
        return TABLE.matcher(sql)
                .results()
                .filter(match -> !match.group(1).equalsIgnoreCase(source.module()))
                .map(match -> source.name() + ": " + match.group());
    }
}
