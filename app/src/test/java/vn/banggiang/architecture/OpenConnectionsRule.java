package vn.banggiang.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Because rows that are read as a stream keep their connection until somebody closes it, and twenty stop every page. */
class OpenConnectionsRule {

    @Test
    void noRowsAreReadAsAStream() {
        noClasses()
                .should()
                .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                .orShould()
                .callMethodWhere(target(name("queryForStream")))
                .because("a list gives its connection back by itself")
                .check(new ClassFileImporter()
                        .withImportOption(new MainClasses())
                        .importPackages("vn.banggiang"));
    }

    /** A scope that supports no transaction keeps its first connection to its end all the same. */
    @Test
    void noScopeWithoutTransactionKeepsAConnection() {
        assertThat(Source.allMainJava().stream()
                        .filter(source -> source.code().contains("Propagation.NOT_SUPPORTED"))
                        .map(Source::name))
                .isEmpty();
    }
}
