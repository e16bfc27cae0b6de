package vn.banggiang.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import vn.banggiang.cli.Commands;

/** Because packages that need each other in a circle can only be understood, tested and changed together. */
class PackageCirclesRule {

    @Test
    void noPackagesNeedEachOtherInACircle() {
        slices().matching("vn.banggiang.(**)")
                .should()
                .beFreeOfCycles()
                // The root of the commands names each of them; they share its words.
                .ignoreDependency(equivalentTo(Commands.class), alwaysTrue())
                .check(new ClassFileImporter()
                        .withImportOption(new MainClasses())
                        .importPackages("vn.banggiang"));
    }
}
