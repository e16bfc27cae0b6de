package vn.banggiang.database;

import org.flywaydb.core.Flyway;

/** Brings every module's schema to its latest version, from {@code db/<module>/} on the class path. */
final class ModuleMigrations {

    private ModuleMigrations() {}

    /** Migrates all {@link ModuleSchemas}. */
    static void migrate(DatabaseAddress address) {
        ModuleSchemas.NAMES.forEach(module -> Flyway.configure()
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
}
