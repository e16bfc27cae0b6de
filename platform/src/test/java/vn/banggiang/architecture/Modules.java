package vn.banggiang.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import org.springframework.modulith.core.ApplicationModules;
import vn.banggiang.Banggiang;

/** The platform's modules; the libraries beside it are none of them. */
final class Modules {

    static final ApplicationModules OF_THE_PLATFORM =
            ApplicationModules.of(Banggiang.class, resideInAnyPackage("vn.banggiang.edxml..", "vn.banggiang.layout.."));

    private Modules() {}
}
