package vn.banggiang.database;

import java.util.List;

/** The modules that own tables. Each has one schema of its own name and one migration history in it. */
public final class ModuleSchemas {

    /** Lowest floor first. */
    public static final List<String> IN_ORDER = List.of(
            "database",
            "audit",
            "calendar",
            "directory",
            "identity",
            "shell",
            "signing",
            "signatories",
            "exchange",
            "documents",
            "records",
            "demonstration");

    private ModuleSchemas() {}
}
