package vn.banggiang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.banggiang.database.ModuleSchemas;

/** Because a table that others read can never be changed again: a module asks another's face, never its tables. */
class TablesRule {

    private static final Pattern TABLE =
            Pattern.compile("(?i)\\b(?:from|join|into|update|table|references|on|lock)\\s+("
                    + String.join("|", ModuleSchemas.NAMES) + ")\\.[a-z_]+");

    /** Documents of both directions lie in one schema: rights, titles and search ask for both at once (ADR 0042). */
    private static final Set<String> VERBS_OF_DOCUMENTS = Set.of("incoming", "outgoing");

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
                .filter(match -> !match.group(1).equalsIgnoreCase(owner(source.module())))
                .map(match -> source.name() + ": " + match.group());
    }

    private static String owner(String module) {
        return VERBS_OF_DOCUMENTS.contains(module) ? "documents" : module;
    }
}
