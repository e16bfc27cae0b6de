/**
 * The seam between the portals and what other modules show to everybody: their pages in a portal's frame, their entries in its
 * lists, search and site map. The portal stands behind it; modules of any floor may use it.
 */
@ApplicationModule(allowedDependencies = {"directory", "shell"})
@NullMarked
package vn.banggiang.publicpages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
