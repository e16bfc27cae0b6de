package vn.banggiang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Because all that speaks to the database is read by the same eyes: one hand writes its words, and one reads its columns. */
class SqlRule {

    private static final Pattern LOWER_CASE =
            Pattern.compile("^\"+\\s*(?:select|insert|update|delete|with)\\s(?=\\s*\\S)");

    private static final Pattern COLUMN_BY_HAND =
            Pattern.compile("\\.getObject\\([^()]*\\.class\\)|\\.getArray\\(|\\bOffsetDateTime\\.(?:now|ofInstant)\\(");

    /** A stream of rows keeps its connection until somebody closes it. */
    private static final Pattern ROWS_NOT_GIVEN_BACK = Pattern.compile(
            "\\.query\\((?:[^()]|\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\))*\\)\\s*\\.stream\\(\\)");

    @Test
    void rowsAreReadAsListsSoThatTheirConnectionIsGivenBack() {
        assertThat(Source.systemsJava().stream()
                        .filter(source ->
                                ROWS_NOT_GIVEN_BACK.matcher(source.code()).find())
                        .map(Source::name))
                .isEmpty();
    }

    @Test
    void aStatementsWordsAreInUpperCase() {
        assertThat(Source.systemsJava().stream().flatMap(SqlRule::lowerCase)).isEmpty();
    }

    @Test
    void columnsAreReadThroughColumns() {
        assertThat(Source.systemsJava().stream()
                        .filter(source -> !source.name().endsWith("database/Columns.java"))
                        .filter(source -> COLUMN_BY_HAND.matcher(source.code()).find())
                        .map(Source::name))
                .isEmpty();
    }

    private static Stream<String> lowerCase(Source source) {
        return source.literals().stream()
                .filter(literal -> LOWER_CASE.matcher(literal).find())
                .map(literal -> source.name() + ": " + literal);
    }
}
