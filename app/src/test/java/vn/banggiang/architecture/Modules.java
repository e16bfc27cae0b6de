package vn.banggiang.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.util.regex.Pattern;
import org.springframework.modulith.core.ApplicationModules;
import vn.banggiang.Banggiang;

/** The modules of all systems; the libraries beside them are none of them. */
final class Modules {

    private static final Pattern LIBRARY = Pattern.compile(".*/vn/banggiang/(edxml|layout|signatures)/.*");
    private static final ImportOption DELIVERED = new MainClasses();

    static final ApplicationModules OF_THE_PLATFORM = ApplicationModules.of(Banggiang.class, Modules::ofSystems);

    private Modules() {}

    private static boolean ofSystems(Location location) {
        return DELIVERED.includes(location) && !location.matches(LIBRARY);
    }
}
