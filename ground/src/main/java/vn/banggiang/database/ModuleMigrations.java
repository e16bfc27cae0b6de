package vn.banggiang.database;

import java.io.IOException;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Brings every module's schema to its latest version, from {@code db/<module>/} on the class path. */
final class ModuleMigrations {

    private ModuleMigrations() {}

    /** Migrates all modules in the order of {@link ModuleSchemas}. */
    static void migrate(DatabaseAddress address) {
        ModuleSchemas.IN_ORDER.stream()
                .filter(ModuleMigrations::hasMigrations)
                .forEach(module -> Flyway.configure()
                        .dataSource(address.url(), address.user(), address.password())
                        .schemas(module)
                        .defaultSchema(module)
                        .createSchemas(true)
                        .table("migration_history")
                        .locations("classpath:db/" + module)
                        .failOnMissingLocations(true)
                        .validateMigrationNaming(true)
                        .cleanDisabled(true)
                        .load()
                        .migrate());
    }

    private static boolean hasMigrations(String module) {
        try {
            return new PathMatchingResourcePatternResolver().getResources("classpath*:db/" + module + "/*.sql").length
                    > 0;
        } catch (IOException e) {
            throw new DatabaseException("the migrations of " + module + " cannot be read from the application", e);
        }
    }
}
