package vn.banggiang.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** Because a name that says nothing invites everything. */
class NamesRule {

    @Test
    void noClassIsNamedAfterNothing() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveNameMatching(".*\\.(?:\\w*(?:Helper|Utils?|Impl|Base)|Abstract\\w+)")
                .because("a class is named after what it is in the field")
                .check(new ClassFileImporter()
                        .withImportOption(new MainClasses())
                        .importPackages("vn.banggiang"));
    }
}
