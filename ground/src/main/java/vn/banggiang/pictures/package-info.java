/**
 * Pictures that people bring, made into files that may be published: turned, without what the camera noted, in three widths.
 * There are no rights in it: whoever uses it decides who may bring and see a picture.
 */
@ApplicationModule(allowedDependencies = {"refusal", "database", "storage"})
@NullMarked
package vn.banggiang.pictures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
