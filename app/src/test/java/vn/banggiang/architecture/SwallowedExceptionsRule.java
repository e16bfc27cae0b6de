package vn.banggiang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Because a failure that is only logged looks like success to everybody who waits for the result. */
class SwallowedExceptionsRule {

    private static final Pattern CATCH = Pattern.compile("catch\\s*\\([^)]*\\)\\s*\\{");
    private static final Pattern ONLY_SAID = Pattern.compile(
            "(?s)\\s*(?:(?:\\w*log\\w*|LOG\\w*|System\\.(?:out|err)|\\w+\\.printStackTrace)\\b[^;]*;\\s*)*");

    @Test
    void noCatchOnlyLogsOrDoesNothing() {
        assertThat(Source.allMainJava().stream().flatMap(SwallowedExceptionsRule::swallowed))
                .isEmpty();
    }

    private static Stream<String> swallowed(Source source) {
        String code = source.code();
        return CATCH.matcher(code)
                .results()
                .filter(match -> ONLY_SAID.matcher(block(code, match.end())).matches())
                .map(match -> source.name() + ": " + match.group());
    }

    private static String block(String code, int start) {
        int depth = 1;
        int end = start;
        while (depth > 0) {
            char c = code.charAt(end++);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
        return code.substring(start, end - 1);
    }
}
