package vn.banggiang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Because both languages say everything that is asked for, and nothing that nobody asks for. */
class MessagesRule {

    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+\\.(?:[a-zA-Z0-9-]+\\.)*(?:[a-zA-Z0-9-]+)?)\"");

    /** The journal's reader asks for them by what was recorded. */
    private static final Pattern OF_THE_JOURNAL = Pattern.compile("[a-z]+\\.(?:act|subject)\\..+");

    private static final Pattern RECORDED = Pattern.compile("\"([a-z]+)\\.([a-z-]+)\"");

    private static final Pattern RECORDED_BY_ADMINISTRATION =
            Pattern.compile("record\\(\\s*administrator,\\s*(?:[^\"]*\\?\\s*\"([a-z-]+)\"\\s*:\\s*)?\"([a-z-]+)\"");

    private static final Map<String, Properties> BUNDLES =
            Source.bundles().stream().collect(Collectors.toMap(MessagesRule::name, MessagesRule::read));

    @TestFactory
    Stream<DynamicTest> bothLanguagesHaveTheSameKeys() {
        return modules()
                .map(module -> DynamicTest.dynamicTest(
                        module, () -> assertThat(bundle(module, "en")).isEqualTo(bundle(module, "vi"))));
    }

    @TestFactory
    Stream<DynamicTest> everyTextIsAMessageFormat() {
        return Stream.of("vi", "en")
                .flatMap(language -> modules().flatMap(module -> texts(module, language).entrySet().stream()))
                .map(text -> DynamicTest.dynamicTest(text.getKey().toString(), () -> {
                    new MessageFormat(text.getValue().toString());
                    assertThat(text.getValue().toString().replace("''", ""))
                            .as("a single quote would vanish: write ’, or two")
                            .doesNotContain("'");
                }));
    }

    @Test
    void noKeyIsMissing() {
        assertThat(asked(MessagesRule::speaks).stream()
                        .filter(key -> !key.endsWith("."))
                        .filter(Predicate.not(said()::contains)))
                .as("keys that code or templates ask for and no bundle has")
                .isEmpty();
    }

    @Test
    void noKeyIsUnused() {
        var asked = asked(source -> true);
        var beginnings = asked.stream().filter(key -> key.endsWith(".")).toList();
        assertThat(said().stream()
                        .filter(key -> !asked.contains(key))
                        .filter(key -> beginnings.stream().noneMatch(key::startsWith))
                        .filter(key -> !ofTheCommandLine(key))
                        .filter(key -> !OF_THE_JOURNAL.matcher(key).matches())
                        .filter(key -> !key.endsWith(".short") || !asked.contains(key.replace(".short", "")))
                        .filter(key -> !key.endsWith(".advice") || !asked.contains(key.replace(".advice", ""))))
                .as("keys that nobody asks for")
                .isEmpty();
    }

    @Test
    void everyActOfTheJournalHasItsWords() {
        Set<String> said = said();
        assertThat(Source.systemsJava().stream()
                        .filter(source -> source.text().contains("JournalEntry(")
                                || source.text().contains("Changes "))
                        .flatMap(MessagesRule::recorded)
                        .filter(act -> !said.contains(act))
                        .filter(act -> !said.contains(act.replaceFirst("\\.", ".act."))))
                .as("acts that the journal's reader could only call by their technical name")
                .isEmpty();
    }

    private static Stream<String> recorded(Source source) {
        var modules = modules().collect(Collectors.toSet());
        var own = RECORDED.matcher(source.text())
                .results()
                .filter(act -> modules.contains(act.group(1)))
                .map(act -> act.group(1) + "." + act.group(2));
        var administrations = RECORDED_BY_ADMINISTRATION
                .matcher(source.text())
                .results()
                .flatMap(act -> Stream.of(act.group(1), act.group(2)))
                .filter(Objects::nonNull)
                .map(act -> "administration." + act);
        return Stream.concat(own, administrations);
    }

    /** The command line's library asks for its help by the commands' names. */
    private static boolean ofTheCommandLine(String key) {
        return key.startsWith("bg.");
    }

    private static Set<String> said() {
        return modules()
                .flatMap(module -> bundle(module, "vi").stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Literals that begin with a module's name; one that ends with a dot asks for every key that goes on from it. */
    private static Set<String> asked(Predicate<Source> from) {
        var modules = modules().collect(Collectors.toSet());
        return Stream.concat(Source.systemsJava().stream(), Source.pages().stream())
                .filter(from)
                .flatMap(source -> LITERAL.matcher(source.text()).results())
                .map(literal -> literal.group(1))
                .filter(key -> modules.contains(key.substring(0, key.indexOf('.'))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Elsewhere the same form names the journal's actions. */
    private static boolean speaks(Source source) {
        var path = source.name();
        return path.endsWith(".jte")
                || path.endsWith("Exception.java")
                || path.contains("/web/")
                || path.contains("/account/")
                || path.contains("/shell/");
    }

    private static Stream<String> modules() {
        return BUNDLES.keySet().stream()
                .filter(name -> name.endsWith("_vi"))
                .map(name -> name.substring(0, name.indexOf('_')));
    }

    private static Set<String> bundle(String module, String language) {
        return new TreeSet<>(texts(module, language).stringPropertyNames());
    }

    private static Properties texts(String module, String language) {
        return BUNDLES.getOrDefault(module + "_" + language, new Properties());
    }

    private static String name(Source bundle) {
        return bundle.path().getFileName().toString().replace(".properties", "");
    }

    private static Properties read(Source bundle) {
        var texts = new Properties();
        try {
            texts.load(new StringReader(bundle.text()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return texts;
    }
}
