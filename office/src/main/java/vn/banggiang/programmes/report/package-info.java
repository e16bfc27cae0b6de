/** Reports of how far a programme has come, period by period. */
@NamedInterface("report")
@NullMarked
package vn.banggiang.programmes.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
