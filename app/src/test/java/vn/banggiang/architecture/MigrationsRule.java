package vn.banggiang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.banggiang.database.ModuleSchemas;

/** Because a module that is taken out, or moved to another database, takes its tables and their history with it. */
class MigrationsRule {

    private final List<Source> migrations = Source.migrations();

    @Test
    void everyMigrationLiesInTheFolderOfAModuleThatOwnsTables() {
        assertThat(migrations).isNotEmpty().allSatisfy(migration -> {
            assertThat(ModuleSchemas.NAMES).contains(migration.module());
            assertThat(migration.path().getParent()).hasFileName(migration.module());
            assertThat(migration.path().getFileName().toString()).matches("V[0-9]+__[a-z0-9_]+\\.sql");
        });
    }

    @Test
    void noMigrationMakesASchemaOrLeavesItsOwn() {
        assertThat(migrations)
                .allSatisfy(migration ->
                        assertThat(migration.text()).doesNotContainIgnoringCase("create schema", "set search_path"));
    }
}
