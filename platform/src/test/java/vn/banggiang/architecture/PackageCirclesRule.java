package vn.banggiang.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Because packages that need each other in a circle can only be understood, tested and changed together. */
class PackageCirclesRule {

    @Test
    void noPackagesNeedEachOtherInACircle() {
        slices().matching("vn.banggiang.(**)")
                .should()
                .beFreeOfCycles()
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("vn.banggiang"));
    }
}
