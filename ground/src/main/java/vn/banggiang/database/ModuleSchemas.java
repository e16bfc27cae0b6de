package vn.banggiang.database;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The modules that own tables: those with migrations in {@code db/<module>/} on the class path. Each has one schema of its
 * own name and one migration history in it, and needs no other's.
 */
public final class ModuleSchemas {

    private static final String MIGRATIONS = "classpath*:db/*/V*.sql";
    private static final Pattern MODULE = Pattern.compile(".*/db/([a-z]+)/[^/]+");

    /** The extensions that others index with first, then in the order of the alphabet. */
    public static final List<String> NAMES = onTheClassPath();

    private ModuleSchemas() {}

    private static List<String> onTheClassPath() {
        SortedSet<String> modules = new TreeSet<>(Comparator.comparing((String name) -> !name.equals("database"))
                .thenComparing(Comparator.naturalOrder()));
        try {
            for (Resource migration : new PathMatchingResourcePatternResolver().getResources(MIGRATIONS)) {
                Matcher module = MODULE.matcher(migration.getURL().getPath());
                if (module.matches()) {
                    modules.add(module.group(1));
                }
            }
        } catch (IOException e) {
            throw new DatabaseException("the migrations cannot be read from the application", e);
        }
        return List.copyOf(modules);
    }
}
