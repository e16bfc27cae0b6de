package vn.banggiang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Because a component that nobody can look at gets a second one beside it. */
class StyleguideRule {

    private static final Pattern CALL = Pattern.compile("@template\\.([\\w.-]+)\\(");

    private final Map<String, Source> templates =
            Source.pages().stream().collect(Collectors.toMap(StyleguideRule::called, Function.identity()));

    @Test
    void theGuideShowsEveryTemplateOfTheShell() {
        assertThat(templates.keySet().stream()
                        .filter(name -> name.startsWith("shell."))
                        .filter(name -> !shown().contains(name)))
                .isEmpty();
    }

    private Set<String> shown() {
        Deque<String> open = new ArrayDeque<>(templates.keySet().stream()
                .filter(name -> name.contains(".styleguide."))
                .toList());
        Set<String> shown = new TreeSet<>();
        while (!open.isEmpty()) {
            String next = open.pop();
            if (shown.add(next)) {
                open.addAll(calls(next));
            }
        }
        return shown;
    }

    private List<String> calls(String name) {
        return CALL.matcher(templates.get(name).text())
                .results()
                .map(call -> call.group(1))
                .toList();
    }

    /** {@code shell.badge.badge}, as templates call it. */
    private static String called(Source template) {
        return template.name()
                .replaceFirst("^.*/src/main/jte/", "")
                .replaceFirst("\\.jte$", "")
                .replace('/', '.');
    }
}
